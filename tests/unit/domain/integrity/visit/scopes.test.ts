import { describe, expect, it } from 'vitest';

import { checkIntegrity } from '../../../../../src/domain/integrity/check-integrity.ts';
import { buildBodies, buildSoundRecords } from '../../../../support/records.ts';
import type { TestContent } from '../../../../support/records.ts';
import { account, id, notes, opening, place, scopeOf, notesId, openingId } from '../scope-builders.ts';

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
        ...scopeOf({ basis: 'known', themes: ['workforce'], places: [{ theme: 'workforce', source: notesId }] }),
        sources: { [notesId]: notes },
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
        sources: {
          'northshire-2019-inspection-opening': {
            ...opening,
            published: { precision: 'year', from: '2019' },
            visit: 'northshire/2019-inspection',
          },
        },
      },
    },
    {
      name: 'a statement read in part beside a coded account',
      changes: {
        visits: { [id]: { accounts: [{ ...account, kind: 'statement' }] } },
        sources: { [openingId]: opening },
      },
    },
    {
      name: 'a whole account not coded beside one coded in part',
      changes: { visits: { [id]: { accounts: [{ ...account, extent: 'whole' }] } }, sources: { [openingId]: opening } },
    },
  ])('$name', ({ changes }) => {
    const records = buildSoundRecords(changes);
    expect(checkIntegrity(records, buildBodies(records))).toEqual([]);
  });
});
