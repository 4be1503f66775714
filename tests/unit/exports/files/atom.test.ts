import { describe, expect, it } from 'vitest';

import { serializeAtom } from '../../../../src/exports/files/atom.ts';
import type { FeedView } from '../../../../src/views/feed/feed-view.ts';
import { expectAtom, listAtomFaults, readAtom } from '../../../support/atom.ts';

const site = new URL('https://example.org');

const buildFeed = (changes: Partial<FeedView> = {}): FeedView => ({
  id: 'tag:example.org,2026:feeds/all',
  title: 'Everything',
  subtitle: 'What is new.',
  path: '/feeds/all.xml',
  pagePath: '/',
  updated: '2026-11-22',
  entries: [
    {
      id: 'tag:example.org,2026:sources/letter',
      title: 'Children & Young People <Now>',
      path: '/sources/letter/#r01',
      published: '2026-11-20',
      updated: '2026-11-22',
      paragraphs: ['Fewer than < 5 & more “said”.'],
      claims: [{ speaker: 'The council said', text: 'All is <b>well</b> ]]> now.' }],
    },
  ],
  ...changes,
});

describe('a feed', () => {
  it('is Atom, with or without entries', () => {
    for (const feed of [buildFeed(), buildFeed({ entries: [] })]) {
      const text = serializeAtom(feed, site);
      expectAtom(text);
      expect(listAtomFaults(readAtom(text))).toEqual([]);
    }
  });

  it('says who makes a claim, and takes no text for markup', () => {
    const [entry] = readAtom(serializeAtom(buildFeed(), site)).entries;
    expect(entry?.title).toBe('Children & Young People <Now>');
    expect(entry?.content).toBe(
      '<p>Fewer than &#x3C; 5 &#x26; more “said”.</p><ul><li><strong>The council said:</strong> All is &#x3C;b>well&#x3C;/b> ]]> now.</li></ul>',
    );
  });

  it('has whole addresses and the beginning of each day', () => {
    expect(readAtom(serializeAtom(buildFeed(), site))).toMatchObject({
      updated: '2026-11-22T00:00:00.000Z',
      links: [
        { rel: 'self', href: 'https://example.org/feeds/all.xml' },
        { rel: 'alternate', href: 'https://example.org/' },
      ],
      entries: [
        {
          published: '2026-11-20T00:00:00.000Z',
          links: [{ rel: 'alternate', href: 'https://example.org/sources/letter/#r01' }],
        },
      ],
    });
  });

  it('keeps its ids when the site moves', () => {
    const ids = (address: string) => {
      const feed = readAtom(serializeAtom(buildFeed(), new URL(address)));
      return [feed.id, ...feed.entries.map(({ id }) => id)];
    };
    expect(ids('https://elsewhere.example')).toEqual(ids('https://example.org'));
  });

  it('is the same text when it is made twice', () => {
    expect(serializeAtom(buildFeed(), site)).toBe(serializeAtom(buildFeed(), site));
  });
});

describe('the grammar of Atom', () => {
  const sound = serializeAtom(buildFeed(), site);

  it.each([
    { fault: 'no id', from: '<id>tag:example.org,2026:feeds/all</id>', to: '' },
    { fault: 'two titles', from: '<title>Everything</title>', to: '<title>Everything</title><title>All</title>' },
    { fault: 'a day where a moment belongs', from: '2026-11-20T00:00:00.000Z', to: '2026-11-20' },
    { fault: 'a link that leads nowhere', from: 'href="https://example.org/feeds/all.xml" ', to: '' },
    { fault: 'a kind of text that does not exist', from: '<content type="html">', to: '<content type="rich">' },
    { fault: 'an element of its own', from: '<rights>', to: '<score>1</score><rights>' },
    { fault: 'another root', from: /^([\s\S]*)<feed([\s\S]*)<\/feed>/u, to: '$1<rss$2</rss>' },
  ])('refuses a feed with $fault', ({ from, to }) => {
    const broken = sound.replace(from, to);
    expect(broken).not.toBe(sound);
    expect(() => {
      expectAtom(broken);
    }).toThrow();
  });
});

describe('the rules beside the grammar', () => {
  const [entry] = buildFeed().entries;
  if (entry === undefined) throw new Error('There is an entry.');

  it.each([
    { fault: 'two entries of one id', feed: buildFeed({ entries: [entry, entry] }) },
    { fault: 'an id that is no address', feed: buildFeed({ id: 'all' }) },
    {
      fault: 'an entry that changed before it was published',
      feed: buildFeed({ entries: [{ ...entry, updated: '2026-01-01' }] }),
    },
    { fault: 'an entry newer than the feed', feed: buildFeed({ updated: '2026-11-21' }) },
  ])('find $fault', ({ feed }) => {
    expect(listAtomFaults(readAtom(serializeAtom(feed, site)))).toHaveLength(1);
  });

  it.each([
    { fault: 'a link that is not whole', from: 'href="https://example.org/"', to: 'href="/"' },
    { fault: 'no link to itself', from: 'rel="self"', to: 'rel="related"' },
    { fault: 'no author', from: /<author>[\s\S]*<\/author>/u, to: '' },
    { fault: 'no title', from: '<title>Everything</title>', to: '<title/>' },
    { fault: 'an entry that leads nowhere', from: /<link href="[^"]*letter[^>]*>/u, to: '' },
  ])('find $fault', ({ from, to }) => {
    const sound = serializeAtom(buildFeed(), site);
    expect(listAtomFaults(readAtom(sound.replace(from, to)))).toHaveLength(1);
  });
});
