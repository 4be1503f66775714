/** SHIPS TO THE BROWSER. Fetches what the search is made of. */
import { urls } from '../../views/urls.ts';
import type { FindingsFile } from '../../search/files/findings-file.ts';
import { ProseIndex } from '../../search/prose-index.ts';
import { loadPages } from './load-pages.ts';
import { loadPagefind } from './pagefind.ts';
import { SearchEngine } from '../../search/search-engine.ts';

async function loadFindings(): Promise<FindingsFile> {
  const response = await fetch(urls.searchFindings);
  if (!response.ok) throw new Error(`${response.url} answered ${response.status}.`);
  return response.json() as Promise<FindingsFile>;
}

/** The search over all that the site holds. */
export async function loadSearchEngine(): Promise<SearchEngine> {
  const [findings, pages] = await Promise.all([loadFindings(), loadPages()]);
  return new SearchEngine(findings, pages, new ProseIndex(pages.ids.split(' '), loadPagefind));
}
