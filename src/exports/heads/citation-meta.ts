import type { Corpus, Source } from '../../domain/model.ts';
import { getRelease } from '../../domain/about/release.ts';
import type { HeadView } from '../../views/page/page-view.ts';
import { toCslSource } from '../citations/csl.ts';
import type { CslType } from '../citations/csl.ts';

type Meta = HeadView['meta'];

const meta = (name: string, content: string | undefined): Meta => (content === undefined ? [] : [{ name, content }]);

/**
 * What makes a citation manager read a page as the right kind of entry, under the names that Zotero has for them.
 *
 * Its translator takes `citation_technical_report_institution` for a report before all else, and next `DC.type`;
 * without either, `citation_title` would make a journal article of anything.
 * @see https://github.com/zotero/translators/blob/master/Embedded%20Metadata.js
 */
const types = {
  report: undefined,
  'article-newspaper': 'newspaperArticle',
  'article-magazine': 'magazineArticle',
  webpage: 'webpage',
} as const satisfies Record<CslType, string | undefined>;

/** The source that a page is about, for citation managers: they save the source and not the page. */
export function listSourceMeta(corpus: Corpus, source: Source): Meta {
  const item = toCslSource(corpus, source);
  const isReport = item.type === 'report';
  return [
    ...meta('citation_title', source.title),
    ...meta('citation_author', isReport ? source.publisher : source.author),
    ...meta('citation_date', source.published.from),
    ...meta('citation_language', item.language),
    ...meta('citation_public_url', item.URL),
    ...meta('citation_technical_report_institution', isReport ? source.publisher : undefined),
    ...meta('DC.type', isReport ? item.genre : types[item.type]),
    ...meta('prism.publicationName', isReport ? undefined : source.publisher),
  ];
}

/** A page of this site, which is cited as a web page: its date is that of the newest release. */
export const listPageMeta = (corpus: Corpus): Meta => meta('citation_date', getRelease(corpus).date);
