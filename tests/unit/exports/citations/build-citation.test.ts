import { describe, expect, it } from 'vitest';

import { findCitedPlace } from '../../../../src/exports/citations/build-citation.ts';

const outline = [
  { id: 'h0', blocks: ['standfirst', 'p1', 'p2'] },
  { id: 'h1', heading: '“Overview”', blocks: ['p3', 'h1.b3', 'p4'] },
  {
    id: 'h2',
    heading: 'Findings',
    blocks: ['p5', 'h2.b1', 'h2.b2'],
    page: 4,
    pages: { 'h2.b2': 5 },
    numbers: { p5: 80 },
  },
];

describe('the place of a claim, as a citation says it', () => {
  it.each([
    { locator: 'p2', place: { label: 'paragraph', locator: '2' } },
    { locator: 'p4', place: { label: 'paragraph', locator: '2 under “Overview”' } },
    { locator: 'p5', place: { label: 'paragraph', locator: '80' } },
    { locator: 'h2.b1', place: { label: 'page', locator: '4' } },
    { locator: 'h2.b2', place: { label: 'page', locator: '5' } },
    { locator: 'h1.b3', place: undefined },
    { locator: 'standfirst', place: undefined },
    { locator: undefined, place: undefined },
  ] as const)('is $place for $locator', ({ locator, place }) => {
    expect(findCitedPlace({ outline }, locator)).toEqual(place);
  });
});
