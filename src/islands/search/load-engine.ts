/** SHIPS TO THE BROWSER. Fetches what the search is made of. */
import { urls } from '../../views/urls.ts';
import { ProseIndex } from '../../search/prose-index.ts';
import type { ProseFinder } from '../../search/prose-index.ts';
import { fetchIndexFile, isFindingsFile } from './index-file.ts';
import { loadPages } from './load-pages.ts';
import { loadPagefind } from './pagefind.ts';
import { SearchEngine } from '../../search/search-engine.ts';

/** The texts of pages, without which everything else is found all the same. */
class ProseIfThere implements ProseFinder {
  /** What to say where the last question could not be put. */
  fault: string | undefined;
  private readonly index: ProseIndex;

  constructor(index: ProseIndex) {
    this.index = index;
  }

  async find(lookup: Parameters<ProseFinder['find']>[0]): Promise<ReadonlySet<number>> {
    try {
      const places = await this.index.find(lookup);
      this.fault = undefined;
      return places;
    } catch {
      this.fault = ' The longer texts of pages could not be searched: that part of the search did not load.';
      return new Set();
    }
  }
}

/** What searches, and whether it can ask the texts of pages. */
export interface LoadedSearch {
  readonly engine: SearchEngine;
  readonly prose: { readonly fault: string | undefined };
}

/** Whether the index was asked for before in vain: what the browser keeps of it is then passed over. */
let isAgain = false;

/** The search over all that the site holds. @throws {IndexFault} */
export async function loadSearchEngine(): Promise<LoadedSearch> {
  try {
    const [findings, pages] = await Promise.all([
      fetchIndexFile(urls.searchFindings, isFindingsFile, isAgain),
      loadPages(isAgain),
    ]);
    const prose = new ProseIfThere(new ProseIndex(pages.ids.split(' '), loadPagefind));
    return { engine: new SearchEngine(findings, pages, prose), prose };
  } catch (error) {
    isAgain = true;
    throw error;
  }
}
