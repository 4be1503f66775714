import { describe, expect, it } from 'vitest';

import { findPage, getSiteUrl, listBuiltFiles, readBuiltFile, toPlainText } from '../../support/built-site.ts';
import { checkedPages, checkedRedirects, isShared } from '../../support/checked-pages.ts';

const site = getSiteUrl();
const files = new Set(listBuiltFiles());

interface Reference {
  readonly from: string;
  readonly written: string;
  readonly url: URL;
}

/** Every address that a page names: links, images, scripts, style sheets and forms. */
const references: readonly Reference[] = checkedPages.flatMap(({ address, root }) =>
  root.querySelectorAll('[href], [src], [action]').map((element) => {
    const written = element.getAttribute('href') ?? element.getAttribute('src') ?? element.getAttribute('action') ?? '';
    return { from: address, written, url: new URL(written, new URL(address, site)) };
  }),
);
const internal = references.filter(({ url }) => url.origin === site.origin);

const toFile = ({ pathname }: URL) => decodeURIComponent(pathname.slice(1).replace(/(^|\/)$/u, '$1index.html'));
const idsByPath = new Map(
  checkedPages.map(({ address, root }) => [address, new Set(root.querySelectorAll('[id]').map(({ id }) => id))]),
);
const show = ({ from, written }: Reference) => `${from} -> ${written}`;

describe('a link within the site', () => {
  it('leads to a file that was built', () => {
    expect(internal.length).toBeGreaterThan(checkedPages.length);
    expect(internal.filter(({ url }) => !files.has(toFile(url))).map(show)).toEqual([]);
  });

  it('leads to an id of the page, where it names a fragment', () => {
    const withFragment = internal.filter(({ url }) => url.hash !== '' && idsByPath.has(url.pathname));
    const isBroken = ({ url }: Reference) =>
      idsByPath.get(url.pathname)?.has(decodeURIComponent(url.hash.slice(1))) === false;
    expect(withFragment.length).toBeGreaterThan(0);
    expect(withFragment.filter(isBroken).map(show)).toEqual([]);
  });

  it('ends in a slash where it leads to a page', () => {
    const toPages = internal.filter(({ url }) => !/\.\w+$/u.test(url.pathname));
    expect(toPages.filter(({ url }) => !url.pathname.endsWith('/')).map(show)).toEqual([]);
    expect(
      internal.filter(({ url }) => url.pathname.endsWith('.html') && url.pathname !== '/404.html').map(show),
    ).toEqual([]);
  });
});

describe('a file of the data, and a feed', () => {
  const linked = new Set(
    checkedPages.flatMap(({ root, address }) =>
      root
        .querySelectorAll('a[href]')
        .map((link) => toFile(new URL(link.getAttribute('href') ?? '', new URL(address, site)))),
    ),
  );
  const published = [...files].filter(
    (file) => /^(data|feeds|compare)\/.+\.(csv|json|xml)$/u.test(file) && isShared(file),
  );

  it('is linked from a page, each one', () => {
    expect(published.length).toBeGreaterThan(50);
    expect(published.filter((file) => !linked.has(file))).toEqual([]);
  });
});

describe('an address that leads to another', () => {
  it('leads to a page, and no link of the site takes the way round', () => {
    expect(checkedRedirects.size).toBeGreaterThan(0);
    expect([...checkedRedirects].filter(([, target]) => findPage(target) === undefined)).toEqual([]);
    expect(internal.filter(({ url }) => checkedRedirects.has(url.pathname)).map(show)).toEqual([]);
  });
});

describe('a link', () => {
  it('has words, or a picture with a name', () => {
    const wordless = checkedPages.flatMap(({ address, root }) =>
      root
        .querySelectorAll('a[href]')
        .filter((link) => toPlainText(link) === '' && link.getAttribute('aria-label') === undefined)
        .map((link) => `${address} -> ${link.getAttribute('href') ?? ''}`),
    );
    expect(wordless).toEqual([]);
  });

  it('has one address or, elsewhere, a web address; a report may go to a mailbox', () => {
    const external = references.filter(({ url }) => url.origin !== site.origin);
    expect(external.filter(({ url }) => !['https:', 'http:', 'mailto:'].includes(url.protocol)).map(show)).toEqual([]);
  });
});

describe('a style sheet', () => {
  it('names only files that were built', () => {
    const named = [...files]
      .filter((file) => file.startsWith('_astro/') && file.endsWith('.css'))
      .flatMap((file) => [...readBuiltFile(file).matchAll(/url\(["']?(\/[^"')]+)["']?\)/gu)])
      .map((match) => (match[1] ?? '').slice(1));
    expect(named).toContain('fonts/source-serif-4.woff2');
    expect(named.filter((file) => !files.has(file))).toEqual([]);
  });
});
