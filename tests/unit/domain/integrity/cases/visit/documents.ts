import type { TestContent } from '../../../../../support/records.ts';
import type { BreakageTable } from '../../breakage.ts';

type Visit = NonNullable<TestContent['visits']>[string];

const id = 'northshire/2016-focused';
const file = `content/visits/${id}.yaml`;
const place = { block: 'p2', page: 1 } as const;

/** A focused visit that is known by its letter alone, each value with its place. */
export const readVisit = {
  kind: 'focused',
  letter: 'held',
  summary: undefined,
  provider: undefined,
  evidence: [],
  document: { digest: 'a'.repeat(64), address: 'https://example.org/letter.pdf', pages: 4 },
  places: { kind: place, dates: place, published: place, framework: place },
  scope: {
    basis: 'known',
    themes: ['front-door'],
    places: [{ theme: 'front-door', ...place, quote: 'the front door' }],
  },
  sets: [
    { kind: 'improvement', count: 3, places: [place] },
    { kind: 'priority', count: 0 },
  ],
} as const satisfies Visit;

const change = (changes: Visit): TestContent => ({ visits: { [id]: { ...readVisit, ...changes } } });
const allowed = 'a block of the document, its page, and at most 15 of its words';
const inspection = 'content/visits/northshire/2016-inspection.yaml';

export const documentsCases: readonly BreakageTable[] = [
  {
    subject: 'a visit that is known by its document',
    breakages: [
      {
        name: 'does not say where its dates stand',
        changes: change({ places: { ...readVisit.places, dates: undefined } }),
        issue: { rule: 'value-without-place', file, path: ['dates'], allowed },
      },
      {
        name: 'does not say where the number of things it sets stands',
        changes: change({ sets: [{ kind: 'priority', count: 1 }] }),
        issue: { rule: 'value-without-place', file, path: ['sets', 0], allowed },
      },
      {
        name: 'does not say where a grade stands',
        changes: {
          visits: {
            'northshire/2019-inspection': {
              ...readVisit,
              kind: 'inspection',
              cycle: undefined,
              judgements: [{ area: 'overall', grade: 'good', asPrinted: 'Good' }],
            },
          },
        },
        issue: {
          rule: 'value-without-place',
          file: 'content/visits/northshire/2019-inspection.yaml',
          path: ['judgements', 0],
          allowed,
        },
      },
      {
        name: 'names a theme of its scope in no block',
        changes: change({ scope: { ...readVisit.scope, places: [{ theme: 'front-door' }] } }),
        issue: { rule: 'unknown-block', file, path: ['scope', 'places', 0, 'block'], value: '(left out)' },
      },
      {
        name: 'has the document of another visit',
        changes: {
          visits: {
            [id]: readVisit,
            'northshire/2017-focused': readVisit,
          },
        },
        issue: {
          rule: 'document-of-two-visits',
          file: 'content/visits/northshire/2017-focused.yaml',
          path: ['document', 'digest'],
          value: 'a'.repeat(64),
        },
      },
      {
        name: 'sets one kind of thing twice',
        changes: change({
          sets: [
            { kind: 'improvement', count: 1, places: [place] },
            { kind: 'improvement', count: 2, places: [place] },
          ],
        }),
        issue: { rule: 'double-set', file, path: ['sets', 1, 'kind'], value: 'improvement' },
      },
      {
        name: 'sets fewer things than it lists',
        changes: { visits: { 'northshire/2016-inspection': { sets: [{ kind: 'recommendation', count: 0 }] } } },
        issue: {
          rule: 'more-than-set',
          file: inspection,
          path: ['sets', 0, 'count'],
          value: '0',
          allowed: '1 or more',
        },
      },
    ],
  },
];
