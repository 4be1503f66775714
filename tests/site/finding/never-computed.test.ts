import { describe, expect, it } from 'vitest';

import { readCorpus, toPlainText } from '../../support/built-site.ts';
import { checkedPages as pages } from '../../support/checked-pages.ts';
import { readCsv, readJson, tableNames } from '../data/data-files.ts';

const corpus = readCorpus();

/** Words that a rank, a score or an average would go by. */
const forbidden = new Set(
  [
    'rank',
    'ranks',
    'ranked',
    'ranking',
    'league',
    'average',
    'averages',
    'mean',
    'median',
    'score',
    'scores',
    'scored',
  ].concat([
    'scoring',
    'rate',
    'rated',
    'rates',
    'rating',
    'ratings',
    'stars',
    'points',
    'total',
    'totals',
    'percent',
    'percentage',
  ]),
);

/** Words of a name or text: `dataFindingCount` is data, finding, count. */
const splitWords = (text: string) =>
  text
    .replace(/([a-z])([A-Z])/gu, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/u);
const isForbidden = (text: string) => splitWords(text).some((word) => forbidden.has(word));

function listKeys(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(listKeys);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, field]) => [key, ...listKeys(field)]);
}

/** Words that are not the site's own: titles of sources, as their publishers print them. */
const titles = corpus.sources.map(({ title }) => title.replace(/\s+/gu, ' '));
const withoutTitles = (text: string) => titles.reduce((rest, title) => rest.replaceAll(title, ' '), text);

describe('the check itself', () => {
  it('finds a forbidden word in a name, and no other', () => {
    expect(['findingScore', 'league-table', 'Average of all', 'totals'].map(isForbidden)).not.toContain(false);
    expect(['numberNote', 'meaning', 'separate', 'underscored'].map(isForbidden)).not.toContain(true);
  });
});

describe('no rank, average or score', () => {
  it.each(tableNames)('is a field or a column of the %s files', (name) => {
    const keys = [...new Set([...listKeys(readJson(name)), ...readCsv(name).header])];
    expect(keys.filter(isForbidden)).toEqual([]);
  });

  it('is a class, an id or a data attribute of a page', () => {
    const names = pages.flatMap(({ root }) =>
      root.querySelectorAll('*').flatMap((element) => [
        ...element.classList.values(),
        // Ids of findings and what their attributes hold are words of the content.
        ...Object.keys(element.attributes).filter((name) => name.startsWith('data-')),
      ]),
    );
    expect([...new Set(names)].filter(isForbidden)).toEqual([]);
  });

  it('heads a table, a column, a fact or a section', () => {
    const labels = pages
      .filter(({ address }) => !address.startsWith('/findings/'))
      .flatMap(({ main }) =>
        main.querySelectorAll('h2, h3, th:not([scope="row"]), dt, caption, legend, figcaption').map(toPlainText),
      );
    expect(labels.length).toBeGreaterThan(0);
    expect([...new Set(labels)].filter((label) => isForbidden(withoutTitles(label)))).toEqual([]);
  });

  it('stands in a fact or a heading as a number of findings', () => {
    const labels = pages.flatMap(({ main }) => main.querySelectorAll('h1, h2, h3, th, dd, td').map(toPlainText));
    // A month before what was found in it is no number of findings.
    const months =
      /\b(Jan|Oct|January|February|March|April|May|June|July|August|September|October|November|December) \d{4}/gu;
    const counts = /\b\d+ (findings|marks|strengths|weaknesses|serious weaknesses)\b/iu;
    expect([...new Set(labels)].filter((label) => counts.test(label.replace(months, '$1')))).toEqual([]);
  });

  it('is spoken of but on the pages about the site and its data, and in what inspectors counted', () => {
    // Rates and averages that a source itself gives are figures of the finding; the glossary explains the grades.
    const words = /\b(rank(s|ed|ing|ings)?|league tables?|scores?|scored|scoring|star ratings?|out of ten)\b/iu;
    const faulty = pages
      .filter(({ address }) => !address.startsWith('/about/') && address !== '/data/')
      .flatMap(({ address, main }) => words.exec(withoutTitles(toPlainText(main)))?.[0].concat(` ${address}`) ?? []);
    expect(faulty).toEqual([]);
  });
});
