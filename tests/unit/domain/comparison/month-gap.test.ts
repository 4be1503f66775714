import { describe, expect, it } from 'vitest';

import { findMonthGap } from '../../../../src/domain/comparison/month-gap.ts';
import { buildDated } from '../../../support/records.ts';

const day = (from: string, to?: string) => buildDated({ from, ...(to !== undefined && { to }) });
const month = (from: string, to?: string) => buildDated({ precision: 'month', from, ...(to !== undefined && { to }) });
const year = (from: string) => buildDated({ precision: 'year', from });
const unknown = (bounds: { readonly notBefore?: string; readonly notAfter?: string } = {}) =>
  buildDated({ precision: 'unknown', from: undefined, ...bounds });

const exactly = (months: number) => ({ least: months, most: months });

const cases = [
  { name: 'two days of one month', a: day('2017-06-01'), b: day('2017-06-30'), gap: exactly(0) },
  { name: 'days at the ends of two months', a: day('2017-06-30'), b: day('2017-07-01'), gap: exactly(1) },
  { name: 'a day and a month', a: day('2017-06-08'), b: month('2018-01'), gap: exactly(7) },
  { name: 'two months', a: month('2017-06'), b: month('2018-01'), gap: exactly(7) },
  { name: 'the same month', a: month('2018-01'), b: month('2018-01'), gap: exactly(0) },
  { name: 'many years', a: day('2012-12-31'), b: day('2023-01-01'), gap: exactly(121) },
  {
    name: 'ranges of days, by the day each began',
    a: day('2016-09-26', '2016-10-20'),
    b: day('2017-06-08', '2017-06-09'),
    gap: exactly(9),
  },
  {
    name: 'a range of months, by the month it began',
    a: month('2017-06', '2017-08'),
    b: month('2018-01'),
    gap: exactly(7),
  },
  {
    name: 'an unknown date with both bounds',
    a: unknown({ notBefore: '2017-06-09', notAfter: '2017-10-12' }),
    b: month('2018-01'),
    gap: { least: 3, most: 7 },
  },
  {
    name: 'an unknown date that may be of the same month',
    a: day('2017-06-08'),
    b: unknown({ notBefore: '2017-06-09', notAfter: '2017-10-12' }),
    gap: { least: 0, most: 4 },
  },
  {
    name: 'two unknown dates that may overlap',
    a: unknown({ notBefore: '2017-01', notAfter: '2017-06' }),
    b: unknown({ notBefore: '2017-03', notAfter: '2017-12' }),
    gap: { least: 0, most: 11 },
  },
  {
    name: 'an unknown date around a known one',
    a: month('2017-06'),
    b: unknown({ notBefore: '2017-01', notAfter: '2017-08' }),
    gap: { least: 0, most: 5 },
  },
  { name: 'a year', a: year('2017'), b: month('2018-03'), gap: { least: 3, most: 14 } },
  { name: 'the same year', a: year('2017'), b: year('2017'), gap: { least: 0, most: 11 } },
  { name: 'a date of which nothing is known', a: unknown(), b: month('2018-01'), gap: undefined },
  { name: 'a date bounded before alone', a: unknown({ notBefore: '2017-06' }), b: month('2018-01'), gap: undefined },
  { name: 'a date bounded after alone', a: unknown({ notAfter: '2017-06' }), b: month('2018-01'), gap: undefined },
  { name: 'two dates of which nothing is known', a: unknown(), b: unknown(), gap: undefined },
];

describe('the months between two visits', () => {
  it.each(cases)('are right for $name', ({ a, b, gap }) => {
    expect(findMonthGap(a, b)).toEqual(gap);
  });

  it.each(cases)('do not depend on which is named first: $name', ({ a, b }) => {
    expect(findMonthGap(b, a)).toEqual(findMonthGap(a, b));
  });

  it.each(cases)('are least at most as many as most, and never negative: $name', ({ a, b }) => {
    const gap = findMonthGap(a, b) ?? exactly(0);
    expect(gap.least).toBeGreaterThanOrEqual(0);
    expect(gap.least).toBeLessThanOrEqual(gap.most);
  });
});
