import { describe, expect, it } from 'vitest';

import { builtAddresses, getSiteUrl, listBuiltFiles, readCorpus } from '../../support/built-site.ts';
import { checkedPages } from '../../support/checked-pages.ts';
import { pageKinds } from '../../support/real-pages.ts';

const corpus = readCorpus();
const addresses = new Set(builtAddresses);

// Spelt out here and not taken from src/views/urls.ts: these addresses are promised, and no change of code may move them.
const promised = [
  ...['/', '/authorities/', '/visits/', '/sources/', '/findings/', '/themes/', '/compare/', '/search/', '/data/'],
  ...['/feeds/', '/glossary/', '/about/'],
  ...corpus.authorities.flatMap(({ id }) => [`/authorities/${id}/`, `/visits/${id}/`, `/about/quotations/${id}/`]),
  ...corpus.visits.map(({ id }) => `/visits/${id}/`),
  ...corpus.sources.flatMap(({ id }) => [`/sources/${id}/`, `/findings/${id}/`]),
  ...corpus.findings.map(({ sourceId, id }) => `/findings/${sourceId}/${id}/`),
  ...corpus.themes.map(({ id }) => `/themes/${id}/`),
  '/subjects/',
  ...corpus.subjects.flatMap(({ id }) => [`/subjects/${id}/`, `/subjects/${id}/primary/`]),
  ...['/regions/', '/history/', '/focused/'],
  ...corpus.authorities.map(({ region }) => `/regions/${region.toLowerCase().replaceAll(' ', '-')}/`),
  '/recommendations/',
  ...corpus.visits
    .filter(({ recommendations }) => recommendations.length > 0)
    .flatMap(({ authorityId, id }) => [`/recommendations/${authorityId}/`, `/recommendations/${id}/`]),
  ...[...corpus.pages.keys()].filter((id) => id !== 'about').map((id) => `/about/${id}/`),
];
/** Every form of address that the product has; a page at any other would be an address nobody promised to keep. */
const forms = [
  /^\/$/u,
  ...['authorities', 'visits', 'recommendations', 'sources', 'findings', 'themes', 'subjects'].map(
    (section) => new RegExp(`^/${section}/$`, 'u'),
  ),
  ...['compare', 'search', 'data', 'feeds', 'glossary', 'regions', 'history', 'focused'].map(
    (section) => new RegExp(`^/${section}/$`, 'u'),
  ),
  /^\/authorities\/[^/]+\/$/u,
  /^\/regions\/[^/]+\/$/u,
  /^\/visits\/[^/]+\/$/u,
  /^\/visits\/[^/]+\/[^/]+\/$/u,
  /^\/recommendations\/[^/]+\/$/u,
  /^\/recommendations\/[^/]+\/[^/]+\/$/u,
  /^\/sources\/[^/]+\/$/u,
  /^\/findings\/[^/]+\/$/u,
  /^\/findings\/[^/]+\/[^/]+\/$/u,
  /^\/themes\/[^/]+\/$/u,
  /^\/themes\/[^/]+\/primary\/$/u,
  /^\/subjects\/[^/]+\/$/u,
  /^\/subjects\/[^/]+\/primary\/$/u,
  /^\/compare\/(?!worked\/)[^/]+\/$/u,
  /^\/compare\/(?!worked\/)[^/]+\/[^/]+\/$/u,
  /^\/compare\/[^/]+\/[^/]+\/[^/]+\/$/u,
  /^\/compare\/worked\/$/u,
  /^\/compare\/worked\/[^/]+\/$/u,
  /^\/data\/(authorities|themes|subjects|visits)\/$/u,
  /^\/data\/visits\/[^/]+\/$/u,
  /^\/feeds\/(authorities|regions|themes|subjects)\/$/u,
  /^\/about\/([^/]+\/)?$/u,
  /^\/about\/quotations\/[^/]+\/$/u,
  /^\/404\.html$/u,
];
const proseIds = [
  'method',
  'corrections',
  'accessibility',
  'contribute',
  'licences',
  'names',
  'privacy',
  'quotations',
  'transparency',
];

describe('an address', () => {
  it('has a page, if the product promises it', () => {
    expect(promised.filter((address) => !addresses.has(address))).toEqual([]);
  });

  it('has a form that the product promises to keep, if there is a page at it', () => {
    expect(builtAddresses.filter((address) => !forms.some((form) => form.test(address)))).toEqual([]);
  });

  it.each(forms)('of the form %s has an example among the pages on which every rule is tried', (form) => {
    expect(pageKinds.map(({ path }) => (path === '/no-such-page/' ? '/404.html' : path))).toContainEqual(
      expect.stringMatching(form),
    );
  });

  it('has a page at every prefix of it', () => {
    const prefixes = (address: string) =>
      address
        .split('/')
        .slice(1, -1)
        .map((_, index, parts) => `/${parts.slice(0, index).join('/')}/`.replace('//', '/'));
    const missing = builtAddresses.flatMap((address) => prefixes(address).filter((prefix) => !addresses.has(prefix)));
    expect(missing).toEqual([]);
  });

  it('is in lower case, without characters that a mail program breaks', () => {
    expect(builtAddresses.filter((address) => !/^\/([a-z0-9-]+\/)*(404\.html)?$/u.test(address))).toEqual([]);
  });

  it('is given by its page as the canonical one, but not where there is no page', () => {
    const site = getSiteUrl();
    const others = checkedPages.filter(({ address, root }) => {
      const given = root.querySelector('link[rel="canonical"]')?.getAttribute('href');
      return given !== (address === '/404.html' ? undefined : new URL(address, site).href);
    });
    expect(others.map(({ address }) => address)).toEqual([]);
  });
});

describe('the site', () => {
  it.each(proseIds)('has the page /about/%s/', (id) => {
    expect(addresses.has(`/about/${id}/`)).toBe(true);
  });

  it('has no page in words of its own on which a rule is not tried', () => {
    const tried = new Set<string>(pageKinds.map(({ path }) => path));
    expect([...corpus.pages.keys()].filter((id) => !tried.has(id === 'about' ? '/about/' : `/about/${id}/`))).toEqual(
      [],
    );
  });

  it('has a page for addresses that do not exist', () => {
    expect(addresses.has('/404.html')).toBe(true);
  });

  it.each([
    'findings',
    'sources',
    'visits',
    'authorities',
    'themes',
    'recommendations',
    'codings',
    'recodings',
    'codebook',
  ])('has %s as CSV and as JSON', (name) => {
    const files = listBuiltFiles();
    expect(files).toContain(`data/${name}.csv`);
    expect(files).toContain(`data/${name}.json`);
  });
});
