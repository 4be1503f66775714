/** SHIPS TO THE BROWSER. */
import type { PagesFile } from '../../search/files/pages-file.ts';
import { urls } from '../../views/urls.ts';
import { fetchIndexFile, isPagesFile } from './index-file.ts';

let pages: Promise<PagesFile> | undefined;

/** The pages that can be found, fetched once; afresh if that failed. @throws {IndexFault} */
export function loadPages(isAgain = false): Promise<PagesFile> {
  pages ??= fetchIndexFile(urls.searchPages, isPagesFile, isAgain);
  pages.catch(() => (pages = undefined));
  return pages;
}
