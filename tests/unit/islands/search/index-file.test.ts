import { describe, expect, it } from 'vitest';

import { isFindingsFile, isPagesFile } from '../../../../src/islands/search/index-file.ts';
import { buildSearchPlan } from '../../../../src/search/files/search-plan.ts';
import { buildCorpus } from '../../../../src/domain/corpus.ts';
import { buildSoundRecords } from '../../../support/records.ts';

const { findingsFile, pagesFile } = buildSearchPlan(buildCorpus(buildSoundRecords()));
const pages = { ...pagesFile, ids: pagesFile.pages.map(() => '-').join(' ') };

describe('a file of the index', () => {
  it('is known by its form', () => {
    expect(isFindingsFile(JSON.parse(JSON.stringify(findingsFile)))).toBe(true);
    expect(isPagesFile(JSON.parse(JSON.stringify(pages)))).toBe(true);
  });

  it.each<{ name: string; value: unknown }>([
    { name: 'nothing', value: null },
    { name: 'a list', value: [] },
    { name: 'text', value: 'not found' },
    { name: 'the other file', value: pages },
    { name: 'a shorter column', value: { ...findingsFile, level: findingsFile.level.slice(1) } },
    { name: 'a column that is no list', value: { ...findingsFile, id: 'a' } },
    { name: 'without its visits', value: { ...findingsFile, visits: undefined } },
    { name: 'without its quotations', value: { ...findingsFile, quote: undefined } },
  ])('of findings is not $name', ({ value }) => {
    expect(isFindingsFile(value)).toBe(false);
  });

  it.each<{ name: string; value: unknown }>([
    { name: 'nothing', value: null },
    { name: 'the other file', value: findingsFile },
    { name: 'with too few ids', value: { ...pages, ids: '-' } },
    { name: 'with a page without an address', value: { ...pages, pages: [{ title: 'x' }, ...pages.pages.slice(1)] } },
    { name: 'without synonyms', value: { ...pages, synonyms: undefined } },
  ])('of pages is not $name', ({ value }) => {
    expect(isPagesFile(value)).toBe(false);
  });
});
