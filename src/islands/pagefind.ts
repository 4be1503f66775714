/** What we use of Pagefind's search script, which is written beside the site when it is built. */
interface Pagefind {
  readonly options: (options: { readonly noWorker: boolean }) => Promise<void>;
  readonly search: (query: string) => Promise<{
    readonly results: readonly {
      /** Names the record; `/search/findings.json` says which finding it is. */
      readonly id: string;
      readonly score: number;
      /** 0-based places, among the words of the record, of the words found. */
      readonly words: readonly number[];
    }[];
  }>;
}

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
