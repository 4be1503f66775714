import type { Page } from 'playwright-core';
import { describe, expect, it as plainIt } from 'vitest';

import { readCorpus } from '../../support/built-site.ts';
import { it } from '../../support/browser-page.ts';
import { listResults, showAll, toSearchAddress } from './search-page.ts';
import { heldOutCases, searchCases } from './search-queries.ts';
import type { SearchCase } from './search-queries.ts';

const fits = (result: string, pattern: string) =>
  pattern.endsWith('*') ? result.startsWith(pattern.slice(0, -1)) : result === pattern;

/** What a case asks for and does not get. */
async function listFaults(page: Page, { first = [], never = [], isEmpty }: SearchCase): Promise<readonly string[]> {
  await showAll(page);
  const results = await listResults(page);
  const five = results.slice(0, 5);
  return [
    ...first.filter((wanted) => !five.includes(wanted)).map((wanted) => `not among the first five: ${wanted}`),
    ...never.flatMap((pattern) =>
      results.filter((result) => fits(result, pattern)).map((result) => `found: ${result}`),
    ),
    ...(isEmpty === true ? results.map((result) => `found: ${result}`) : []),
  ];
}

const named = [...searchCases, ...heldOutCases].flatMap(({ first = [], never = [] }) => [...first, ...never]);

plainIt('the table names findings that exist, and asks for each query once', () => {
  const keys = new Set(readCorpus().findings.map(({ key }) => `finding:${key}`));
  expect(named.filter((name) => name.startsWith('finding:') && !name.endsWith('*') && !keys.has(name))).toEqual([]);
  const queries = [...searchCases, ...heldOutCases].map(({ query }) => query);
  expect(new Set(queries).size).toBe(queries.length);
  expect(searchCases.length).toBeGreaterThanOrEqual(60);
});

describe('a reader who asks', () => {
  it.for(searchCases)('$query', async (searchCase, { open }) => {
    const page = await open(toSearchAddress(searchCase.query));
    expect(await listFaults(page, searchCase)).toEqual([]);
  });

  it.for(heldOutCases.filter(({ isMissed }) => isMissed !== true))(
    '$query, a query that was not tuned for',
    async (searchCase, { open }) => {
      const page = await open(toSearchAddress(searchCase.query));
      expect(await listFaults(page, searchCase)).toEqual([]);
    },
  );

  it.for(heldOutCases.filter(({ isMissed }) => isMissed === true))(
    '$query, which is known to miss',
    async (searchCase, { open }) => {
      const page = await open(toSearchAddress(searchCase.query));
      expect(await listFaults(page, searchCase)).not.toEqual([]);
    },
  );
});
