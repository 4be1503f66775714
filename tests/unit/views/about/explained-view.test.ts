import { expect, it } from 'vitest';

import { explainGrade, explainTerm } from '../../../../src/views/about/explained-view.ts';
import { buildTestCorpus, buildTermRecord } from '../../../support/records.ts';

const corpus = buildTestCorpus({
  terms: {
    good: buildTermRecord({ term: 'Good (grade)', definition: 'The second highest grade.' }),
    sif: buildTermRecord({ term: 'SIF', expansion: 'Single inspection framework' }),
  },
  gradeMeanings: {
    sif: {
      printedIn: 'Reports of 2014.',
      areas: [
        {
          area: 'overall',
          grades: [
            { grade: 'good', means: 'It works.' },
            { grade: 'inadequate', means: 'It fails.' },
          ],
        },
        { area: 'safeguarding-board', grades: [{ grade: 'inadequate', means: 'The board fails.' }] },
      ],
    },
  },
});

it('tells what a grade means in each area for which one of the frameworks prints it, and where', () => {
  expect(explainGrade(corpus, 'good', ['sif', 'ilacs'])).toMatchObject({
    term: 'Good (grade)',
    definition: 'The second highest grade.',
    meanings: [{ of: 'SIF, Overall effectiveness', means: 'It works.' }],
    printedIn: ['Reports of 2014.'],
    glossary: { href: '/glossary/#good' },
  });
  expect(explainGrade(corpus, 'good', ['ilacs'])).toMatchObject({ meanings: [], printedIn: [] });
});

it('explains nothing that the glossary does not have', () => {
  expect(explainTerm(corpus, 'sif')?.expansion).toBe('Single inspection framework');
  expect(explainTerm(corpus, 'ilacs')).toBeUndefined();
  expect(explainGrade(corpus, 'inadequate', ['sif'])).toBeUndefined();
});
