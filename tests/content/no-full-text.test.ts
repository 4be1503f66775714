import { describe, expect, it } from 'vitest';

import { findPreparedTexts, readPreparedText } from '../../src/content-check/prepared-texts.ts';
import { toWords } from '../../src/domain/source/quote-proof.ts';
import { listProjectFiles, readProjectFile } from '../unit/project-files.ts';
import { corpus, report } from './real-content.ts';

const folders = findPreparedTexts(process.cwd(), process.env);

/** Title, headings and inspectors as the source prints them are bibliography, by which it is found; not a copy of its text. */
const withoutBibliography = (text: string) =>
  text.replace(/^inspectors:\n( {2}- .*\n)+/mu, '').replace(/^(?:title| {4}heading): .*$/gmu, '');

/** One word more than a quotation may have. */
const runLength = 16;

const listRuns = (text: string): readonly string[] => {
  const words = toWords(text);
  return words.slice(runLength - 1).map((_, start) => words.slice(start, start + runLength).join(' '));
};

describe.skipIf(folders === undefined)('the text of a source', () => {
  const sourceRuns = new Set(
    corpus.sources.flatMap(({ preparedText }) => {
      const prepared = preparedText === undefined ? undefined : readPreparedText(folders ?? [], preparedText);
      return prepared === undefined ? [] : listRuns(prepared.text);
    }),
  );
  const names = report.content.officialNames.map((name) => toWords(name).join(' '));
  const isName = (run: string) => names.some((name) => name.includes(run));

  it('is at hand', () => {
    expect(sourceRuns.size).toBeGreaterThan(runLength);
  });

  it('stands nowhere in the project for more words on end than a quotation may have', () => {
    const files = listProjectFiles().filter((file) => /\.(mdx?|ya?ml|json|ts|astro|mjs|css|txt|html)$/u.test(file));
    const copies = files.flatMap((file) => {
      const run = listRuns(withoutBibliography(readProjectFile(file))).find((candidate) => sourceRuns.has(candidate) && !isName(candidate));
      return run === undefined ? [] : [`${file}: ${run}`];
    });
    expect(copies).toEqual([]);
  });
});
