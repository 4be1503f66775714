import { describe, expect, it } from 'vitest';

import { listFindingRows } from '../../../src/search/files/findings-file.ts';
import type { FindingsFile } from '../../../src/search/files/findings-file.ts';
import type { PagesFile } from '../../../src/search/files/pages-file.ts';
import { findPage, readBuiltFile, readCorpus, toPlainText } from '../../support/built-site.ts';
import { isShared } from '../../support/checked-pages.ts';
import { readSearchFragments } from './search-fragments.ts';

const corpus = readCorpus();
const fragments = readSearchFragments();
const findingsFile = JSON.parse(readBuiltFile('search/findings.json')) as FindingsFile;
const { pages, synonyms } = JSON.parse(readBuiltFile('search/pages.json')) as PagesFile;
const rows = listFindingRows(findingsFile);
const ids = findingsFile.ids.split(' ');
const nameOf = (printed: string) => printed.replace(/,.*$/u, '').replace(/ S?HMI$/u, '');
const people = corpus.sources.flatMap(({ author, inspectors }) =>
  [...(author === undefined ? [] : [author]), ...inspectors].map(nameOf),
);

describe('the search index', () => {
  it('has one record for each finding, and no other', () => {
    expect(fragments.map(({ url }) => url).toSorted()).toEqual(
      corpus.findings.map(({ sourceId, id }) => `/sources/${sourceId}/#${id}`).toSorted(),
    );
  });

  it('leads from each finding to its place in its source', () => {
    const faulty = rows.filter(({ url, key }) => {
      const [path = '', id = ''] = url.split('#');
      return isShared(path) && findPage(path)?.root.querySelector(`[id="${id}"]`)?.getAttribute('data-finding') !== key;
    });
    expect(faulty.map(({ key }) => key)).toEqual([]);
  });

  it('is in step with the file that results are drawn from: each id names the record of its row', () => {
    expect(ids).toHaveLength(rows.length);
    const faulty = rows.filter((row, place) => {
      const fragment = fragments.find(({ id }) => id === ids[place]);
      const words = [row.summary, ...(row.quote === undefined ? [] : [row.quote])].join(' ');
      return fragment?.url !== row.url || fragment.content !== words;
    });
    expect(faulty.map(({ key }) => key)).toEqual([]);
  });

  it('holds claims and nothing else: no furniture, no names of people', () => {
    const home = findPage('/');
    const furniture = ['header', '.independent', 'body > footer p', '.skip']
      .map((selector) => home?.root.querySelector(selector))
      .flatMap((element) => (element === null || element === undefined ? [] : toPlainText(element)));
    expect(furniture).toHaveLength(4);
    const phrases = [...furniture.flatMap((text) => [text, text.slice(0, 30)]), ...people];
    expect(
      fragments.filter(({ content }) => phrases.some((phrase) => content.includes(phrase))).map(({ url }) => url),
    ).toEqual([]);
  });
});

describe('the file that results are drawn from', () => {
  it('says of each finding what the corpus says', () => {
    const faulty = corpus.findings.filter((finding, place) => {
      const row = rows[place];
      const authority = corpus.authorities.find(({ id }) => id === finding.authorityId);
      const { facets } = row ?? {};
      return (
        row?.key !== finding.key ||
        row.summary !== finding.summary ||
        row.quote !== finding.quote ||
        row.saidBy !== finding.saidBy ||
        row.status !== finding.status ||
        row.theme !== corpus.themes.find(({ id }) => id === finding.theme)?.name ||
        row.authority !== authority?.name ||
        !row.place.startsWith(authority.name) ||
        !/\b(19|20)\d\d$/u.test(row.place) ||
        facets?.authority !== finding.authorityId ||
        facets.theme !== finding.theme ||
        facets.level !== finding.level ||
        facets.direction !== finding.direction
      );
    });
    expect(faulty.map(({ key }) => key)).toEqual([]);
  });

  it("files each finding under the year of its visit, not its source's", () => {
    const faulty = corpus.findings.filter((finding, place) => {
      const dates = corpus.visits.find(({ id }) => id === finding.visitId)?.dates;
      const bounds = [dates?.from ?? dates?.notBefore, dates?.from ?? dates?.notAfter].map((date) => date?.slice(0, 4));
      return rows[place]?.facets.year !== (bounds[0] === bounds[1] ? bounds[0] : 'unknown');
    });
    expect(faulty.map(({ key }) => key)).toEqual([]);
  });
});

describe('the pages that are results of their own', () => {
  it('are every authority, theme, visit, source, glossary term and page about the site, and no other', () => {
    expect(pages.map(({ url }) => url).toSorted()).toEqual(
      [
        ...corpus.authorities.map(({ id }) => `/authorities/${id}/`),
        ...corpus.themes.map(({ id }) => `/themes/${id}/`),
        ...corpus.visits.map(({ id }) => `/visits/${id}/`),
        ...corpus.sources.map(({ id }) => `/sources/${id}/`),
        ...corpus.terms.map(({ id }) => `/glossary/#${id}`),
        ...[...corpus.pages.keys()].map((id) => (id === 'about' ? '/about/' : `/about/${id}/`)),
      ].toSorted(),
    );
  });

  it('are there', () => {
    const missing = pages.filter(({ url }) => {
      const [path = '', id] = url.split('#');
      if (!isShared(path)) return false;
      const page = findPage(path);
      return page === undefined || (id !== undefined && page.root.querySelector(`[id="${id}"]`) === null);
    });
    expect(missing.map(({ url }) => url)).toEqual([]);
  });

  it("are found by people's names only through the records of their sources", () => {
    const withNames = pages.filter((row) => {
      const { people: _, ...rest } = row;
      return people.some((person) => JSON.stringify(rest).includes(person));
    });
    expect(withNames).toEqual([]);
    expect(pages.filter((row) => row.people !== undefined && row.kind !== 'source')).toEqual([]);
    expect(people.filter((person) => !JSON.stringify(pages).includes(person))).toEqual([]);
  });

  it('come with the words that editors let stand for one another', () => {
    expect(synonyms).toEqual(corpus.synonyms);
    expect(synonyms.length).toBeGreaterThan(10);
  });
});
