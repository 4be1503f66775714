import { describe, expect, it } from 'vitest';

import { datedSchema, daySchema, partialDateSchema } from '../../../src/schema/dates.ts';
import { listMessages } from './list-messages.ts';

const shape = 'must be "YYYY-MM-DD", "YYYY-MM" or "YYYY"';
const calendar = 'is not a day of the calendar';

describe('a partial date', () => {
  it.each(['2017-06-08', '2018-01', '2012', '2020-02-29'])('may be %s', (text) => {
    expect(listMessages(partialDateSchema, text)).toEqual([]);
  });

  it.each([
    { value: '2017-02-30', message: calendar },
    { value: '2017-02-29', message: calendar },
    { value: '2017-04-31', message: calendar },
    { value: '2017-13-01', message: shape },
    { value: '2017-00', message: shape },
    { value: '2017-06-32', message: shape },
    { value: '2017-6-8', message: shape },
    { value: '08/06/2017', message: shape },
    { value: 'June 2017', message: shape },
    { value: '2017-06-08T00:00:00Z', message: shape },
    { value: '', message: shape },
  ])('is not $value', ({ value, message }) => {
    expect(listMessages(partialDateSchema, value)).toEqual([message]);
  });

  it.each([
    { name: 'a date that was not quoted', value: new Date('2017-06-08') },
    { name: 'a year that was not quoted', value: 2017 },
  ])('is not $name', ({ value }) => {
    expect(listMessages(partialDateSchema, value)).toEqual([
      'must be a quoted date: "YYYY-MM-DD", "YYYY-MM" or "YYYY"',
    ]);
  });
});

it.each(['2017-06', '2017'])('a full day is not %s', (text) => {
  expect(listMessages(daySchema, text)).toEqual(['must be a full day, "YYYY-MM-DD"']);
});

describe('a dated value', () => {
  it.each([
    { precision: 'day', from: '2017-06-08' },
    { precision: 'day', from: '2017-06-08', to: '2017-06-09' },
    { precision: 'month', from: '2018-01', inferred: true, note: 'From a dated article.' },
    { precision: 'year', from: '2012' },
    { precision: 'unknown', notBefore: '2017-07', notAfter: '2018' },
    { precision: 'unknown', notBefore: '2017-07-06', notAfter: '2017' },
    { precision: 'unknown', notBefore: '2017', notAfter: '2017-01-05' },
    { precision: 'unknown' },
  ])('may be %o', (value) => {
    expect(listMessages(datedSchema, value)).toEqual([]);
  });

  it('is not inferred unless it says so', () => {
    expect(datedSchema.parse({ precision: 'year', from: '2012' }).inferred).toBe(false);
  });

  it.each([
    { value: { precision: 'day' }, message: 'from: is required when the precision is day' },
    { value: { precision: 'day', from: '2017-06' }, message: 'from: must be written to the day, the precision given' },
    {
      value: { precision: 'month', from: '2017-06-08' },
      message: 'from: must be written to the month, the precision given',
    },
    {
      value: { precision: 'year', from: '2017-06' },
      message: 'from: must be written to the year, the precision given',
    },
    {
      value: { precision: 'day', from: '2017-06-08', to: '2017-07' },
      message: 'to: must be written to the day, the precision given',
    },
    { value: { precision: 'day', from: '2017-06-08', to: '2017-06-07' }, message: 'to: must not be before from' },
    {
      value: { precision: 'day', from: '2017-06-08', to: '2017-06-08' },
      message: 'to: is the same as from: leave it out',
    },
    {
      value: { precision: 'unknown', notBefore: '2019-06', notAfter: '2019-06' },
      message: 'notAfter: is the same as notBefore: the date is known to that precision, so write it as from',
    },
    { value: { precision: 'year', from: '0201' }, message: 'from: is no year between 1900 and 2100' },
    {
      value: { precision: 'unknown', from: '2017' },
      message: 'from: must be left out when the precision is unknown; use notBefore and notAfter',
    },
    {
      value: { precision: 'unknown', to: '2017' },
      message: 'to: must be left out when the precision is unknown; use notBefore and notAfter',
    },
    {
      value: { precision: 'unknown', notBefore: '2021-09', notAfter: '2021-03' },
      message: 'notAfter: must not be before notBefore',
    },
    {
      value: { precision: 'unknown', notBefore: '2021-01', notAfter: '2020' },
      message: 'notAfter: must not be before notBefore',
    },
    {
      value: { precision: 'day', from: '2021-05-05', notAfter: '2020' },
      message: 'notAfter: must be left out unless the precision is unknown; use from and to',
    },
    {
      value: { precision: 'month', from: '2021-05', notBefore: '2021' },
      message: 'notBefore: must be left out unless the precision is unknown; use from and to',
    },
    { value: { precision: 'day', from: '2017-02-30' }, message: `from: ${calendar}` },
    { value: { precision: 'unknown', notBefore: '2017-02-30' }, message: `notBefore: ${calendar}` },
  ])('is not $value', ({ value, message }) => {
    expect(listMessages(datedSchema, value)).toEqual([message]);
  });

  it('has no other field, and one of the four precisions', () => {
    expect(listMessages(datedSchema, { precision: 'day', from: '2017-06-08', until: '2017-06-09' })).toHaveLength(1);
    expect(listMessages(datedSchema, { precision: 'week', from: '2017-06-08' })).toHaveLength(1);
  });
});
