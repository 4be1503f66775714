import { describe, expect, it } from 'vitest';

import { getSubject, getVisit } from '../../../../src/domain/lookup.ts';
import {
  formatSubjectSentence,
  sayBesideTheOneBefore,
} from '../../../../src/views/comparison/grid/subject-sentence.ts';
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

describe('the sentence of a subject', () => {
  const told = (changes: Parameters<typeof buildFindingRecord>[0]) =>
    buildTestCorpus({ sources: { letter: { findings: [buildFindingRecord(changes)] } } }).findings;
  const say = (...cells: readonly ReturnType<typeof told>[]) =>
    formatSubjectSentence(
      {
        subject: getSubject(corpus, subject),
        cells: cells.map((findings) => ({
          visitId: nth(1),
          subject,
          state: 'reported',
          findings,
          said: [],
          elsewhere: [],
        })),
      },
      ['June 2017', 'January 2018'],
    );

  it('says where the two are not limited to the same teams', () => {
    expect(say(told({}), told({ appliesTo: 'permanent staff' }))).toBe(
      'Both report on about workforce: June 2017 weakness; January 2018 weakness. Not said of the same: January 2018 permanent staff only.',
    );
  });

  it('says nothing of limits that both share', () => {
    const limited = told({ appliesTo: 'permanent staff' });
    expect(say(limited, limited)).toBe('Both report on about workforce: June 2017 weakness; January 2018 weakness.');
  });
});
