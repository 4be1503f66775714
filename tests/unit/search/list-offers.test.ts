import { describe, expect, it } from 'vitest';

import type { PageRow } from '../../../src/search/files/pages-file.ts';
import { findOtherName, formatOfferCount, listNearOffers, listOffers } from '../../../src/search/list-offers.ts';

const page = (kind: PageRow['kind'], title: string, more: Partial<PageRow> = {}): PageRow => ({
  kind,
  url: `/${title}/`,
  title,
  about: '',
  ...more,
});
const pages = [
  page('visit', 'Northshire: focused visit, June 2017', { names: ['Northshire 2017'], date: '2017-06-08' }),
  page('visit', 'Northshire: focused visit, January 2018', { names: ['Northshire 2018'], date: '2018-01-16' }),
  page('authority', 'Northshire', { names: ['Northshire Council'] }),
  page('theme', 'Care leavers'),
  page('subject', 'Turnover and stability', { names: ['staff leaving'] }),
  page('term', 'Looked-after child', { names: ['LAC', 'child in care'] }),
  page('source', 'A letter to Northshire'),
];
const offer = (typed: string) => listOffers(typed, pages).map(({ title }) => title);

describe('pages are offered', () => {
  it('by the beginnings of their names, the plainest meant first and then the newest visit', () => {
    expect(offer('north')).toEqual([
      'Northshire',
      'Northshire: focused visit, January 2018',
      'Northshire: focused visit, June 2017',
    ]);
  });

  it('by another name, which is told where the title does not show why', () => {
    expect(offer('child in care')).toEqual(['Looked-after child']);
    const [term] = listOffers('lac', pages);
    expect(term && findOtherName('lac', term)).toBe('LAC');
    expect(term && findOtherName('looked', term)).toBeUndefined();
  });

  it('of subjects too, by their synonyms as well', () => {
    expect(offer('turn')).toEqual(['Turnover and stability']);
    expect(offer('staff leav')).toEqual(['Turnover and stability']);
  });

  it('not for a single letter, nor for words that say nothing', () => {
    expect(offer('n')).toEqual([]);
    expect(offer('the')).toEqual([]);
  });

  it('by a like name where a slip was typed, and for nothing else', () => {
    const offerNear = (typed: string) => listNearOffers(typed, pages).map(({ title }) => title);
    expect(offer('Norhshire')).toEqual([]);
    expect(offerNear('Norhshire')[0]).toBe('Northshire');
    expect(offerNear('staff laeving')).toEqual(['Turnover and stability']);
    for (const typed of ['zyxwvut', 'Southshire', 'nort', 'caseloads']) expect(offerNear(typed)).toEqual([]);
  });

  it('six at most', () => {
    const many = Array.from({ length: 9 }, (_, index) => page('term', `Audit ${index}`));
    expect(listOffers('audit', many)).toHaveLength(6);
  });
});

it.each([
  ['t', 0, ''],
  ['zz', 0, 'No page of that name. Enter searches all findings.'],
  ['tame', 1, '1 page offered.'],
  ['care', 6, '6 pages offered.'],
])('the number of offers for “%s”, %i, is said: %s', (typed, count, words) => {
  expect(formatOfferCount(typed, count)).toBe(words);
});

it('that none bears the name typed is said beside those of a like name', () => {
  expect(formatOfferCount('tamside', 1, true)).toBe('No page of that name. 1 page of a like name offered.');
  expect(formatOfferCount('tamside', 0, true)).toBe('No page of that name. Enter searches all findings.');
});
