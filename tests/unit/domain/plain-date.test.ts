import { describe, expect, it } from 'vitest';

import { toDayNumber, toFirstDay, toLastDay, toNextYear, toSortKey, toSpan } from '../../../src/domain/plain-date.ts';
import { buildDated } from '../../support/records.ts';

it.each([
  { partial: '2017-06-08', first: '2017-06-08', last: '2017-06-08' },
  { partial: '2018-01', first: '2018-01-01', last: '2018-01-31' },
  { partial: '2018-02', first: '2018-02-01', last: '2018-02-28' },
  { partial: '2020-02', first: '2020-02-01', last: '2020-02-29' },
  { partial: '2018-12', first: '2018-12-01', last: '2018-12-31' },
  { partial: '2012', first: '2012-01-01', last: '2012-12-31' },
])('$partial covers $first to $last', ({ partial, first, last }) => {
  expect([toFirstDay(partial), toLastDay(partial)]).toEqual([first, last]);
});

describe('the span of a dated value', () => {
  it.each([
    { name: 'a day', dated: {}, span: { first: '2017-06-08', last: '2017-06-08' } },
    { name: 'a range', dated: { to: '2017-06-09' }, span: { first: '2017-06-08', last: '2017-06-09' } },
    {
      name: 'a month',
      dated: { precision: 'month', from: '2018-01' },
      span: { first: '2018-01-01', last: '2018-01-31' },
    },
    {
      name: 'a range of months',
      dated: { precision: 'month', from: '2018-01', to: '2018-02' },
      span: { first: '2018-01-01', last: '2018-02-28' },
    },
    {
      name: 'bounds on both sides',
      dated: { precision: 'unknown', from: undefined, notBefore: '2017-07-06', notAfter: '2017-10' },
      span: { first: '2017-07-06', last: '2017-10-31' },
    },
  ] as const)('of $name runs from its first day to its last', ({ dated, span }) => {
    expect(toSpan(buildDated(dated))).toEqual(span);
  });

  it.each([
    { name: 'no bound', dated: {} },
    { name: 'no bound before', dated: { notAfter: '2018' } },
    { name: 'no bound after', dated: { notBefore: '2018' } },
  ])('is undefined with $name', ({ dated }) => {
    expect(toSpan(buildDated({ precision: 'unknown', from: undefined, ...dated }))).toBeUndefined();
  });
});

it.each([
  { day: '2026-11-22', next: '2027-11-22' },
  { day: '2028-02-29', next: '2029-02-28' },
])('gives $next for a year after $day', ({ day, next }) => {
  expect(toNextYear(day)).toBe(next);
});

it('numbers days from 1 January 1970, across leap days', () => {
  expect(toDayNumber('1970-01-01')).toBe(0);
  expect(toDayNumber('1970-01-02')).toBe(1);
  expect(toDayNumber('2020-03-01') - toDayNumber('2020-02-28')).toBe(2);
});

it.each([
  { name: 'its date', dated: { from: '2017-06-08' }, key: '2017-06-08' },
  {
    name: 'the earliest it can have been',
    dated: { precision: 'unknown', from: undefined, notBefore: '2017', notAfter: '2018' },
    key: '2017',
  },
  {
    name: 'the latest it can have been',
    dated: { precision: 'unknown', from: undefined, notAfter: '2018' },
    key: '2018',
  },
  { name: 'after all others, where nothing is known', dated: { precision: 'unknown', from: undefined }, key: '9999' },
] as const)('sorts a dated value by $name', ({ dated, key }) => {
  expect(toSortKey(buildDated(dated))).toBe(key);
});
