import { describe, expect, it } from 'vitest';

import { getVisit } from '../../../../src/domain/lookup.ts';
import {
  answers,
  getAnswer,
  getRecommendationSet,
  isTieBelieved,
  listRecommendationSets,
} from '../../../../src/domain/recommendation/recommendation-set.ts';
import type { Answer } from '../../../../src/domain/recommendation/recommendation-set.ts';
import type { Corpus } from '../../../../src/domain/model.ts';
import { buildRecommendationCorpus, firstId, inspectionId, secondId, speaking } from './recommendation-corpus.ts';

const getSet = (corpus: Corpus, id = inspectionId) => getRecommendationSet(corpus, getVisit(corpus, id));
const getFirstAnswer = (corpus: Corpus) => getSet(corpus).followed.map(getAnswer)[0];

describe('what one document set', () => {
  it('is told by the later visits of its cycle of which findings are held, the others with what they are known to have looked at', () => {
    const set = getSet(
      buildRecommendationCorpus({
        visits: {
          [firstId]: { letter: 'not-published', recommendationsLookedAt: [{ recommendation: 'r02' }] },
          [secondId]: { dates: { precision: 'day', from: '2017-09-01' } },
          'northshire/2019-inspection': { kind: 'inspection', dates: { precision: 'day', from: '2019-05-13' } },
          'northshire/2019-monitoring-1': { cycle: '2019-inspection', dates: { precision: 'unknown' } },
        },
        sources: {
          second: { visit: secondId, findings: [speaking('posts-filled')] },
          later: { visit: 'northshire/2019-monitoring-1', findings: [speaking('of-another-cycle')] },
        },
      }),
    );
    expect(set.told.map(({ id }) => id)).toEqual([secondId]);
    expect(set.untold.map(({ visit, state, lookedAt }) => [visit.id, state, lookedAt.map(({ id }) => id)])).toEqual([
      [firstId, 'not-published', ['r02']],
    ]);
    expect(set.ofLaterCycles.map(({ visit, isTold }) => [visit.slug, isTold])).toEqual([
      ['2019-inspection', false],
      ['2019-monitoring-1', true],
    ]);
  });

  it('is there for each visit whose document set something, and no other', () => {
    const corpus = buildRecommendationCorpus({ visits: { [firstId]: {} }, sources: {} });
    expect(listRecommendationSets(corpus).map(({ inspection }) => inspection.id)).toEqual([inspectionId]);
  });
});

const cases: readonly {
  readonly answer: Answer;
  readonly what: string;
  readonly findings: Parameters<typeof speaking>[1][];
  readonly isLookedAt?: boolean;
}[] = [
  { answer: 'inspectors', what: 'a finding of inspectors', findings: [{}] },
  {
    answer: 'inspectors',
    what: 'one of inspectors beside one of the council',
    findings: [{ saidBy: 'authority' }, {}],
  },
  { answer: 'others', what: 'the word of the council alone', findings: [{ saidBy: 'authority' }] },
  { answer: 'looked-at', what: 'a look, without a finding', findings: [{ recommendations: [] }], isLookedAt: true },
  { answer: 'looked-at', what: 'a look, its finding withdrawn', findings: [{ status: 'withdrawn' }], isLookedAt: true },
  { answer: 'none', what: 'a finding on something else', findings: [{ recommendations: [] }] },
  { answer: 'none', what: 'a finding that was withdrawn', findings: [{ status: 'withdrawn' }] },
];

describe('what later visits have on a recommendation', () => {
  it.each(cases)('is $answer where there is $what', ({ answer, findings, isLookedAt = false }) => {
    const corpus = buildRecommendationCorpus({
      visits: { [firstId]: isLookedAt ? { recommendationsLookedAt: [{ recommendation: 'r01' }] } : {} },
      sources: { letter: { findings: findings.map((changes, index) => speaking(`claim-${index}`, changes)) } },
    });
    expect(getFirstAnswer(corpus)).toBe(answer);
  });

  it('has a case here for every answer', () => {
    expect(new Set(cases.map(({ answer }) => answer))).toEqual(new Set(answers));
  });
});

it('a tie is believed where findings speak and no source says that the visit looked', () => {
  expect(isTieBelieved({ state: 'reported', isLookedAt: false })).toBe(true);
  expect(isTieBelieved({ state: 'reported', isLookedAt: true })).toBe(false);
  expect(isTieBelieved({ state: 'nothing', isLookedAt: false })).toBe(false);
});
