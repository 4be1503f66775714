import { expect, it } from 'vitest';

import { checkIntegrity } from '../../../../src/domain/integrity/check-integrity.ts';
import { buildBodies, buildFindingRecord, buildSoundRecords } from '../../../support/records.ts';

it('finds no fault in sound records', () => {
  const records = buildSoundRecords();
  expect(checkIntegrity(records, buildBodies(records))).toEqual([]);
});

it('gathers the faults of all rules in one run', () => {
  const records = buildSoundRecords({
    visits: {
      'northshire/2016-monitoring-1': { provider: 'Nobody', recommendationsLookedAt: [{ recommendation: 'r09' }] },
    },
    sources: {
      'northshire-2016-inspection-ofsted': {
        findings: [
          buildFindingRecord({ id: 'a', locator: 'p9' }),
          buildFindingRecord({ id: 'a', saidBy: 'journalist' }),
        ],
      },
    },
    terms: { audit: { seeAlso: ['nothing'] } },
    worked: { caseloads: { visits: ['northshire/2016-monitoring-1', 'northshire/2016-monitoring-7'] } },
  });
  const rules = checkIntegrity(records, buildBodies(records)).map(({ rule }) => rule);
  expect(rules.sort()).toEqual([
    'double-finding',
    'finding-placed-twice',
    'speaker-not-in-source',
    'unknown-block',
    'unknown-provider',
    'unknown-recommendation',
    'unknown-term',
    'unknown-visit',
  ]);
});

it('tells of every fault what is wrong and what to do', () => {
  const records = buildSoundRecords({ visits: { 'northshire/2016-monitoring-1': { cycle: '2015-inspection' } } });
  const [issue] = checkIntegrity(records, buildBodies(records));
  expect(issue).toMatchInlineSnapshot(`
    {
      "action": "Correct the id, or add the inspection first.",
      "allowed": "2016-inspection",
      "file": "content/visits/northshire/2016-monitoring-1.yaml",
      "path": [
        "cycle",
      ],
      "problem": "A monitoring visit names the inspection that opened its cycle; this is none of the authority's.",
      "rule": "unknown-cycle",
      "value": "2015-inspection",
    }
  `);
});
