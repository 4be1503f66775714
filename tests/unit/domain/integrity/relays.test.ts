import { describe, expect, it } from 'vitest';

import { checkIntegrity } from '../../../../src/domain/integrity/check-integrity.ts';
import { buildBodies, buildFindingRecord, buildSoundRecords } from '../../../support/records.ts';
import type { TestContent } from '../../../support/records.ts';
import { testBreakages } from './expect-issues.ts';
import type { Breakage } from './expect-issues.ts';

const letter = 'northshire-2016-monitoring-1-ofsted';
const gazette = 'northshire-2016-monitoring-1-gazette';
const file = `content/sources/${gazette}.mdx`;
const told = `${letter}/on-workforce`;

const relaying = (relays: string, changes: Parameters<typeof buildFindingRecord>[0] = {}): TestContent => ({
  sources: { [gazette]: { findings: [buildFindingRecord({ id: 'paper-says-so', relays, ...changes })] } },
});
const fault = (value: string, allowed = told): Breakage['issue'] => ({
  rule: 'relay-of-no-primary',
  file,
  path: ['findings', 0, 'relays'],
  value,
  allowed,
});

testBreakages('a relay', [
  { name: 'names no finding', changes: relaying(`${letter}/gone`), issue: fault(`${letter}/gone`) },
  {
    name: 'repeats a finding of another paper',
    changes: relaying(`${gazette}/paper-says-so`),
    issue: fault(`${gazette}/paper-says-so`),
  },
  {
    name: 'repeats a finding about another visit',
    changes: relaying('northshire-2016-inspection-ofsted/few-posts-filled'),
    issue: fault('northshire-2016-inspection-ofsted/few-posts-filled'),
  },
  {
    name: 'repeats a finding of another theme',
    changes: relaying(`${letter}/on-caseloads`),
    issue: fault(`${letter}/on-caseloads`),
  },
  {
    name: 'is of another speaker than what it repeats',
    changes: relaying(told, { saidBy: 'authority' }),
    issue: fault(told, 'none on record'),
  },
]);

describe('a relay', () => {
  it('may repeat a finding of Ofsted’s own document, of the same visit, speaker and theme', () => {
    const records = buildSoundRecords(relaying(told));
    expect(checkIntegrity(records, buildBodies(records))).toEqual([]);
  });
});
