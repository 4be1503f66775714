import type { Corpus } from '../../domain/model.ts';
import type { FindingsFile } from './findings-file.ts';
import { buildFindingsFile } from './build-findings-file.ts';
import type { PagesFile } from './pages-file.ts';
import { buildPagesFile } from './build-pages-file.ts';
import { listProse } from './list-prose.ts';

/** One page as Pagefind's index holds it. */
export interface SearchRecord {
  readonly url: string;
  readonly texts: readonly string[];
  /** Whether its headings are read off the page as it was built. */
  readonly isBuilt: boolean;
}

/** All that search is made of; the file of pages lacks only Pagefind's ids of the records. */
export interface SearchPlan {
  /** Of the pages that say more than their row. */
  readonly records: readonly SearchRecord[];
  readonly findingsFile: FindingsFile;
  readonly pagesFile: Omit<PagesFile, 'ids'>;
}

/** Draws together what is searched and what results show. */
export function buildSearchPlan(corpus: Corpus): SearchPlan {
  const pagesFile = buildPagesFile(corpus);
  const proseOf = listProse(corpus);
  const records = pagesFile.pages.flatMap(({ url, kind, title, about }): readonly SearchRecord[] => {
    const prose = proseOf.get(url) ?? [];
    const isBuilt = kind === 'about';
    return prose.length === 0 && !isBuilt ? [] : [{ url, texts: [title, about, ...prose], isBuilt }];
  });
  return { records, findingsFile: buildFindingsFile(corpus), pagesFile };
}
