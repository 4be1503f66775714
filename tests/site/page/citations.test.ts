import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { z } from 'astro/zod';
import { parse } from 'node-html-parser';
import type { HTMLElement } from 'node-html-parser';
import { describe, expect, it } from 'vitest';

import { urls } from '../../../src/views/urls.ts';
import {
  getElement,
  getPage,
  getSiteUrl,
  listBuiltFiles,
  readBuiltFile,
  readCorpus,
  toPlainText,
} from '../../support/built-site.ts';
import { isShared, listCheckedUnder } from '../../support/checked-pages.ts';
import {
  authority,
  finding,
  inspection,
  letter,
  own,
  setter,
  subject,
  theme,
  workedAcross,
} from '../../support/real-pages.ts';

const corpus = readCorpus();
const files = listBuiltFiles().filter((file) => /^sources\/.*\.(bib|ris|json)$/u.test(file));
const endings = ['bib', 'ris', 'json'];

/** One entry, as a citation parser gives it. */
const entrySchema = z.tuple([
  z.object({
    type: z.string(),
    title: z.string(),
    issued: z.object({ 'date-parts': z.tuple([z.array(z.number())]) }).optional(),
  }),
]);

/** Texts of the codes in a page; the parser takes `pre` for text, with its elements unread. */
const listCodes = (main: HTMLElement) =>
  main.querySelectorAll('#cite pre').map(({ innerHTML }) => parse(innerHTML).textContent);

describe('a citation file', () => {
  it('is there for every source and our page about it, in each format', () => {
    const expected = corpus.sources.flatMap(({ id }) =>
      ['source', 'page'].flatMap((of) => endings.map((ending) => `sources/${id}/${of}.${ending}`)),
    );
    expect(files.toSorted()).toEqual(expected.toSorted());
  });

  it('is linked from the page of its source', () => {
    const linked = listCheckedUnder('/sources/').flatMap(({ main }) =>
      main.querySelectorAll('a[download]').map((link) => link.getAttribute('href')?.slice(1) ?? ''),
    );
    expect(files.filter((file) => isShared(file) && !linked.includes(file))).toEqual([]);
  });

  it.each(own.sources)('is read by a citation parser as what its record says: $id', (source) => {
    const kinds = { letter: 'report', report: 'report', article: 'article', statement: 'webpage' };
    const issued = source.published.from?.split('-').map(Number);
    for (const ending of endings) {
      const [entry] = entrySchema.parse(new Cite(readBuiltFile(`sources/${source.id}/source.${ending}`)).data);
      expect(entry.title, ending).toBe(source.title);
      expect(entry.type, ending).toMatch(new RegExp(`^${kinds[source.kind]}`, 'u'));
      const parts = entry.issued?.['date-parts'][0];
      // Of a newspaper in RIS, the library reads the year alone.
      expect(parts?.[0], ending).toBe(issued?.[0]);
      if (ending !== 'ris' || source.medium !== 'newspaper') expect(parts, ending).toEqual(issued);
    }
  });

  it.each(own.sources)('of our page has its address and the release: $id', ({ id }) => {
    for (const ending of endings) {
      const [year, month, day] = corpus.releases[0]?.date.split('-').map(Number) ?? [];
      expect(new Cite(readBuiltFile(`sources/${id}/page.${ending}`)).data, ending).toMatchObject([
        { URL: new URL(`/sources/${id}/`, getSiteUrl()).href, issued: { 'date-parts': [[year, month, day]] } },
      ]);
    }
  });
});

describe('a page shows how to cite', () => {
  it.each(own.sources)('its source and itself: $id', (source) => {
    const cite = getElement(getPage(`/sources/${source.id}/`).main, '#cite');
    const titles = cite.querySelectorAll('h3').map(toPlainText);
    expect(titles).toEqual([`Cite the ${source.kind}`, 'Cite this page']);
    const [letter, page] = cite.querySelectorAll('dl').map(toPlainText);
    const year = source.published.from?.slice(0, 4) ?? 'no date';
    expect(letter).toContain(`(${year})`);
    expect(page).toContain('Side by Side (');
    expect(cite.querySelectorAll('pre').map((code) => code.getAttribute('data-lang'))).toEqual([
      'bibtex',
      'ris',
      'json',
      'bibtex',
      'ris',
      'json',
    ]);
  });

  it('the same code as the files hold', () => {
    for (const { id } of own.sources) {
      const codes = listCodes(getPage(`/sources/${id}/`).main);
      const held = ['source', 'page'].flatMap((of) =>
        endings.map((ending) => readBuiltFile(`sources/${id}/${of}.${ending}`).trimEnd()),
      );
      expect(codes).toEqual(held);
    }
  });

  it('the place of a finding in its source', () => {
    const { main } = getPage(`/findings/${finding.key}/`);
    const year = letter.published.from?.slice(0, 4) ?? 'no date';
    expect(toPlainText(getElement(main, '#cite'))).toMatch(
      new RegExp(`\\(${letter.publisher}, ${year}, para\\. \\d+ under “[^”]+”\\)`, 'u'),
    );
  });

  it.each([
    `/authorities/${authority.id}/`,
    `/visits/${inspection.id}/`,
    urls.recommendations(setter.authorityId, setter.slug),
    `/themes/${theme.id}/`,
    `/subjects/${subject.id}/`,
    `/compare/worked/${workedAcross.id}/`,
  ])('itself, folded away, without script: %s', (address) => {
    const { main } = getPage(address);
    const cite = getElement(main, 'details#cite');
    expect(cite.hasAttribute('open')).toBe(false);
    expect(toPlainText(cite)).toContain(new URL(address, getSiteUrl()).href);
    expect(main.querySelector('copy-button')).toBeNull();
  });

  it('with code whose colours are in the style sheet, not on the element', () => {
    const pages = listCheckedUnder('/sources/');
    expect(pages.some(({ main }) => main.querySelector('pre')?.innerHTML.includes('<span data-token="'))).toBe(true);
    expect(pages.filter(({ html }) => /<[^>]+ style=/u.test(html)).map(({ address }) => address)).toEqual([]);
  });
});
