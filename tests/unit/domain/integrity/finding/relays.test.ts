import { describe, expect, it } from 'vitest';

import { checkIntegrity } from '../../../../../src/domain/integrity/check-integrity.ts';
import { buildBodies, buildFindingRecord, buildSoundRecords } from '../../../../support/records.ts';
import type { TestContent } from '../../../../support/records.ts';

const letter = 'northshire-2016-monitoring-1-ofsted';
const gazette = 'northshire-2016-monitoring-1-gazette';
const told = `${letter}/on-workforce`;

const relaying = (relays: string, changes: Parameters<typeof buildFindingRecord>[0] = {}): TestContent => ({
  sources: { [gazette]: { findings: [buildFindingRecord({ id: 'paper-says-so', relays, ...changes })] } },
});

describe('a relay', () => {
  it('may repeat a finding of Ofsted’s own document, of the same visit, speaker and theme', () => {
    const records = buildSoundRecords(relaying(told));
    expect(checkIntegrity(records, buildBodies(records))).toEqual([]);
  });
});
