import { describe, expect, it } from 'vitest';

import { getVisit } from '../../../../src/domain/lookup.ts';
import { buildVisitView } from '../../../../src/views/visit/visit-view.ts';
import { buildTestCorpus } from '../../../support/records.ts';
import type { TestContent } from '../../../support/records.ts';

const visitId = 'northshire/2016-inspection';
const meanings: NonNullable<TestContent['gradeMeanings']> = {
  sif: {
    printedIn: 'Reports of 2014.',
    address: 'https://example.org/report',
    areas: [
      { area: 'overall', grades: [{ grade: 'inadequate', means: 'Children are harmed.' }] },
      { area: 'safeguarding-board', grades: [{ grade: 'inadequate', means: 'The board lacks the skills.' }] },
    ],
  },
};
const build = (visit: NonNullable<TestContent['visits']>[string], gradeMeanings = meanings) => {
  const corpus = buildTestCorpus({
    visits: {
      [visitId]: {
        kind: 'inspection',
        judgements: [
          { area: 'overall', grade: 'inadequate', asPrinted: 'Inadequate' },
          { area: 'leadership', grade: 'inadequate', asPrinted: 'Inadequate' },
          { area: 'safeguarding-board', grade: 'inadequate', asPrinted: 'Inadequate' },
        ],
        ...visit,
      },
    },
    terms: { inadequate: { term: 'Inadequate (grade)', definition: 'The lowest grade.', kind: 'grade' } },
    gradeMeanings,
  });
  return buildVisitView(corpus, getVisit(corpus, visitId));
};
const listMeanings = (...parameters: Parameters<typeof build>) =>
  build(...parameters).judgements.map(({ meaning }) => meaning);

describe('what a grade means', () => {
  it('is what the framework prints for its area, and no other area lends it a meaning', () => {
    expect(listMeanings({})).toEqual(['Children are harmed.', undefined, 'The board lacks the skills.']);
  });

  it('is none for a grade that its area prints none for', () => {
    expect(listMeanings({ judgements: [{ area: 'overall', grade: 'good', asPrinted: 'Good' }] })).toEqual([undefined]);
  });

  it('is none under another framework', () => {
    expect(listMeanings({ framework: 'ilacs' })).toEqual([undefined, undefined, undefined]);
    expect(listMeanings({}, {})).toEqual([undefined, undefined, undefined]);
  });

  it('is said with where it is printed, where any grade has one', () => {
    expect(build({}).gradeMeaningsFrom).toEqual({ text: 'Reports of 2014.', href: 'https://example.org/report' });
    expect(build({ framework: 'ilacs' })).not.toHaveProperty('gradeMeaningsFrom');
    expect(build({ judgements: [] })).not.toHaveProperty('gradeMeaningsFrom');
  });
});
