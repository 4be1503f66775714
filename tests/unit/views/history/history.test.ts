import { describe, expect, it } from 'vitest';

import { buildFocusedView } from '../../../../src/views/history/focused-view.ts';
import { buildHistoryView } from '../../../../src/views/history/history-view.ts';
import { listVisitsEntries } from '../../../../src/views/visit/visit-list-view.ts';
import { buildRegionsCorpus } from '../../../support/made-regions.ts';

const corpus = buildRegionsCorpus();
const south = buildHistoryView(corpus).find(({ id }) => id === 'south-west');

describe('a region through time', () => {
  it('has a row for each council with a visit, A to Z', () => {
    expect(south?.rows.map(({ council }) => council.text)).toEqual(['New Vale', 'Southshire']);
    expect(south?.rows[1]).toMatchObject({
      inspections: [
        { text: 'March 2015', outcome: 'good (SIF)' },
        { text: 'May 2026', outcome: 'leadership good (ILACS)' },
      ],
      visits: [{ text: 'June 2024', href: '/visits/southshire/2024-focused/' }],
    });
  });

  it('draws the same, by the framework of each inspection, on one scale', () => {
    const marks = south?.chart.rows[1]?.marks ?? [];
    expect(marks.map(({ shape }) => shape)).toEqual(['sif', 'visit', 'ilacs']);
    expect(marks.map(({ x }) => x)).toEqual(marks.map(({ x }) => x).toSorted((a, b) => a - b));
    const years = south?.chart.years ?? [];
    expect(years.at(-1)?.text).toBe('2026');
    const [fifteen, sixteen] = years.filter(({ text }) => text === '2015' || text === '2016').map(({ x }) => x);
    expect(marks[0]?.x).toBeGreaterThan(fifteen ?? Infinity);
    expect(marks[0]?.x).toBeLessThan(sixteen ?? -Infinity);
  });

  it('says in its label what it shows, and where the same stands in words', () => {
    expect(south?.chart.label).toMatch(/South West.*2026, a row a council\. The table beneath has the same\./u);
  });
});

describe('focused visits', () => {
  const groups = buildFocusedView(corpus);

  it('stand under what their letters say they looked at, by year, and apart where nothing is stated', () => {
    expect(groups.map(({ id, years }) => [id, years])).toEqual([
      [
        'workforce',
        [{ name: '2024', links: [{ text: 'Southshire, June 2024', href: '/visits/southshire/2024-focused/' }] }],
      ],
      [
        'not-stated',
        [{ name: '2023', links: [{ text: 'New Vale, February 2023', href: '/visits/new-vale/2023-focused/' }] }],
      ],
    ]);
  });
});

describe('the list of all visits', () => {
  it('has each authority with any, and from when to when', () => {
    const known = new Map(listVisitsEntries(corpus).map(({ id, known: words }) => [id, words]));
    expect(known.get('southshire')).toBe('3 known, March 2015 to May 2026');
    expect(known.get('new-vale')).toBe('1 known, February 2023');
    expect(known.has('old-vale')).toBe(false);
  });
});
