import { expect, it } from 'vitest';

import { checkIntegrity } from '../../../../src/domain/integrity/check-integrity.ts';
import { ownAnchors } from '../../../../src/schema/anchors.ts';
import { buildBodies, buildSoundRecords } from '../../../support/records.ts';
import type { TestContent } from '../../../support/records.ts';
import { listProjectFiles, readProjectFile } from '../../project-files.ts';

it.each<{ name: string; authorities: TestContent['authorities'] }>([
  {
    name: 'may have split into two, and keep its name and codes of old',
    authorities: {
      'old-shire': {
        kind: 'former',
        ofstedUrn: undefined,
        until: '2019-03-31',
        successors: ['dorsetshire', 'southshire'],
        name: 'Dorsetshire',
      },
      dorsetshire: {
        name: 'Dorsetshire',
        since: '2019-04-01',
        predecessors: ['old-shire'],
        formerNames: ['Old Shire'],
        formerCodes: [{ gssCode: 'E10000088', until: '2019-03-31' }],
      },
      southshire: { since: '2019-04-01', predecessors: ['old-shire'] },
    },
  },
  {
    name: 'may be of a kind of its own',
    authorities: { city: { kind: 'city of london' }, isles: { kind: 'isles of scilly' } },
  },
  {
    name: 'may be checked to a day for each kind of visit, and not at all for one',
    authorities: {
      northshire: { checkedTo: { inspection: '2026-08-22', focused: '2026-02-03', monitoring: 'not-collected' } },
    },
  },
  {
    name: 'may be checked to no day where it is a former one',
    authorities: {
      'old-shire': {
        kind: 'former',
        ofstedUrn: undefined,
        until: '2019-03-31',
        successors: ['southshire'],
        checkedTo: { inspection: 'not-collected', focused: 'not-collected', monitoring: 'not-collected' },
      },
      southshire: { since: '2019-04-01', predecessors: ['old-shire'] },
    },
  },
  {
    name: 'may have neighbours as published',
    authorities: {
      southshire: { statisticalNeighbours: { publishedIn: 'A list of 2025.', authorities: ['northshire'] } },
    },
  },
  { name: 'may not say who runs its service', authorities: { southshire: { providers: [] } } },
])('an authority $name', ({ authorities }) => {
  const records = buildSoundRecords(authorities && { authorities });
  expect(checkIntegrity(records, buildBodies(records))).toEqual([]);
});

it('keeps from interventions every place that the page of an authority has for itself', () => {
  const ids = ['src/layouts', 'src/components/authority']
    .flatMap((folder) => listProjectFiles(folder))
    .filter((file) => file.endsWith('.astro'))
    .flatMap((file) => [...readProjectFile(file).matchAll(/\sid="([a-z-]+)"/gu)].map(([, id = '']) => id));
  const own: readonly string[] = [...ownAnchors.every, ...ownAnchors.authority];
  expect(ids.filter((id) => !own.includes(id))).toEqual([]);
});
