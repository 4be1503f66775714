import { describe, expect, it } from 'vitest';

import { findHeadlineJudgement, findLatest, listLaterInspections } from '../../../../src/domain/authority/latest.ts';
import { getVisit } from '../../../../src/domain/lookup.ts';
import { buildFindingRecord, buildTestCorpus, buildVisit } from '../../../support/records.ts';
import type { TestContent } from '../../../support/records.ts';

type Judgements = NonNullable<NonNullable<TestContent['visits']>[string]['judgements']>;

const inspection = { kind: 'inspection', cycle: undefined } as const;
const on = (from: string) => ({ precision: 'day', from }) as const;

describe('the grade by which an inspection is known', () => {
  const notGiven: Judgements[number] = { area: 'overall', grade: 'not-given', asPrinted: 'No overall grade' };
  const overall: Judgements[number] = { area: 'overall', grade: 'good', asPrinted: 'Good' };
  const leadership: Judgements[number] = { area: 'leadership', grade: 'inadequate', asPrinted: 'Inadequate' };
  const protection: Judgements[number] = { area: 'help-protection', grade: 'adequate', asPrinted: 'Adequate' };

  it.each<{ name: string; judgements: Judgements; area: string | undefined }>([
    { name: 'overall effectiveness, wherever it stands', judgements: [leadership, overall], area: 'overall' },
    { name: 'leadership, where no overall grade is listed', judgements: [protection, leadership], area: 'leadership' },
    {
      name: 'leadership, where overall was not given',
      judgements: [notGiven, protection, leadership],
      area: 'leadership',
    },
    { name: 'the first given, where neither was', judgements: [notGiven, protection], area: 'help-protection' },
    { name: 'none, where none was given', judgements: [notGiven], area: undefined },
    { name: 'none for a visit', judgements: [], area: undefined },
  ])('is $name', ({ judgements, area }) => {
    expect(findHeadlineJudgement(buildVisit({ ...inspection, judgements }))?.area).toBe(area);
  });
});

const corpus = buildTestCorpus({
  authorities: { southshire: { name: 'Southshire' } },
  visits: {
    'northshire/2016-inspection': {
      ...inspection,
      dates: on('2016-09-05'),
      judgements: [{ area: 'overall', grade: 'inadequate', asPrinted: 'Inadequate' }],
    },
    'northshire/2016-monitoring-1': { dates: on('2017-06-08') },
    'northshire/2019-inspection': {
      ...inspection,
      dates: on('2019-05-13'),
      judgements: [{ area: 'overall', grade: 'requires-improvement', asPrinted: 'Requires improvement' }],
    },
    'northshire/2019-focused': { kind: 'focused', cycle: '2019-inspection', dates: on('2021-03-01') },
    'southshire/2024-inspection': { ...inspection, dates: on('2024-01-15') },
  },
  sources: {
    letter: { visit: 'northshire/2016-monitoring-1', findings: [buildFindingRecord()] },
    'uncoded-letter': { visit: 'northshire/2019-focused' },
    elsewhere: { visit: 'southshire/2024-inspection', findings: [buildFindingRecord()] },
  },
});

describe('what came last for an authority', () => {
  const latest = findLatest(corpus, 'northshire');

  it('names the last inspection that gave a grade', () => {
    expect(latest.lastJudgement?.inspection.slug).toBe('2019-inspection');
    expect(latest.lastJudgement?.judgement.grade).toBe('requires-improvement');
  });

  it('names the latest visit of any kind, and the latest whose findings are held', () => {
    expect(latest.latestVisit?.slug).toBe('2019-focused');
    expect(latest.latestVisitWithFindings?.slug).toBe('2016-monitoring-1');
  });

  it('lists the sources of that authority alone', () => {
    expect(latest.sources.map(({ id }) => id)).toEqual(['letter', 'uncoded-letter']);
  });

  it('leaves each part out where nothing is known', () => {
    expect(findLatest(buildTestCorpus(), 'northshire')).toEqual({
      lastJudgement: undefined,
      latestVisit: undefined,
      latestVisitWithFindings: undefined,
      sources: [],
    });
  });
});

it('lists the inspections that began after a visit, of the same authority', () => {
  const later = (id: string) => listLaterInspections(corpus, getVisit(corpus, id)).map(({ id: laterId }) => laterId);
  expect(later('northshire/2016-inspection')).toEqual(['northshire/2019-inspection']);
  expect(later('northshire/2016-monitoring-1')).toEqual(['northshire/2019-inspection']);
  expect(later('northshire/2019-inspection')).toEqual([]);
});
