import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

import { describe, expect, it } from 'vitest';

import { listPageWeights } from '../../../scripts/measure/site-weight.ts';
import type { PageWeight } from '../../../scripts/measure/site-weight.ts';
import { listBuiltFiles, siteFolder } from '../../support/built-site.ts';
import { checkedDocuments, checkedPages, checkedRedirects } from '../../support/checked-pages.ts';

const kilobyte = 1024;
const weights = listPageWeights(
  siteFolder,
  checkedDocuments.map(({ file }) => file),
);

/** Pages above a budget, with what they weigh. */
const listHeavy = (pages: readonly PageWeight[], part: keyof Omit<PageWeight, 'address'>, maxKilobytes: number) =>
  pages
    .filter((page) => page[part] > maxKilobytes * kilobyte)
    .map((page) => `${page.address} ${(page[part] / kilobyte).toFixed(1)} kB`);

const pagesOf = (pattern: RegExp) => weights.filter(({ address }) => pattern.test(address));

// The styles lay a comparison's grid out three ways, for a wide screen, a narrow one and paper, and its script draws that.
// A little above what the pages weigh: a budget is raised when content grows, with a look at why. The heaviest visit,
// source and authority are those of the inspection of 2016, whose report was coded anew with twice the findings; each finding
// there leads to its subject.
describe('a page as it is sent', () => {
  it.each([
    { kind: 'the home page', pattern: /^\/$/u, maxKilobytes: 8 },
    {
      kind: 'an authority, with its matrices and its briefing for print',
      pattern: /^\/authorities\/./u,
      maxKilobytes: 22,
    },
    { kind: 'a visit', pattern: /^\/visits\/./u, maxKilobytes: 27 },
    { kind: 'recommendations', pattern: /^\/recommendations\/./u, maxKilobytes: 20 },
    { kind: 'a source, with its citations', pattern: /^\/sources\/./u, maxKilobytes: 28 },
    { kind: 'a finding, with its citations', pattern: /^\/findings\/[^/]+\/./u, maxKilobytes: 7 },
    { kind: 'a theme', pattern: /^\/themes\/./u, maxKilobytes: 18 },
    { kind: 'a subject', pattern: /^\/subjects\/./u, maxKilobytes: 11 },
    { kind: 'a comparison', pattern: /^\/compare\/./u, maxKilobytes: 36 },
    { kind: 'any page', pattern: /./u, maxKilobytes: 36 },
  ])('has at most $maxKilobytes kB of HTML: $kind', ({ pattern, maxKilobytes }) => {
    const pages = pagesOf(pattern);
    expect(pages.length).toBeGreaterThan(0);
    expect(listHeavy(pages, 'htmlBytes', maxKilobytes)).toEqual([]);
  });

  it('has at most 9 kB of styles', () => {
    expect(listHeavy(weights, 'cssBytes', 9)).toEqual([]);
    expect(weights.filter(({ cssBytes }) => cssBytes < kilobyte)).toEqual([]);
  });

  it('has one font, of at most 27 kB', () => {
    expect(listHeavy(weights, 'fontBytes', 27)).toEqual([]);
    expect(listBuiltFiles().filter((file) => /\.(woff2?|ttf|otf)$/u.test(file))).toEqual([
      'fonts/source-serif-4.woff2',
    ]);
  });
});

/** Pages with links to copy (docs/decisions/0018), and pages that lead to another address. */
const copies = /^\/(sources\/[^/]+|findings\/[^/]+\/[^/]+)\/$/u;

describe('script', () => {
  it('is on the pages that search, choose visits, copy links or lead on, and on no other page for reading', () => {
    const scripted = weights
      .filter(({ address, scriptBytes }) => scriptBytes > 0 && !copies.test(address) && !checkedRedirects.has(address))
      .map(({ address }) => address)
      .toSorted();
    expect(scripted).toEqual(['/', '/404.html', '/authorities/', '/compare/', '/search/']);
  });

  it('is of little more than 1 kB at most for copying links and for leading on', () => {
    const small = weights.filter(
      ({ address }) => copies.test(address) || checkedRedirects.has(address) || address === '/404.html',
    );
    expect(small.filter(({ scriptBytes }) => scriptBytes === 0).map(({ address }) => address)).toEqual([]);
    expect(listHeavy(small, 'scriptBytes', 1.3)).toEqual([]);
  });

  // The home page offers names like the one typed, and says what is wrong with an index that does not come.
  it('is of at most 6.5 kB on the home page, 21 kB for searching or choosing visits', () => {
    expect(listHeavy(pagesOf(/^\/$/u), 'scriptBytes', 6.5)).toEqual([]);
    expect(listHeavy(pagesOf(/^\/search\/$/u), 'scriptBytes', 21)).toEqual([]);
    expect(listHeavy(pagesOf(/^\/compare\/$/u), 'scriptBytes', 21)).toEqual([]);
  });

  it('of the search itself is of at most 16 kB', () => {
    const pagefind = gzipSync(readFileSync(join(siteFolder, 'pagefind/pagefind.js')));
    expect(pagefind.length).toBeLessThan(16 * kilobyte);
  });
});

describe('the site', () => {
  it('has no picture, film or sound but its icons, and the pictures that go with shared links', () => {
    const media = listBuiltFiles().filter((file) => /\.(png|jpe?g|gif|webp|avif|svg|mp[34]|webm|pdf)$/u.test(file));
    const icons = ['apple-touch-icon.png', 'favicon.svg', 'icon-192.png', 'icon-512.png'];
    expect(media.filter((file) => !file.startsWith('cards/'))).toEqual(icons);
    expect(checkedPages.filter(({ html }) => html.includes('<img'))).toEqual([]);
  });
});
