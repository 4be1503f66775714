import { describe, expect, it } from 'vitest';

import { toResultName } from '../../../src/search/search-result.ts';
import { readCorpus } from '../../support/built-site.ts';
import { listResultsFound, openSearchEngine } from '../../support/search-engine.ts';
import { heldOutCases, searchCases } from './search-queries.ts';
import type { SearchCase } from './search-queries.ts';

const engine = openSearchEngine();

/** The address's query for a case; filters follow the words after a `&`. */
function toSearch(text: string): string {
  const [, query = '', filters = ''] = /^(.*?)(&[a-z-]+=.*)?$/u.exec(text) ?? [];
  return `?q=${encodeURIComponent(query)}${filters}`;
}

const fits = (result: string, pattern: string) =>
  pattern.endsWith('*') ? result.startsWith(pattern.slice(0, -1)) : result === pattern;

/** What a case asks for and does not get. */
async function listFaults({
  query,
  first = [],
  alike = [],
  never = [],
  lacking,
  isEmpty,
}: SearchCase): Promise<readonly string[]> {
  const found = await listResultsFound(engine, toSearch(query));
  const results = found.map(toResultName);
  const five = results.slice(0, 5);
  return [
    ...first.filter((wanted) => !five.includes(wanted)).map((wanted) => `not among the first five: ${wanted}`),
    ...alike
      .filter((wanted) => !five.some((result) => wanted.test(result)))
      .map((wanted) => `none of the first five is ${wanted.source}`),
    ...never.flatMap((pattern) =>
      results.filter((result) => fits(result, pattern)).map((result) => `found: ${result}`),
    ),
    ...(lacking
      ?.filter((word) => found.slice(0, 5).every(({ without }) => !without.includes(word)))
      .map((word) => `not said to be lacking: ${word}`) ?? []),
    ...(isEmpty === true ? results.map((result) => `found: ${result}`) : []),
  ];
}

const named = [...searchCases, ...heldOutCases].flatMap(({ first = [], never = [] }) => [...first, ...never]);

it('the table names findings that exist, and asks for each query once', () => {
  const keys = new Set(readCorpus().findings.map(({ key }) => `finding:${key}`));
  expect(named.filter((name) => name.startsWith('finding:') && !name.endsWith('*') && !keys.has(name))).toEqual([]);
  const queries = [...searchCases, ...heldOutCases].map(({ query }) => query);
  expect(new Set(queries).size).toBe(queries.length);
  expect(searchCases.length).toBeGreaterThanOrEqual(110);
});

describe('a reader who asks', () => {
  it.for(searchCases)('$query', async (searchCase) => {
    expect(await listFaults(searchCase)).toEqual([]);
  });

  it.for(heldOutCases)('$query, a query that was not tuned for', async (searchCase) => {
    expect(await listFaults(searchCase)).toEqual([]);
  });
});
