import { describe, expect, it } from 'vitest';

import { measureSearch } from '../../../scripts/measure-search.ts';

describe('what a search costs', () => {
  it('adds at most 130 kB to the page, and follows the keys on a slow processor', { timeout: 60_000 }, async () => {
    const { searchBytes, milliseconds } = await measureSearch('dist', 'supervision');
    const sorted = milliseconds.toSorted((a, b) => a - b);
    expect(searchBytes).toBeGreaterThan(50_000);
    expect(searchBytes).toBeLessThanOrEqual(130_000);
    expect(sorted).toHaveLength('supervision'.length);
    // The aim is 100 ms; this bound is wider, since other tests may run beside it.
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThan(200);
  });
});
