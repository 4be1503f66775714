import type { Corpus } from '../../domain/model.ts';
import { listClaimTexts, listSearchFindings } from './findings-file.ts';
import type { FindingsFile } from './findings-file.ts';
import { buildFindingsFile } from './build-findings-file.ts';
import type { PagesFile } from './pages-file.ts';
import { buildPagesFile } from './build-pages-file.ts';

/** One finding as the search index holds it. */
export interface SearchRecord {
  /** Where following the result leads: the finding in its source. */
  readonly url: string;
  /** The claim, and nothing else. */
  readonly content: string;
}

/** All that search is made of; the file of findings lacks only Pagefind's ids of the records. */
export interface SearchPlan {
  /** In the order of the file's rows. */
  readonly records: readonly SearchRecord[];
  readonly findingsFile: Omit<FindingsFile, 'ids'>;
  readonly pagesFile: PagesFile;
}

/** Draws together what is searched and what results show. */
export function buildSearchPlan(corpus: Corpus): SearchPlan {
  const findingsFile = buildFindingsFile(corpus);
  const records = listSearchFindings(findingsFile).map((finding) => ({
    url: finding.inContextUrl,
    content: listClaimTexts(finding)
      .map(({ text }) => text)
      .join(' '),
  }));
  return { records, findingsFile, pagesFile: buildPagesFile(corpus) };
}
