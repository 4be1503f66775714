import { describe, expect, it } from 'vitest';

import { findNearest } from '../../../src/domain/nearest.ts';

const known = ['sunderland/2018-monitoring-3', 'tameside/2016-inspection', 'tameside/2016-monitoring-2'];

describe('the nearest known id', () => {
  it.each([
    { unknown: 'tameside/2016-monitoring-9', nearest: 'tameside/2016-monitoring-2' },
    { unknown: 'tameside/2016-inspections', nearest: 'tameside/2016-inspection' },
    { unknown: 'tameside/2016', nearest: 'tameside/2016-inspection' },
    { unknown: 'tameside', nearest: 'tameside/2016-inspection' },
    { unknown: 'sunderland/2021-focused', nearest: 'sunderland/2018-monitoring-3' },
    { unknown: 'tameside/2016-monitoring-2', nearest: 'tameside/2016-monitoring-2' },
  ])('to $unknown is $nearest', ({ unknown, nearest }) => {
    expect(findNearest(unknown, known)).toBe(nearest);
  });

  it.each(['leeds/2016-inspection', 'ta/2016', '', '/tameside/2016-inspection', 'Tameside/2016-inspection'])(
    'to “%s” is none: fewer than three letters at its beginning are shared',
    (unknown) => {
      expect(findNearest(unknown, known)).toBeUndefined();
    },
  );

  it('is none where nothing is known', () => {
    expect(findNearest('tameside/2016-inspection', [])).toBeUndefined();
  });

  it('is the first of several that are as near', () => {
    expect(findNearest('tameside/x', ['tameside/b', 'tameside/a'])).toBe('tameside/b');
  });
});
