import { describe, expect, it } from 'vitest';

import { checkIntegrity } from '../../../../../src/domain/integrity/check-integrity.ts';
import { buildBodies, buildFindingRecord, buildSoundRecords } from '../../../../support/records.ts';
import type { TestContent } from '../../../../support/records.ts';

const inspection = 'northshire/2016-inspection';
const report = 'northshire-2016-inspection-ofsted';
const letter = 'northshire-2016-monitoring-1-ofsted';

describe('our own sentences may', () => {
  it.each<{ name: string; changes: TestContent }>([
    {
      name: 'say what inspectors found, held or counted',
      changes: {
        visits: {
          [inspection]: {
            summary: 'Inspectors read six reports; one letter was late, and two meetings were held on findings.',
            notes: ['The report counts 75 findings of its own.'],
          },
        },
      },
    },
    {
      name: 'rest on several findings of the source whose digest they are',
      changes: { sources: { [letter]: { restsOn: ['on-workforce', 'on-caseloads'] } } },
    },
    {
      name: 'rest on a finding that touches the theme of a comparison',
      changes: {
        sources: { [report]: { findings: [buildFindingRecord({ id: 'few-posts-filled', also: ['caseloads'] })] } },
        worked: { caseloads: { restsOn: [`${report}/few-posts-filled`] } },
      },
    },
    {
      name: 'rest on nothing where no finding is held',
      changes: { visits: { 'northshire/2016-monitoring-2': { restsOn: [] } } },
    },
  ])('$name', ({ changes }) => {
    const records = buildSoundRecords(changes);
    expect(checkIntegrity(records, buildBodies(records))).toEqual([]);
  });
});
