import { describe, expect, it } from 'vitest';

import { buildPagesFile } from '../../../../src/search/files/build-pages-file.ts';
import { listAboutTexts, listSynonyms } from '../../../../src/search/files/pages-file.ts';
import { buildTestCorpus } from '../../../support/records.ts';

const file = buildPagesFile(
  buildTestCorpus({
    visits: {
      'northshire/2016-inspection': {
        kind: 'inspection',
        cycle: undefined,
        recommendations: [{ id: 'r01', summary: 'Fill the posts.', theme: 'workforce', subject: 'turnover' }],
      },
      'northshire/2016-monitoring-2': { number: 2, dates: { precision: 'day', from: '2018-01-16' } },
    },
    terms: {
      chronology: { term: 'Chronology' },
      mash: { term: 'MASH', aliases: ['the hub', 'mash'], expansion: 'multi-agency safeguarding hub; since 2010' },
      supervision: { term: 'Supervision (of social workers)' },
    },
    subjects: { turnover: { name: 'Turnover', synonyms: ['staff leaving', 'turnover'] } },
    pages: { about: { title: 'About', description: 'What the site is.' } },
    synonyms: { agency: { words: ['agency staff', 'locum'] } },
    sources: {
      letter: { visit: 'northshire/2016-monitoring-2', inspectors: ['Ann Example'] },
      article: { visit: 'northshire/2016-monitoring-2', kind: 'article', publisher: 'The Gazette' },
    },
  }),
);
const getPage = (url: string) => {
  const page = file.pages.find((row) => row.url === url);
  if (page === undefined) throw new Error(`There is no ${url}.`);
  return page;
};

describe('a page that is a result of its own', () => {
  it('is found by its other names, each told once', () => {
    expect(getPage('/glossary/#mash').names).toEqual(['the hub', 'multi-agency safeguarding hub']);
    expect(getPage('/glossary/#supervision').names).toEqual(['Supervision']);
    expect(getPage('/glossary/#chronology')).not.toHaveProperty('names');
  });

  it('is filed under what it can be narrowed by, a source under the year of its visit', () => {
    expect(getPage('/sources/letter/')).toMatchObject({
      kind: 'source',
      isPrimary: true,
      date: '2018-01-16',
      facets: { authority: 'northshire', 'source-kind': 'letter', 'visit-kind': 'monitoring', year: '2018' },
    });
    expect(getPage('/sources/article/')).not.toHaveProperty('isPrimary');
    expect(getPage('/themes/workforce/').facets).toEqual({ theme: 'workforce' });
  });

  it('of a subject is found by its synonyms, and filed under its theme and itself', () => {
    expect(getPage('/subjects/turnover/')).toEqual({
      kind: 'subject',
      url: '/subjects/turnover/',
      title: 'Turnover',
      names: ['staff leaving'],
      about: 'What the subject covers',
      facets: { theme: 'workforce', subject: 'turnover' },
    });
  });

  it('of recommendations is found by the authority, the word and the year, in either order', () => {
    expect(getPage('/recommendations/northshire/2016-inspection/')).toMatchObject({
      kind: 'recommendations',
      title: 'Northshire: recommendations of the inspection, June 2017',
      names: ['Northshire recommendations 2017', 'Recommendations Northshire 2017'],
      facets: { authority: 'northshire', 'visit-kind': 'inspection', year: '2017' },
    });
    expect(file.pages.filter(({ kind }) => kind === 'recommendations')).toHaveLength(1);
  });

  it('is found by those who wrote it, who are not shown', () => {
    expect(getPage('/sources/letter/')).toMatchObject({ people: ['Ann Example'] });
    expect(JSON.stringify({ ...getPage('/sources/letter/'), people: [] })).not.toContain('Ann Example');
  });
});

it("words stand for one another as editors say, and as a term's spellings do", () => {
  expect(listSynonyms(file)).toEqual([
    ['agency staff', 'locum'],
    ['MASH', 'the hub', 'multi-agency safeguarding hub'],
    ['Supervision'],
  ]);
});

it('is not found by the word grade where none was given, though it shows the words', () => {
  const row = getPage('/visits/northshire/2016-monitoring-2/');
  expect(row.about).toContain('no grade given');
  expect(listAboutTexts(row).join(' ')).not.toMatch(/\bgrade/u);
  expect(listAboutTexts(row).join(' ')).toContain('ungraded');
});
