import type { BreakageTable } from '../../breakage.ts';
import { account, id, letter, notes, opening, place, scopeOf, notesId, openingId } from '../../scope-builders.ts';

const file = `content/visits/${id}.yaml`;

export const scopesCases: readonly BreakageTable[] = [
  {
    subject: 'a scope',
    breakages: [
      {
        name: 'is called known for a theme that no place states',
        changes: scopeOf({ basis: 'known', themes: ['workforce', 'caseloads'], places: [place] }),
        issue: {
          rule: 'scope-without-place',
          file,
          path: ['scope', 'themes', 1],
          value: 'caseloads',
          allowed: 'themes that scope.places gives a source and a block for',
        },
      },
      {
        name: 'is stated in a source of another visit',
        changes: scopeOf({
          basis: 'known',
          themes: ['workforce'],
          places: [{ ...place, source: 'northshire-2016-inspection-ofsted' }],
        }),
        issue: {
          rule: 'unknown-source',
          file,
          path: ['scope', 'places', 0, 'source'],
          value: 'northshire-2016-inspection-ofsted',
          allowed: 'northshire-2016-monitoring-1-ofsted, northshire-2016-monitoring-1-gazette',
        },
      },
      {
        name: 'has a place for a theme that it does not list',
        changes: scopeOf({ basis: 'partial', themes: ['caseloads'], places: [place] }),
        issue: {
          rule: 'place-of-no-theme',
          file,
          path: ['scope', 'places', 0, 'theme'],
          value: 'workforce',
          allowed: 'caseloads',
        },
      },
      {
        name: 'is stated in a block that the source does not have',
        changes: scopeOf({ basis: 'known', themes: ['workforce'], places: [{ ...place, block: 'p9' }] }),
        issue: {
          rule: 'unknown-block',
          file,
          path: ['scope', 'places', 0, 'block'],
          value: 'p9',
          allowed: 'p1, p2, p3',
        },
      },
      {
        name: 'is stated in a source that has blocks, and no block is named',
        changes: scopeOf({ basis: 'known', themes: ['workforce'], places: [{ theme: 'workforce', source: letter }] }),
        issue: {
          rule: 'unknown-block',
          file,
          path: ['scope', 'places', 0, 'block'],
          value: '(left out)',
          allowed: 'p1, p2, p3',
        },
      },
      {
        name: 'is stated in a block of a source of which notes alone are held',
        changes: {
          ...scopeOf({ basis: 'known', themes: ['workforce'], places: [{ ...place, source: notesId }] }),
          sources: { [notesId]: notes },
        },
        issue: {
          rule: 'unknown-block',
          file,
          path: ['scope', 'places', 0, 'block'],
          value: 'p1',
          allowed: 'none on record',
        },
      },
    ],
  },
  {
    subject: 'the accounts of a cycle',
    breakages: [
      {
        name: 'are coded where read in part, and one is not',
        changes: { visits: { [id]: { accounts: [account] } }, sources: { [openingId]: opening } },
        issue: { rule: 'unequal-depth', file, path: ['accounts', 0, 'extent'], value: 'The Echo' },
      },
      {
        name: 'are coded where read in part, and one of the inspection that opened the cycle is not',
        changes: {
          visits: { 'northshire/2016-inspection': { accounts: [account] } },
          sources: { [openingId]: opening },
        },
        issue: {
          rule: 'unequal-depth',
          file: 'content/visits/northshire/2016-inspection.yaml',
          path: ['accounts', 0, 'extent'],
          value: 'The Echo',
        },
      },
    ],
  },
];
