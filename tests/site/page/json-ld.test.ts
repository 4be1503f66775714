import Validator from '@adobe/structured-data-validator';
import { z } from 'astro/zod';
import { expand } from 'jsonld';
import { describe, expect, it } from 'vitest';

import { getPage, getSiteUrl } from '../../support/built-site.ts';
import type { BuiltPage } from '../../support/built-site.ts';
import { checkedPages } from '../../support/checked-pages.ts';
import { letter, own, pageKinds } from '../../support/real-pages.ts';
import { findVocabularyFaults } from '../../support/schema-org.ts';

const jsonLdSchema = z.record(z.string(), z.json());
const basedSchema = z.object({
  isBasedOn: z.object({ datePublished: z.string().optional(), url: z.string().optional() }),
});

const parseJsonLd = (text: string) => jsonLdSchema.parse(JSON.parse(text));

function findJsonLd({ root }: BuiltPage) {
  const script = root.querySelector('script[type="application/ld+json"]');
  return script === null ? undefined : parseJsonLd(script.textContent);
}

const described = new Map(
  checkedPages.flatMap((page) => {
    const data = findJsonLd(page);
    return data === undefined ? [] : [[page.address, data] as const];
  }),
);
/** One page of each kind, and every source of one authority. */
const examples = new Map(
  [...pageKinds.map(({ path }) => path), ...own.sources.map(({ id }) => `/sources/${id}/`)].flatMap((address) => {
    const data = described.get(address);
    return data === undefined ? [] : [[address, data] as const];
  }),
);
const letterData = JSON.stringify(examples.get(`/sources/${letter.id}/`));

/** Pages as they are, and two that are spoilt: one check of types tells which are faulty. */
const faults = findVocabularyFaults(
  new Map([
    ...examples,
    ['/spoilt/', parseJsonLd(letterData.replace('"datePublished"', '"dateOfPublication"'))],
    ['/mistyped/', parseJsonLd(letterData.replace('"@type":"Report"', '"@type":"Letter"'))],
  ]),
);

describe('what pages say in the words of schema.org', () => {
  it('is said by every page that is cited', () => {
    const cited =
      /^\/(authorities\/[^/]+|visits\/[^/]+\/[^/]+|sources\/[^/]+|findings\/[^/]+\/[^/]+|themes\/[^/]+|subjects\/[^/]+)\/$/u;
    const silent = checkedPages.filter(({ address }) => cited.test(address) && !described.has(address));
    expect(silent.map(({ address }) => address)).toEqual([]);
    expect(described.size).toBeGreaterThan(own.findings.length);
  });

  it('uses types and properties that the vocabulary has', () => {
    expect(examples.size).toBeGreaterThan(own.sources.length);
    expect(faults.filter((fault) => !/^\/(spoilt|mistyped)\/:/u.test(fault))).toEqual([]);
  });

  it('is held against a vocabulary that refuses what it does not know', () => {
    expect(faults.filter((fault) => fault.startsWith('/spoilt/:'))).not.toEqual([]);
    expect(faults.filter((fault) => fault.startsWith('/mistyped/:'))).not.toEqual([]);
  });

  it('has a breadcrumb that a checker for search engines accepts, and it refuses a broken one', async () => {
    const validator = new Validator();
    const nodes = [...described.values()];
    expect(await validator.validate({ jsonld: { WebPage: nodes } })).toEqual([]);
    const nameless = parseJsonLd(JSON.stringify(nodes[0]).replace('"position":1,"name"', '"position":1,"label"'));
    expect(await validator.validate({ jsonld: { WebPage: [nameless] } })).not.toEqual([]);
  });

  it.each([...examples.keys()])('is one page as JSON-LD readers see it, with whole addresses: %s', async (address) => {
    const url = { '@type': '@id' };
    const context = { '@vocab': 'https://schema.org/', url, item: url };
    const documentLoader = (documentUrl: string) => Promise.resolve({ documentUrl, document: { '@context': context } });
    const expanded = await expand(examples.get(address) ?? {}, { documentLoader });
    expect(expanded).toHaveLength(1);
    expect(expanded[0]).toMatchObject({
      '@id': new URL(address, getSiteUrl()).href,
      '@type': ['https://schema.org/WebPage'],
    });
    const ids = [...JSON.stringify(expanded).matchAll(/"@id":"([^"]*)"/gu)].map(([, id]) => id ?? '');
    expect(ids.filter((id) => !URL.canParse(id))).toEqual([]);
  });
});

describe('a source in the words of schema.org', () => {
  it.each(own.sources)('is the work of its publisher, and our page is based on it: $id', (source) => {
    const types = { letter: 'Report', report: 'Report', article: 'NewsArticle', statement: 'CreativeWork' };
    const page = findJsonLd(getPage(`/sources/${source.id}/`));
    expect(page).toMatchObject({
      '@type': 'WebPage',
      isBasedOn: { '@type': types[source.kind], name: source.title, publisher: { name: source.publisher } },
    });
    expect(page).not.toHaveProperty('publisher');
    const { isBasedOn } = basedSchema.parse(page);
    expect(isBasedOn.datePublished).toBe(source.published.from);
    expect(isBasedOn.url).toBe(source.address);
  });
});
