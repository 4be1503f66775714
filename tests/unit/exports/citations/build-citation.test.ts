import { describe, expect, it } from 'vitest';

import { findCitedPlace } from '../../../../src/exports/citations/build-citation.ts';

describe('the place of a claim, in numbers', () => {
  it.each([
    { kind: 'letter', locator: 'p7', place: { label: 'paragraph', locator: '7' } },
    { kind: 'article', locator: 'p12', place: { label: 'paragraph', locator: '12' } },
    { kind: 'report', locator: 'p80', place: { label: 'paragraph', locator: '80' } },
    { kind: 'report', locator: 'h5.b2', place: { label: 'page', locator: '5' } },
    { kind: 'letter', locator: 'h2.b3', place: undefined },
    { kind: 'article', locator: 'standfirst', place: undefined },
  ] as const)('is $place for $locator of a $kind', ({ kind, locator, place }) => {
    expect(findCitedPlace({ kind }, locator)).toEqual(place);
  });
});
