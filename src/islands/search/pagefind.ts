/** SHIPS TO THE BROWSER. */
import type { Pagefind } from '../../search/prose-index.ts';

const folder = '/pagefind/';

/** What the script fetches first: it goes on without them as if nothing were found, so they are looked for here. */
const needed = ['pagefind-entry.json', 'wasm.unknown.pagefind'] as const;

async function seeThatItIsThere(name: string): Promise<void> {
  const { ok, status, url } = await fetch(`${folder}${name}`, { method: 'HEAD' });
  if (!ok) throw new Error(`${url} answered ${status}.`);
}

/**
 * Loads the search script; nothing of it is loaded before a reader searches.
 *
 * It runs in the page: its worker would be the same script a second time, for searches that take a millisecond.
 * @throws {Error} if any part of it is missing.
 */
export async function loadPagefind(): Promise<Pagefind> {
  const loading: Promise<unknown> = import(/* @vite-ignore */ `${folder}pagefind.js`);
  const [module] = await Promise.all([loading, ...needed.map(seeThatItIsThere)]);
  const pagefind = module as Pagefind;
  await pagefind.options({ noWorker: true });
  return pagefind;
}
