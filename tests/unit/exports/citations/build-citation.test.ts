import { describe, expect, it } from 'vitest';

import { findCitedPlace } from '../../../../src/exports/citations/build-citation.ts';

const outline = [
  { id: 'h0', blocks: ['standfirst', 'p1', 'p2'] },
  { id: 'h1', heading: '“Overview”', blocks: ['p3', 'h2.b3', 'p4'] },
];

describe('the place of a claim, as a citation says it', () => {
  it.each([
    { kind: 'letter', locator: 'p4', place: { label: 'paragraph', locator: '2 under “Overview”' } },
    { kind: 'article', locator: 'p2', place: { label: 'paragraph', locator: '2' } },
    { kind: 'report', locator: 'p80', place: { label: 'paragraph', locator: '80' } },
    { kind: 'report', locator: 'h5.b2', place: { label: 'page', locator: '5' } },
    { kind: 'letter', locator: 'h2.b3', place: undefined },
    { kind: 'article', locator: 'standfirst', place: undefined },
  ] as const)('is $place for $locator of a $kind', ({ kind, locator, place }) => {
    expect(findCitedPlace({ kind, outline }, locator)).toEqual(place);
  });
});
