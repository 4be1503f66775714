import { describe, expect, it } from 'vitest';

import { checkIntegrity } from '../../../../../src/domain/integrity/check-integrity.ts';
import { buildBodies, buildFindingRecord, buildSoundRecords } from '../../../../support/records.ts';
import type { TestContent } from '../../../../support/records.ts';

const id = 'northshire-2016-inspection-ofsted';
const withFinding = (changes: Parameters<typeof buildFindingRecord>[0]): TestContent => ({
  sources: { [id]: { findings: [buildFindingRecord(changes)] } },
});

describe('no rule doubts', () => {
  it.each<{ name: string; finding: Parameters<typeof buildFindingRecord>[0] }>([
    { name: 'a strength of few', finding: { level: 'strength', quantifier: 'few' } },
    { name: 'a mixed claim of few', finding: { level: 'mixed', quantifier: 'few' } },
    { name: 'a weakness of most', finding: { level: 'weakness', quantifier: 'most' } },
    {
      name: 'a weakness of few that is upheld with its reason',
      finding: { level: 'weakness', quantifier: 'few', upheld: 'The text counts the few children who had no plan.' },
    },
    { name: 'a summary in the past tense', finding: { summary: 'Children’s needs were by no means met.' } },
  ])('$name', ({ finding }) => {
    const records = buildSoundRecords(withFinding(finding));
    expect(checkIntegrity(records, buildBodies(records))).toEqual([]);
  });
});
