import { expect, it } from 'vitest';

import { arrangeResults } from '../../../src/search/arrange-results.ts';
import { toResultName } from '../../../src/search/search-result.ts';
import type { SearchResult } from '../../../src/search/search-result.ts';
import { findings } from './search-corpus.ts';

const scores: Readonly<Record<string, number>> = { 'letter/too-many-cases': 3, 'letter/locums': 5 };
const results: readonly SearchResult[] = [
  ...findings.map((finding) => ({
    ...finding,
    finding,
    asked: 0 as const,
    isByOthers: finding.saidBy !== 'inspectors',
    without: [],
    score: scores[finding.key] ?? 9,
  })),
  {
    finding: undefined,
    page: { kind: 'theme', url: '/themes/workforce/', title: 'Workforce', about: 'Who does the work' },
    facets: {},
    isPrimary: false,
    isByOthers: false,
    without: [],
    asked: 0,
    score: 4,
  },
];
const listNames = (sort: 'relevance' | 'date', isFolded: boolean) =>
  arrangeResults(results, { sort, isFolded }).flatMap(({ groups }) => groups.map((group) => group.map(toResultName)));

it('sets each result by itself: the best first, but no council praising itself, or the newest visit', () => {
  expect(listNames('relevance', false).map((names) => names.join())).toEqual([
    'finding:article/chronologies-good',
    'finding:article/council-says-better',
    'finding:letter/locums',
    'page:/themes/workforce/',
    'finding:letter/too-many-cases',
  ]);
  expect(listNames('date', false).map((names) => names.join())).toEqual([
    'finding:article/chronologies-good',
    'finding:article/council-says-better',
    'finding:letter/locums',
    'finding:letter/too-many-cases',
    'page:/themes/workforce/',
  ]);
});

it('brings the results of one source together behind the best of them, and leaves pages by themselves', () => {
  expect(listNames('relevance', true)).toEqual([
    ['finding:article/chronologies-good', 'finding:article/council-says-better'],
    ['finding:letter/locums', 'finding:letter/too-many-cases'],
    ['page:/themes/workforce/'],
  ]);
});

it('keeps what lacks a word behind full answers, whatever the order', () => {
  const [first, second, ...others] = results;
  if (first === undefined || second === undefined) throw new Error('There are too few results.');
  const lacking = [{ ...others[0], score: 99, without: ['rating'] } as SearchResult];
  const sections = arrangeResults([first, second, ...lacking], { sort: 'date', isFolded: false });
  expect(sections.map(({ without, groups }) => [without, groups.length])).toEqual([
    [[], 2],
    [['rating'], 1],
  ]);
});
