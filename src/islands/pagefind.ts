/** What we use of Pagefind's search script, which is written beside the site when it is built. */
export interface PagefindResult {
  readonly url: string;
  readonly content: string;
  /** 0-based places, among the words of `content`, of the words found. */
  readonly locations: readonly number[];
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string | undefined>>;
}

interface Pagefind {
  readonly search: (query: string) => Promise<{
    readonly results: readonly { readonly data: () => Promise<PagefindResult> }[];
  }>;
}

const scriptUrl = '/pagefind/pagefind.js';

/** Loads the search script; nothing of it is loaded before a reader searches. */
export async function loadPagefind(): Promise<Pagefind> {
  const module: unknown = await import(/* @vite-ignore */ scriptUrl);
  return module as Pagefind;
}
