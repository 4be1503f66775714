import { expect, it } from 'vitest';

import { listCodebookThemes } from '../../../../src/views/about/codebook-view.ts';
import { buildFindingRecord, buildTestCorpus } from '../../../support/records.ts';

const corpus = buildTestCorpus({
  visits: { 'northshire/2016-monitoring-1': {} },
  sources: { letter: { findings: [buildFindingRecord()] } },
  themes: { workforce: { name: 'Workforce' } },
  subjects: {
    turnover: {
      name: 'Turnover',
      order: 2,
      goesElsewhere: [
        { what: 'supervision', subject: 'about-oversight-supervision' },
        { what: 'how it feels', subject: 'about-workforce' },
        { what: 'supervision', subject: 'about-assessment' },
      ],
    },
  },
});
const [workforce, caseloads] = listCodebookThemes(corpus);

it('lists the subjects of each theme in their order, and says how many there are', () => {
  expect(workforce?.lead).toBe('2 subjects of workforce');
  expect(workforce?.subjects.map(({ id, name }) => [id, name.href])).toEqual([
    ['about-workforce', '/subjects/about-workforce/'],
    ['turnover', '/subjects/turnover/'],
  ]);
  expect(caseloads?.lead).toBe('1 subject of caseloads');
});

it('tells apart a subject on which nothing is coded yet', () => {
  expect(workforce?.subjects.map(({ isEmpty }) => isEmpty)).toEqual([false, true]);
});

it('says once what goes to several other subjects', () => {
  expect(workforce?.subjects[1]?.goesElsewhere.map(({ what, subjects }) => [what, subjects.length])).toEqual([
    ['supervision', 2],
    ['how it feels', 1],
  ]);
});
