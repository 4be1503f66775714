import { describe, expect, it } from 'vitest';

import { buildFindingCitations, buildSourceCitations } from '../../../../src/exports/citations/build-citation.ts';
import { listCitationFiles } from '../../../../src/exports/citations/citation-files.ts';
import { buildFindingRecord, buildTestCorpus } from '../../../support/records.ts';

const site = new URL('https://example.org');
const build = (day: string) =>
  buildTestCorpus({
    sources: { letter: { title: 'The letter', findings: [buildFindingRecord({ id: 'few-posts' })] } },
    registry: { [day]: { sources: ['letter'] } },
  });
const page = { path: '/sources/letter/', title: 'The page of the letter' };
const [before, after] = [build('2026-11-28'), build('2026-11-29')];

it('gives a source and our page about it a file in each format, under addresses of their own', () => {
  const files = listCitationFiles(before, site, () => page.title);
  expect(files.map(({ address: { source, of, ending } }) => `${source}/${of}.${ending}`)).toEqual([
    'letter/source.bib',
    'letter/source.ris',
    'letter/source.json',
    'letter/page.bib',
    'letter/page.ris',
    'letter/page.json',
  ]);
  const of = (thing: string) => files.filter(({ address }) => address.of === thing).map(({ text }) => text);
  expect(of('source').every((text) => text.includes('The letter') && !text.includes('The page of'))).toBe(true);
  expect(of('page').every((text) => text.includes('The page of the letter'))).toBe(true);
});

describe('a source that was published once files were folded', () => {
  const [source] = after.sources;
  const [finding] = after.findings;
  if (source === undefined || finding === undefined) throw new Error('The corpus lacks its source.');

  it('has no citation files, nor has one that is not published yet', () => {
    expect(listCitationFiles(after, site, () => page.title)).toEqual([]);
    expect(listCitationFiles({ ...after, sources: [{ ...source, id: 'new' }] }, site, () => page.title)).toEqual([]);
  });

  it('holds the same files in its page, each named after the source', () => {
    const held = buildSourceCitations(after, site, source, page).flatMap(({ files }) => files);
    const texts = held.map(({ href }) => decodeURIComponent(href.replace(/^data:[^,]+,/u, '')));
    expect(texts).toEqual(listCitationFiles(before, site, () => page.title).map(({ text }) => text));
    expect(held.map(({ name }) => name)).toEqual(
      ['', '-page'].flatMap((of) => ['bib', 'ris', 'json'].map((ending) => `letter${of}.${ending}`)),
    );
  });

  it('is saved from there by who reads one of its findings', () => {
    const [held] = buildFindingCitations(after, site, finding, page);
    expect(held?.files).toEqual([{ text: 'BibTeX, RIS, CSL-JSON', href: '/sources/letter/#cite' }]);
    const [kept] = buildFindingCitations(before, site, finding, page);
    expect(kept?.files.map(({ href }) => href)).toContain('/sources/letter/source.bib');
  });
});
