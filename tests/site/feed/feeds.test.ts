import { parseFeed } from '@rowanmanning/feed-parser';
import { describe, expect, it } from 'vitest';

import { findPage, getPage, getSiteUrl, listBuiltFiles, readBuiltFile, readCorpus } from '../../support/built-site.ts';
import { checkedPages, isShared } from '../../support/checked-pages.ts';
import { silentSubject, subject } from '../../support/real-pages.ts';
import { listRegions } from '../../../src/domain/region/councils.ts';
import { mostEntries } from '../../../src/views/feed/feed-view.ts';
import { urls } from '../../../src/views/urls.ts';
import { expectAtom, listAtomFaults, readAtom } from '../../support/atom.ts';

const corpus = readCorpus();
const site = getSiteUrl();
const files = listBuiltFiles().filter((file) => /^feeds\/.*\.xml$/u.test(file));
const paths = [
  '/feeds/all.xml',
  ...corpus.authorities.map(({ id }) => `/feeds/authorities/${id}.xml`),
  '/feeds/corrections.xml',
  ...listRegions(corpus).map(({ id }) => `/feeds/regions/${id}.xml`),
  ...corpus.themes.map(({ id }) => `/feeds/themes/${id}.xml`),
];
const subjectPaths = corpus.subjects.map(({ id }) => `/feeds/subjects/${id}.xml`);
const read = (path: string) => readBuiltFile(path.slice(1));

describe('the feeds', () => {
  it('are one of everything, one an authority, one a region, one a theme, one a subject and one of corrections', () => {
    expect(files.map((file) => `/${file}`)).toEqual([...paths, ...subjectPaths].toSorted());
  });

  it('have ids of their own that do not depend on where the site stands', () => {
    const ids = [...paths, ...subjectPaths].map((path) => readAtom(read(path)).id);
    expect(new Set(ids).size).toBe(paths.length + subjectPaths.length);
    expect(ids.filter((id) => !/^tag:side-by-side\.example,2026:feeds\/\S+$/u.test(id))).toEqual([]);
  });
});

// Feeds of subjects are alike: two stand for all, one of them empty.
const checkedPaths = [...paths, urls.feedOfSubject(subject.id), urls.feedOfSubject(silentSubject.id)];

describe.each(checkedPaths)('the feed %s', (path) => {
  const text = read(path);
  const feed = readAtom(text);

  it('is Atom as RFC 4287 has it', () => {
    expectAtom(text);
    expect(listAtomFaults(feed)).toEqual([]);
  });

  it('is read by a feed reader, entry by entry', () => {
    const seen = parseFeed(text);
    expect({ type: seen.meta.type, title: seen.title, self: seen.self }).toEqual({
      type: 'atom',
      title: feed.title,
      self: new URL(path, site).href,
    });
    expect(
      seen.items.map(({ id, title, url, published, updated }) => ({
        id,
        title,
        url,
        published: published?.toISOString(),
        updated: updated?.toISOString(),
      })),
    ).toEqual(
      feed.entries.map(({ id, title, links, published, updated }) => ({
        id,
        title,
        url: links.find(({ rel }) => rel === 'alternate')?.href,
        published,
        updated,
      })),
    );
    // HTML stands in the feed as text, and comes out as HTML.
    expect(seen.items.filter(({ content }) => !/^<[a-z]+>/u.test(content ?? '')).map(({ id }) => id)).toEqual([]);
  });

  it('says where it is, and leads to pages and places of the site alone', () => {
    expect(feed.links.find(({ rel }) => rel === 'self')?.href).toBe(new URL(path, site).href);
    const targets = [feed, ...feed.entries].flatMap(({ links }) =>
      links.filter(({ rel }) => rel === 'alternate').map(({ href }) => new URL(href)),
    );
    const broken = targets.filter(({ origin, pathname, hash }) => {
      if (!isShared(pathname)) return origin !== site.origin;
      const page = findPage(pathname);
      if (origin !== site.origin || page === undefined) return true;
      return hash !== '' && page.root.querySelector(`[id="${hash.slice(1)}"]`) === null;
    });
    expect(broken.map(({ href }) => href)).toEqual([]);
  });

  it('has dates from the content, newest first', () => {
    const days = new Set([
      ...corpus.registry.map(({ name }) => name),
      ...corpus.releases.map(({ date }) => date),
      ...corpus.corrections.map(({ date }) => date),
      ...corpus.recodings.map(({ name }) => name),
      ...corpus.replies.map(({ date }) => date),
    ]);
    const updated = feed.entries.map((entry) => entry.updated);
    expect(updated).toEqual(updated.toSorted().reverse());
    expect(feed.updated).toBe(updated[0] ?? feed.updated);
    const moments = [feed.updated, ...updated, ...feed.entries.map(({ published }) => published)];
    expect(moments.filter((moment) => !moment.endsWith('T00:00:00.000Z') || !days.has(moment.slice(0, 10)))).toEqual(
      [],
    );
  });

  it('is named in the head of its page', () => {
    const page = feed.links.find(({ rel }) => rel === 'alternate')?.href ?? '';
    const link = getPage(new URL(page).pathname).root.querySelector(`link[rel="alternate"][href="${path}"]`);
    expect(link?.getAttribute('type')).toBe('application/atom+xml');
    expect(link?.getAttribute('title')).toBe(feed.title);
  });
});

