import { describe, expect, it } from 'vitest';

import { checkIntegrity } from '../../../../src/domain/integrity/check-integrity.ts';
import { buildBodies, buildFindingRecord, buildSoundRecords } from '../../../support/records.ts';
import type { TestContent } from '../../../support/records.ts';

type Visit = NonNullable<TestContent['visits']>[string];
type Source = NonNullable<TestContent['sources']>[string];

const id = 'northshire/2016-monitoring-1';
const letter = 'northshire-2016-monitoring-1-ofsted';
const place = { theme: 'workforce', source: letter, block: 'p1' } as const;
const scopeOf = (scope: Omit<NonNullable<Visit['scope']>, 'statement'>): TestContent => ({
  visits: { [id]: { scope: { statement: 'What it set out to look at.', ...scope } } },
});
/** A press account of which there are notes and no blocks. */
const notes: Source = {
  visit: id,
  kind: 'article',
  outline: [],
  findings: [buildFindingRecord({ locator: undefined })],
};

const account = { publisher: 'The Echo', extent: 'opening', why: 'Only the opening was at hand.' } as const;
const opening: Source = { visit: id, kind: 'article', extent: 'opening', findings: [buildFindingRecord()] };

describe('no fault is', () => {
  it.each<{ name: string; changes: TestContent }>([
    {
      name: 'a known scope of which each theme has its place',
      changes: scopeOf({ basis: 'known', themes: ['workforce'], places: [place] }),
    },
    {
      name: 'a theme that two places state, one in part',
      changes: scopeOf({ basis: 'known', themes: ['workforce'], places: [place, { ...place, part: 'agency staff' }] }),
    },
    { name: 'a scope known in part, without places', changes: scopeOf({ basis: 'partial', themes: ['workforce'] }) },
    {
      name: "an inspection's known scope, which is its framework's",
      changes: {
        visits: {
          'northshire/2016-inspection': { scope: { basis: 'known', themes: ['workforce'], statement: 'All of it.' } },
        },
      },
    },
    {
      name: 'a scope that notes without blocks state',
      changes: {
        ...scopeOf({ basis: 'known', themes: ['workforce'], places: [{ theme: 'workforce', source: 'notes' }] }),
        sources: { notes },
      },
    },
    {
      name: 'an account read in part, where none of its cycle is coded',
      changes: { visits: { [id]: { accounts: [account] } } },
    },
    {
      name: 'an account read in part, where one of another cycle is coded',
      changes: {
        visits: {
          [id]: { accounts: [account] },
          'northshire/2019-inspection': { kind: 'inspection', cycle: undefined },
        },
        sources: { opening: { ...opening, visit: 'northshire/2019-inspection' } },
      },
    },
    {
      name: 'a statement read in part beside a coded account',
      changes: { visits: { [id]: { accounts: [{ ...account, kind: 'statement' }] } }, sources: { opening } },
    },
    {
      name: 'a whole account not coded beside one coded in part',
      changes: { visits: { [id]: { accounts: [{ ...account, extent: 'whole' }] } }, sources: { opening } },
    },
  ])('$name', ({ changes }) => {
    const records = buildSoundRecords(changes);
    expect(checkIntegrity(records, buildBodies(records))).toEqual([]);
  });
});
