import { describe, expect, it } from 'vitest';

import { getVisit } from '../../../../src/domain/lookup.ts';
import { sayBesideTheOneBefore } from '../../../../src/views/comparison/subject-sentence.ts';
import { buildFindingRecord, buildTestCorpus } from '../../../support/records.ts';

const nth = (number: number) => `northshire/2016-monitoring-${number}`;
const subject = 'about-workforce';

/** Three visits of which each source says something on the workforce. */
const corpus = buildTestCorpus({
  visits: {
    [nth(1)]: { number: 1, dates: { precision: 'month', from: '2017-03' } },
    [nth(2)]: { number: 2, dates: { precision: 'month', from: '2017-06' } },
    [nth(3)]: { number: 3, dates: { precision: 'month', from: '2018-01' } },
  },
  sources: {
    first: { visit: nth(1), findings: [buildFindingRecord({ id: 'few-posts-filled' })] },
    second: { visit: nth(2), findings: [buildFindingRecord({ id: 'context', level: 'not-stated' })] },
    third: {
      visit: nth(3),
      findings: [
        buildFindingRecord({ id: 'still-few', direction: 'unchanged' }),
        buildFindingRecord({ id: 'more-permanent', level: 'not-stated', direction: 'improved' }),
      ],
    },
  },
});
const say = (visit: string) => sayBesideTheOneBefore(corpus, getVisit(corpus, visit), subject);

describe('a visit beside the one before that reports on a subject', () => {
  it('is told in the sentence that a comparison of the two has', () => {
    expect(say(nth(3))).toBe(
      'Both report on about workforce: March 2017 weakness; January 2018 improved; weakness, unchanged.',
    );
  });

  it('is told of no visit that gives context alone, and of none before which nothing was reported', () => {
    expect([say(nth(1)), say(nth(2))]).toEqual([undefined, undefined]);
  });
});
