import { describe, expect, it } from 'vitest';

import { checkIntegrity } from '../../../../../src/domain/integrity/check-integrity.ts';
import { buildBodies, buildSoundRecords } from '../../../../support/records.ts';
import type { TestContent } from '../../../../support/records.ts';

describe('a visit may', () => {
  it.each<{ name: string; visits: TestContent['visits'] }>([
    {
      name: 'bear the number of a visit of another kind',
      visits: { 'northshire/2016-focused': { kind: 'focused', number: 1 } },
    },
    {
      name: 'set areas for priority action and for improvement where it is a focused visit',
      visits: {
        'northshire/2016-focused': {
          kind: 'focused',
          recommendations: [
            { id: 'r01', summary: 'Act at once.', theme: 'workforce', subject: 'about-workforce', kind: 'priority' },
            { id: 'r02', summary: 'Do better.', theme: 'workforce', subject: 'about-workforce', kind: 'improvement' },
          ],
        },
      },
    },
    {
      name: 'bear the number of a visit of another cycle',
      visits: {
        'northshire/2019-inspection': { kind: 'inspection', cycle: undefined },
        'northshire/2019-monitoring-1': { cycle: '2019-inspection', number: 1 },
      },
    },
    {
      name: 'go without a number, as another does',
      visits: { 'northshire/2016-monitoring-2017-09': {}, 'northshire/2016-monitoring-2018-01': {} },
    },
    {
      name: 'rest on the ordinal of a later one',
      visits: {
        'northshire/2016-monitoring-2': {
          number: 2,
          evidence: [{ impliedBy: 'northshire/2016-monitoring-1', says: 'It is counted there.' }],
        },
      },
    },
    {
      name: 'rest on a source held here',
      visits: {
        'northshire/2016-monitoring-2': {
          evidence: [{ source: 'northshire-2016-monitoring-1-gazette', says: 'It is named there.' }],
        },
      },
    },
    {
      name: 'have grades as printed, also where a report has words of its own',
      visits: {
        'northshire/2016-inspection': {
          judgements: [
            { area: 'overall', grade: 'requires-improvement', asPrinted: 'Requires improvement to be good' },
            { area: 'leadership', grade: 'adequate', asPrinted: 'adequate' },
            { area: 'adoption', grade: 'not-given', asPrinted: 'No judgement' },
            { area: 'in-care', grade: 'good', asPrinted: 'Grade 2' },
          ],
        },
      },
    },
    {
      name: 'look at a recommendation of its cycle',
      visits: { 'northshire/2016-monitoring-1': { recommendationsLookedAt: [{ recommendation: 'r01' }] } },
    },
  ])('$name', ({ visits }) => {
    const records = buildSoundRecords(visits && { visits });
    expect(checkIntegrity(records, buildBodies(records))).toEqual([]);
  });
});