describe('the feed of everything', () => {
  const { entries } = readAtom(read('/feeds/all.xml'));
  const ids = entries.map(({ id }) => id.replace(/^tag:[^:]+:/u, ''));

  it('has the newest of all sources and visits, corrections, recodings and replies', () => {
    const all = new Set([
      ...corpus.sources.map(({ id }) => `sources/${id}`),
      ...corpus.visits.map(({ id }) => `visits/${id}`),
      ...corpus.corrections.map(({ name }) => `corrections/${name}`),
      ...corpus.recodings.map(({ name }) => `recodings/${name}`),
      ...corpus.replies.map(({ name }) => `replies/${name}`),
    ]);
    expect(ids).toHaveLength(Math.min(all.size, mostEntries));
    expect(ids.filter((id) => !all.has(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('says of every visit but inspections that no grade was given', () => {
    const graded = new Set(corpus.visits.filter(({ kind }) => kind === 'inspection').map(({ id }) => `visits/${id}`));
    const silent = entries.filter(
      ({ content }, index) =>
        ids[index]?.startsWith('visits/') === true && !graded.has(ids[index]) && !content.includes('No grade'),
    );
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  it('is named in the head of every page', () => {
    const without = checkedPages.filter(
      ({ root }) => root.querySelector('link[rel="alternate"][href="/feeds/all.xml"]') === null,
    );
    expect(without.map(({ address }) => address)).toEqual([]);
  });
});

describe.each([
  ...corpus.themes.map(({ id }) => ({ field: 'theme', id }) as const),
  ...[subject, silentSubject].map(({ id }) => ({ field: 'subject', id }) as const),
])('the feed of the $field $id', ({ field, id }) => {
  it('holds every finding that stands, with who says it', () => {
    const text = readAtom(read(`/feeds/${field}s/${id}.xml`))
      .entries.map(({ content }) =>
        content.replaceAll('&#x3C;', '<').replaceAll('&#x26;', '&').replaceAll('&amp;', '&'),
      )
      .join(' ');
    const findings = corpus.findings.filter((finding) => finding[field] === id && finding.status !== 'withdrawn');
    expect(findings.filter(({ summary }) => !text.includes(summary)).map(({ key }) => key)).toEqual([]);
    expect(text.match(/<li><strong>/gu)?.length ?? 0).toBe(findings.length);
    for (const { saidBy, summary } of findings)
      if (saidBy === 'authority')
        expect(text).toMatch(
          new RegExp(`The (council|trust|company) said[^<]*</strong> ${RegExp.escape(summary)}`, 'u'),
        );
  });
});
