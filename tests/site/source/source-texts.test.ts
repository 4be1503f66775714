import { describe, expect, it } from 'vitest';

import { findPreparedTexts, readPreparedText } from '../../../src/content-check/prepared-texts.ts';
import type { Visit } from '../../../src/domain/model.ts';
import { toWords } from '../../../src/domain/source/quote-proof.ts';
import { listBuiltFiles, projectFolder, readBuiltFile, readCorpus, toAllText } from '../../support/built-site.ts';
import { checkedPages, isShared } from '../../support/checked-pages.ts';
import { readSearchFragments } from '../search/search-fragments.ts';

const runLength = 12;
const corpus = readCorpus();
const folders = findPreparedTexts(projectFolder, process.env);
const texts = corpus.sources.flatMap(({ preparedText }) =>
  folders === undefined || preparedText === undefined ? [] : (readPreparedText(folders, preparedText) ?? []),
);
const reason = 'No prepared texts are at hand: set PREPARED_TEXTS to compare the pages with them.';
if (texts.length === 0) console.warn(reason);

const listRuns = (text: string) => {
  const words = toWords(text);
  return words.slice(runLength - 1).map((_, start) => words.slice(start, start + runLength).join(' '));
};
const sourceRuns = new Set(texts.flatMap(({ text }) => listRuns(text)));

/** What is printed as its publisher's own: titles, headings and inspectors, by which a source is found, and quotations. */
const printed = corpus.sources.flatMap(({ title, outline, inspectors }) => [
  title,
  ...outline.flatMap(({ heading }) => heading ?? []),
  ...inspectors,
]);
const placesOf = ({ places, scope }: Visit) => [...Object.values(places), ...scope.places];
/** Words that state a fact of a visit, as far as they are long enough to be taken for its text; many are alike. */
const stated = new Set(
  corpus.visits.flatMap((visit) =>
    placesOf(visit).flatMap((place) =>
      place?.quote === undefined || toWords(place.quote).length < runLength ? [] : place.quote,
    ),
  ),
);
const quoted = [...corpus.findings.flatMap(({ quote }) => quote ?? []), ...stated];
/** Words alone, so that a title is known in whatever form a citation writes it. */
const flatten = (text: string) => ` ${toWords(text).join(' ')} `;
const parts = [...printed, ...quoted];
const withoutPrinted = (text: string) => {
  const rest = parts.reduce((left, part) => left.replaceAll(part, ' \n '), text.replace(/\s+/gu, ' '));
  const words = rest.split('\n').map(flatten).join('\n');
  return parts.reduce((left, part) => left.replaceAll(flatten(part), ' \n '), words);
};

/** The first run of words that a text shares with a source, outside titles and quotations. */
const findRun = (text: string) =>
  withoutPrinted(text)
    .split('\n')
    .flatMap(listRuns)
    .find((run) => sourceRuns.has(run));

describe.skipIf(texts.length === 0)(
  `the text of a source (${texts.length === 0 ? reason : `${texts.length} at hand`})`,
  () => {
    it('is found, where it stands', () => {
      const sentence = texts[0]?.text.split('\n\n').find((block) => toWords(block).length > 20) ?? '';
      expect(findRun(sentence)).toBeDefined();
    });

    it('is on no page', () => {
      const shared = checkedPages.flatMap((page) => {
        const run = findRun(toAllText(page));
        return run === undefined ? [] : [`${page.address}: ${run}`];
      });
      expect(shared).toEqual([]);
    });

    it('is in no data file', () => {
      const files = listBuiltFiles().filter((file) => /^data\/.*\.(csv|json)$/u.test(file) && isShared(file));
      expect(files.length).toBeGreaterThan(0);
      expect(files.flatMap((file) => findRun(readBuiltFile(file)) ?? [])).toEqual([]);
    });

    it('is not in the search index', () => {
      const fragments = readSearchFragments();
      expect(fragments.flatMap(({ content }) => findRun(content) ?? [])).toEqual([]);
    });
  },
);
