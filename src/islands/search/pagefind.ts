/** SHIPS TO THE BROWSER. */
import type { Pagefind } from '../../search/prose-index.ts';

const scriptUrl = '/pagefind/pagefind.js';

/**
 * Loads the search script; nothing of it is loaded before a reader searches.
 *
 * It runs in the page: its worker would be the same script a second time, for searches that take a millisecond.
 */
export async function loadPagefind(): Promise<Pagefind> {
  const module: unknown = await import(/* @vite-ignore */ scriptUrl);
  const pagefind = module as Pagefind;
  await pagefind.options({ noWorker: true });
  return pagefind;
}
