import { describe, expect, it } from 'vitest';

import { listSearchFindings } from '../../../src/search/files/findings-file.ts';
import type { FindingsFile } from '../../../src/search/files/findings-file.ts';
import type { PagesFile } from '../../../src/search/files/pages-file.ts';
import { buildSearchPlan } from '../../../src/search/files/search-plan.ts';
import { toProseRecord } from '../../../src/search/prose-index.ts';
import { buildFindingView } from '../../../src/views/finding/finding-view.ts';
import { findPage, readBuiltFile, readCorpus } from '../../support/built-site.ts';
import { isShared } from '../../support/checked-pages.ts';
import { readSearchFragments } from './search-fragments.ts';

const corpus = readCorpus();
const fragments = readSearchFragments();
const findingsFile = JSON.parse(readBuiltFile('search/findings.json')) as FindingsFile;
const { pages, synonyms, ids: joinedIds } = JSON.parse(readBuiltFile('search/pages.json')) as PagesFile;
const found = listSearchFindings(findingsFile);
const ids = joinedIds.split(' ');
const nameOf = (printed: string) => printed.replace(/,.*$/u, '').replace(/ S?HMI$/u, '');
const people = corpus.sources.flatMap(({ author, inspectors }) =>
  [...(author === undefined ? [] : [author]), ...inspectors].map(nameOf),
);

describe('the search index', () => {
  it('has one record for each page that says more than its row, and no other', () => {
    expect(fragments.map(({ url }) => url).toSorted()).toEqual(
      buildSearchPlan(corpus)
        .records.map(({ url }) => url)
        .toSorted(),
    );
  });

  it('is in step with the file of pages: each id names the record of its row', () => {
    expect(ids).toHaveLength(pages.length);
    const urls = new Map(fragments.map(({ id, url }) => [id, url]));
    expect(pages.filter(({ url }, place) => ids[place] !== '-' && urls.get(ids[place] ?? '') !== url)).toEqual([]);
    expect(ids.filter((id) => id !== '-')).toHaveLength(fragments.length);
  });

  it('holds no names of people', () => {
    const names = people.map((name) => toProseRecord(name));
    expect(
      fragments.filter(({ content }) => names.some((name) => content.includes(name))).map(({ url }) => url),
    ).toEqual([]);
  });
});

describe('a finding', () => {
  it('leads to its place in its source', () => {
    const faulty = found.filter(({ inContextUrl, key }) => {
      const [path = '', id = ''] = inContextUrl.split('#');
      return isShared(path) && findPage(path)?.root.querySelector(`[id="${id}"]`)?.getAttribute('data-finding') !== key;
    });
    expect(faulty.map(({ key }) => key)).toEqual([]);
  });
});

describe('the file that results are drawn from', () => {
  it('says of each finding what its card says, under the same names', () => {
    const ofSearchAlone = ['sourceId', 'visitId', 'compareUrl', 'figures', 'month', 'facets', 'isPrimary', 'date'];
    const names = [...new Set(found.flatMap((finding) => Object.keys(finding)))];
    const shown = names.filter((name) => !ofSearchAlone.includes(name));
    expect(shown).toEqual(
      expect.arrayContaining(['summaryText', 'speaker', 'mark', 'theme', 'subject', 'source', 'relay']),
    );
    const pick = (record: object) => shown.map((name): unknown => Reflect.get(record, name));
    expect(found.map(pick)).toEqual(corpus.findings.map((finding) => pick(buildFindingView(corpus, finding))));
  });

  it('files each finding under its authority, theme and subject and what it is coded as', () => {
    expect(
      found.map(({ facets: { authority, theme, subject, level, direction } }) => [
        ...[authority, theme, subject, level, direction],
      ]),
    ).toEqual(
      corpus.findings.map(({ authorityId, theme, subject, level, direction }) => [
        ...[authorityId, theme, subject, level, direction],
      ]),
    );
  });

  it("files each finding under the year of its visit, not its source's", () => {
    const faulty = corpus.findings.filter((finding, place) => {
      const dates = corpus.visits.find(({ id }) => id === finding.visitId)?.dates;
      const bounds = [dates?.from ?? dates?.notBefore, dates?.from ?? dates?.notAfter].map((date) => date?.slice(0, 4));
      return found[place]?.facets.year !== (bounds[0] === bounds[1] ? bounds[0] : 'unknown');
    });
    expect(faulty.map(({ key }) => key)).toEqual([]);
  });
});

describe('the pages that are results of their own', () => {
  it('are every authority and its judgements, theme, subject, visit, set of recommendations, source, glossary term and page about the site, and no other', () => {
    expect(pages.map(({ url }) => url).toSorted()).toEqual(
      [
        ...corpus.authorities.flatMap(({ id }) => [`/authorities/${id}/`, `/authorities/${id}/#judgements`]),
        ...corpus.themes.map(({ id }) => `/themes/${id}/`),
        ...corpus.subjects.map(({ id }) => `/subjects/${id}/`),
        ...corpus.visits.map(({ id }) => `/visits/${id}/`),
        ...corpus.visits
          .filter(({ recommendations }) => recommendations.length > 0)
          .map(({ id }) => `/recommendations/${id}/`),
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
