import { join } from 'node:path';

import { z } from 'astro/zod';
import { XmlDocument } from 'libxml2-wasm';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';

import {
  builtAddresses,
  getPage,
  getSiteUrl,
  listBuiltFiles,
  readBuiltFile,
  readCorpus,
  siteFolder,
} from '../../support/built-site.ts';
import { checkedPages, checkedRedirects, isShared } from '../../support/checked-pages.ts';

const site = getSiteUrl();
const files = listBuiltFiles();

/** Addresses that a sitemap or an index of sitemaps gives. @throws {Error} if it is no well-formed XML. */
function listLocations(file: string): readonly URL[] {
  const document = XmlDocument.fromString(readBuiltFile(file));
  try {
    const names = { s: 'http://www.sitemaps.org/schemas/sitemap/0.9' };
    return document.find('//s:loc', names).map((node) => new URL(node.content));
  } finally {
    document.dispose();
  }
}

/** Fields of a text of `Name: value` lines, in order. */
const listFields = (text: string) =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [, name = '', value = ''] = /^([A-Za-z-]+): (.+)$/u.exec(line) ?? [];
      return [name, value] as const;
    });

describe('the sitemap', () => {
  const index = listLocations('sitemap-index.xml');
  const locations = index.flatMap(({ pathname }) => listLocations(pathname.slice(1)));

  const paths = locations.map(({ pathname }) => pathname);

  it('lists addresses that are there, each once', () => {
    const addresses = new Set(builtAddresses);
    expect(paths.filter((path) => !addresses.has(path))).toEqual([]);
    expect(new Set(paths).size).toBe(paths.length);
  });

  it('lists every page that asks to be listed, and nothing else', () => {
    const listed = checkedPages.filter(
      ({ address, root }) =>
        address !== '/404.html' && root.querySelector('meta[name="robots"][content*="noindex"]') === null,
    );
    expect(paths.filter(isShared).toSorted()).toEqual(
      listed
        .map(({ address }) => address)
        .filter(isShared)
        .toSorted(),
    );
    expect(checkedRedirects.size).toBeGreaterThan(0);
    expect(paths.filter((path) => checkedRedirects.has(path))).toEqual([]);
  });

  it('gives the addresses that the pages give of themselves', () => {
    expect(locations.filter(({ origin }) => origin !== site.origin)).toEqual([]);
    const canonical = ({ pathname }: URL) =>
      getPage(pathname).root.querySelector('link[rel="canonical"]')?.getAttribute('href');
    const given = locations.filter(({ pathname }) => isShared(pathname));
    expect(given.filter((location) => canonical(location) !== location.href)).toEqual([]);
  });
});

it('lets every program read the site and names the sitemap', () => {
  expect(listFields(readBuiltFile('robots.txt'))).toEqual([
    ['User-agent', '*'],
    ['Allow', '/'],
    ['Sitemap', new URL('/sitemap-index.xml', site).href],
  ]);
});

it('keeps the page for what is not found out of search engines', () => {
  expect(getPage('/404.html').root.querySelector('meta[name="robots"]')?.getAttribute('content')).toBe('noindex');
});

describe('security.txt', () => {
  const fields = new Map(listFields(readBuiltFile('.well-known/security.txt')));

  it('says to whom, until when, and where it stands', () => {
    expect(() => new URL(fields.get('Contact') ?? '')).not.toThrow();
    const [newest] = readCorpus().releases;
    const expires = Date.parse(fields.get('Expires') ?? '');
    expect(expires).toBeGreaterThan(Date.parse(newest?.date ?? ''));
    expect(expires - Date.parse(newest?.date ?? '')).toBeLessThanOrEqual(366 * 86_400_000);
    expect(fields.get('Canonical')).toBe(new URL('/.well-known/security.txt', site).href);
    expect(fields.get('Preferred-Languages')).toBe('en');
  });

  it('leads to a page of the site for how faults are dealt with', () => {
    expect(builtAddresses).toContain(new URL(fields.get('Policy') ?? '').pathname);
  });
});

describe('the icons', () => {
  const manifestSchema = z.object({
    name: z.string(),
    start_url: z.string(),
    icons: z.array(z.object({ src: z.string(), sizes: z.string(), type: z.string() })),
  });

  it('of the manifest are there, in the sizes that it says', async () => {
    const { name, start_url: start, icons } = manifestSchema.parse(JSON.parse(readBuiltFile('site.webmanifest')));
    expect(name).toBe('Side by Side');
    expect(builtAddresses).toContain(start);
    expect(icons.length).toBeGreaterThan(1);
    for (const { src, sizes, type } of icons) {
      const { format, width, height } = await sharp(join(siteFolder, src)).metadata();
      expect({ type, sizes }).toEqual({ type: `image/${format}`, sizes: `${width}x${height}` });
    }
  });

  it('that pages name are there, the one for a home screen 180 pixels wide', async () => {
    const named = getPage('/')
      .root.querySelectorAll('link[rel="icon"], link[rel="apple-touch-icon"], link[rel="manifest"]')
      .map((link) => (link.getAttribute('href') ?? '').slice(1));
    expect(named).toEqual(['favicon.ico', 'favicon.svg', 'apple-touch-icon.png', 'site.webmanifest']);
    expect(named.filter((file) => !files.includes(file))).toEqual([]);
    expect(await sharp(join(siteFolder, 'apple-touch-icon.png')).metadata()).toMatchObject({ width: 180, height: 180 });
  });
});
