import { afterEach, expect, it, vi } from 'vitest';

import { formatDated, formatDay, formatPartialDate } from '../../../src/views/format-date.ts';
import { buildDated } from '../../support/records.ts';

it.each([
  { from: '2017-06-08', long: '8 June 2017', short: '8 Jun 2017' },
  { from: '2018-01', long: 'January 2018', short: 'Jan 2018' },
  { from: '2012', long: '2012', short: '2012' },
])('writes $from no more exactly than it is known: $long', ({ from, long, short }) => {
  expect(formatPartialDate(from)).toBe(long);
  expect(formatPartialDate(from, from, 'short')).toBe(short);
});

it.each([
  { name: 'days of one month', from: '2017-06-08', to: '2017-06-09', text: '8–9 June 2017' },
  { name: 'days of two months', from: '2016-09-12', to: '2016-10-06', text: '12 September–6 October 2016' },
  { name: 'days of two years', from: '2016-12-28', to: '2017-01-04', text: '28 December 2016–4 January 2017' },
  { name: 'months of one year', from: '2016-09', to: '2016-10', text: 'September–October 2016' },
  { name: 'years', from: '2016', to: '2017', text: '2016–2017' },
  { name: 'one day', from: '2017-06-08', to: '2017-06-08', text: '8 June 2017' },
])('writes a range of $name once for what is shared: $text', ({ from, to, text }) => {
  expect(formatPartialDate(from, to)).toBe(text);
});

it.each([
  { name: 'a day', dated: {}, text: '8 June 2017' },
  { name: 'a range', dated: { to: '2017-06-09' }, text: '8–9 June 2017' },
  { name: 'a month', dated: { precision: 'month', from: '2018-01' }, text: 'January 2018' },
  { name: 'a date that rests on other evidence', dated: { inferred: true }, text: '8 June 2017 (inferred)' },
  {
    name: 'bounds on both sides',
    dated: { precision: 'unknown', from: undefined, notBefore: '2017-07-06', notAfter: '2017-10' },
    text: 'between 6 July and the end of October 2017',
  },
  {
    name: 'a day and the year it is in',
    dated: { precision: 'unknown', from: undefined, notBefore: '2020-02-12', notAfter: '2020' },
    text: 'between 12 February and the end of 2020',
  },
  {
    name: 'a day and a later year',
    dated: { precision: 'unknown', from: undefined, notBefore: '2020-02-12', notAfter: '2021' },
    text: 'between 12 February 2020 and the end of 2021',
  },
  {
    name: 'a month and the year it is in',
    dated: { precision: 'unknown', from: undefined, notBefore: '2021-03', notAfter: '2021' },
    text: 'between March and the end of 2021',
  },
  {
    name: 'a day and the month it is in',
    dated: { precision: 'unknown', from: undefined, notBefore: '2021-03-25', notAfter: '2021-03' },
    text: 'between 25 March and the end of March 2021',
  },
  {
    name: 'a year and a day of it',
    dated: { precision: 'unknown', from: undefined, notBefore: '2021', notAfter: '2021-03-25' },
    text: 'between the start of 2021 and 25 March 2021',
  },
  {
    name: 'a month and a later day of its year',
    dated: { precision: 'unknown', from: undefined, notBefore: '2017-06', notAfter: '2017-10-12' },
    text: 'between June and 12 October 2017',
  },
  {
    name: 'two days of one year',
    dated: { precision: 'unknown', from: undefined, notBefore: '2017-06-09', notAfter: '2017-10-12' },
    text: 'between 9 June and 12 October 2017',
  },
  {
    name: 'two years',
    dated: { precision: 'unknown', from: undefined, notBefore: '2019', notAfter: '2020' },
    text: 'between 2019 and 2020',
  },
  {
    name: 'the latest it can have been',
    dated: { precision: 'unknown', from: undefined, notAfter: '2017-10' },
    text: 'by the end of October 2017',
  },
  {
    name: 'the latest day that it can have been',
    dated: { precision: 'unknown', from: undefined, notAfter: '2017-10-12' },
    text: 'by 12 October 2017',
  },
  {
    name: 'the earliest it can have been',
    dated: { precision: 'unknown', from: undefined, notBefore: '2017-10' },
    text: 'not before October 2017',
  },
  { name: 'no bound', dated: { precision: 'unknown', from: undefined }, text: 'date unknown' },
  {
    name: 'bounds that rest on other evidence, once',
    dated: { precision: 'unknown', from: undefined, notAfter: '2017', inferred: true },
    text: 'by the end of 2017',
  },
] as const)('writes $name as “$text”', ({ dated, text }) => {
  expect(formatDated(buildDated(dated))).toBe(text);
});

it('writes bounds short where short dates are asked for', () => {
  expect(formatDated(buildDated({ precision: 'unknown', from: undefined, notAfter: '2017-10' }), 'short')).toBe(
    'by the end of Oct 2017',
  );
});

afterEach(() => {
  vi.unstubAllEnvs();
});

it.each(['Pacific/Honolulu', 'Europe/London', 'Pacific/Kiritimati'])(
  'writes a day alike on a machine in %s',
  (timeZone) => {
    vi.stubEnv('TZ', timeZone);
    expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(timeZone);
    expect(['2017-07-06', '2017-12-31', '2018-01-01'].map(formatDay)).toEqual([
      '6 July 2017',
      '31 December 2017',
      '1 January 2018',
    ]);
    expect(formatPartialDate('2018-01')).toBe('January 2018');
  },
);
