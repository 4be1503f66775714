import { describe, expect, it } from 'vitest';

import { checkIntegrity } from '../../../../../src/domain/integrity/check-integrity.ts';
import { readVisit } from '../cases/visit/documents.ts';
import { buildBodies, buildSoundRecords } from '../../../../support/records.ts';
import type { TestContent } from '../../../../support/records.ts';

describe('a visit may', () => {
  it.each<{ name: string; visits: TestContent['visits']; authorities?: TestContent['authorities'] }>([
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
            { area: 'overall', grade: 'inadequate', asPrinted: 'Inadequate' },
            { area: 'leadership', grade: 'good', asPrinted: 'good' },
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
    { name: 'be known by its document alone', visits: { 'northshire/2016-focused': readVisit } },
    {
      name: 'be a focused visit before the first inspection on record',
      visits: { 'northshire/2014-focused': { kind: 'focused', cycle: undefined } },
    },
    {
      name: 'have a letter that Ofsted withdrew and that is held',
      visits: {
        'northshire/2016-monitoring-1': { letter: 'withdrawn' },
        'northshire/2016-focused': { ...readVisit, letter: 'withdrawn' },
      },
    },
    {
      name: 'be made to two authorities at once, of which one has the report as a source',
      authorities: { southshire: {} },
      visits: {
        'northshire/2016-inspection': { sameVisitAs: 'southshire/2016-inspection' },
        'southshire/2016-inspection': {
          kind: 'inspection',
          cycle: undefined,
          provider: undefined,
          letter: 'held',
          dates: { precision: 'day', from: '2016-09-05' },
          sameVisitAs: 'northshire/2016-inspection',
        },
      },
    },
    {
      name: 'be made to two authorities at once, and be known by one document',
      authorities: { southshire: {} },
      visits: {
        'northshire/2019-focused': { ...readVisit, sameVisitAs: 'southshire/2019-focused' },
        'southshire/2019-focused': { ...readVisit, cycle: undefined, sameVisitAs: 'northshire/2019-focused' },
      },
    },
  ])('$name', ({ visits, authorities }) => {
    const records = buildSoundRecords({ ...(visits && { visits }), ...(authorities && { authorities }) });
    expect(checkIntegrity(records, buildBodies(records))).toEqual([]);
  });

  it('print its grade in a sentence', () => {
    const records = buildSoundRecords({
      visits: {
        'northshire/2016-inspection': {
          judgements: [
            { area: 'overall', grade: 'requires-improvement', asPrinted: 'services require improvement to be good' },
          ],
        },
      },
    });
    const rules = checkIntegrity(records, buildBodies(records)).map(({ rule }) => rule);
    expect(rules).not.toContain('grade-not-as-printed');
  });
});
