import { describe, expect, it } from 'vitest';

import { findWilsonInterval } from '../../../../src/domain/about/interval.ts';

const round = (value: number) => Math.round(value * 10_000) / 10_000;

describe('the Wilson interval', () => {
  // Newcombe, R. G. (1998), Statistics in Medicine 17, 857–872, Table I, method 3.
  it.each([
    { count: 81, of: 263, low: 0.2553, high: 0.3662 },
    { count: 15, of: 148, low: 0.0624, high: 0.1605 },
    { count: 0, of: 20, low: 0, high: 0.1611 },
    { count: 1, of: 29, low: 0.0061, high: 0.1718 },
    { count: 29, of: 29, low: 0.883, high: 1 },
  ])('of $count in $of is that of the literature', ({ count, of, low, high }) => {
    const interval = findWilsonInterval(count, of);
    expect({ low: round(interval.low), high: round(interval.high) }).toEqual({ low, high });
  });
});
