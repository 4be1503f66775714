/** SHIPS TO THE BROWSER. */
import type { PagesFile } from '../../search/files/pages-file.ts';
import { urls } from '../../views/urls.ts';

let pages: Promise<PagesFile> | undefined;

async function fetchPages(): Promise<PagesFile> {
  const response = await fetch(urls.searchPages);
  if (!response.ok) throw new Error(`${response.url} answered ${response.status}.`);
  return response.json() as Promise<PagesFile>;
}

/** The pages that can be found, fetched once; afresh if that failed. */
export function loadPages(): Promise<PagesFile> {
  pages ??= fetchPages();
  pages.catch(() => (pages = undefined));
  return pages;
}
