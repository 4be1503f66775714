import { describe, expect, it } from 'vitest';

import { getVisit } from '../../../../src/domain/lookup.ts';
import { buildVisitView } from '../../../../src/views/visit/visit-view.ts';
import { buildFindingRecord, buildTestCorpus } from '../../../support/records.ts';
import type { TestContent } from '../../../support/records.ts';

type Content = Required<Pick<TestContent, 'visits' | 'sources'>>;

const inspectionId = 'northshire/2016-inspection';
const visitId = 'northshire/2016-monitoring-1';
const speaking = (changes: Parameters<typeof buildFindingRecord>[0] = {}) =>
  buildFindingRecord({ recommendations: ['r01'], ...changes });

const findLine = (visits: Content['visits'], sources: Content['sources'] = {}) => {
  const recommendation = {
    id: 'r01',
    summary: 'Fill the posts.',
    theme: 'workforce',
    subject: 'about-workforce',
  } as const;
  const corpus = buildTestCorpus({
    visits: {
      [inspectionId]: {
        kind: 'inspection',
        dates: { precision: 'day', from: '2016-09-05' },
        recommendations: [recommendation],
      },
      ...visits,
    },
    sources,
  });
  return buildVisitView(corpus, getVisit(corpus, inspectionId)).recommendations[0];
};

describe('what came later of a recommendation, in a line', () => {
  it('is what each later visit says, in the words of its marks', () => {
    const letter = {
      findings: [
        speaking({ direction: 'unchanged', level: 'not-stated' }),
        speaking({ id: 'b', direction: 'worse', level: 'not-stated' }),
      ],
    };
    const second = { visit: 'northshire/2016-monitoring-2', findings: [speaking()] };
    const dates = { precision: 'day', from: '2018-01-09' } as const;
    const line = findLine({ [visitId]: {}, 'northshire/2016-monitoring-2': { dates } }, { letter, second });
    expect(line).toMatchObject({
      number: 1,
      summary: 'Fill the posts.',
      later: { text: 'later: June 2017: unchanged, worse · January 2018: weakness' },
    });
  });

  it.each<{ words: string; visits: Content['visits']; sources?: Content['sources'] }>([
    {
      words: 'later: June 2017: context only',
      visits: { [visitId]: {} },
      sources: { letter: { findings: [speaking({ level: 'not-stated' })] } },
    },
    {
      words: 'later: June 2017: the council only',
      visits: { [visitId]: {} },
      sources: { letter: { findings: [speaking({ saidBy: 'authority' })] } },
    },
    {
      words: 'later: nothing in what is held',
      visits: { [visitId]: {} },
      sources: { letter: { findings: [buildFindingRecord()] } },
    },
    {
      words: 'looked at in June 2017; no finding speaks to it',
      visits: { [visitId]: { recommendationsLookedAt: [{ recommendation: 'r01' }] } },
    },
    { words: 'no later account held', visits: { [visitId]: {} } },
    { words: 'no later visit is known', visits: {} },
  ])('or why there is nothing: $words', ({ words, visits, sources }) => {
    expect(findLine(visits, sources)?.later.text).toBe(words);
  });
});
