import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { arrangeResults } from '../../src/search/arrange-results.ts';
import { passesFilters } from '../../src/search/facets.ts';
import type { FindingsFile } from '../../src/search/files/findings-file.ts';
import type { PagesFile } from '../../src/search/files/pages-file.ts';
import { ProseIndex } from '../../src/search/prose-index.ts';
import type { Pagefind } from '../../src/search/prose-index.ts';
import { SearchEngine } from '../../src/search/search-engine.ts';
import { toResultName } from '../../src/search/search-result.ts';
import type { SearchResult } from '../../src/search/search-result.ts';
import { parseSearchState } from '../../src/search/search-state.ts';
import { readBuiltFile, siteFolder } from './built-site.ts';

/** Pagefind's own script, as built. It gets its index by `fetch`, which in Node reads no files. */
async function loadPagefind(): Promise<Pagefind> {
  const overNetwork = globalThis.fetch;
  globalThis.fetch = async (input, init) =>
    typeof input === 'string' && input.startsWith('file:')
      ? new Response(await readFile(fileURLToPath(input)))
      : overNetwork(input, init);
  const script: unknown = await import(/* @vite-ignore */ pathToFileURL(join(siteFolder, 'pagefind/pagefind.js')).href);
  return script as Pagefind;
}

/** The search of the built site, in Node. */
export function openSearchEngine(): SearchEngine {
  const findings = JSON.parse(readBuiltFile('search/findings.json')) as FindingsFile;
  const pages = JSON.parse(readBuiltFile('search/pages.json')) as PagesFile;
  return new SearchEngine(findings, pages, new ProseIndex(pages.ids.split(' '), loadPagefind));
}

/** All that the search page lists for an address's query (`?q=caseloads&level=weakness`), in its order. */
export async function listResultsFound(engine: SearchEngine, search: string): Promise<readonly SearchResult[]> {
  const state = parseSearchState(search);
  const { results } = await engine.find(state.query);
  const passing = results.filter((result) => passesFilters(result, state));
  return arrangeResults(passing, state).flatMap(({ groups }) => groups.flat());
}

/** The names of all that. */
export const listFound = async (engine: SearchEngine, search: string): Promise<readonly string[]> =>
  (await listResultsFound(engine, search)).map(toResultName);
