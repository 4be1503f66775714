import type { Corpus, Finding, Source } from '../../domain/model.ts';
import type { HeadView } from '../../views/page/head-view.ts';
import { listPageMeta, listSourceMeta } from './citation-meta.ts';
import { serializeJsonLd, toWebPage } from './json-ld.ts';
import type { DescribedPage } from './json-ld.ts';
import type { PublishedTable } from '../tables/tables.ts';
import { toDatasetNode } from './dataset-node.ts';
import { toAuthorityNode, toClaimNode, toWorkNode } from './json-ld-nodes.ts';

/** What a part of the head holds, besides cards and other forms of the page. */
type Described = Pick<HeadView, 'citation' | 'jsonLd'>;

/** A page that is about no one thing of the world: a theme, a comparison. */
export const buildPageHead = (corpus: Corpus, site: URL, page: DescribedPage): Described => ({
  citation: listPageMeta(corpus),
  jsonLd: serializeJsonLd(toWebPage(corpus, site, page)),
});

/** A page about an authority: its own, or one visit's. */
export const buildAuthorityHead = (corpus: Corpus, site: URL, page: DescribedPage, authorityId: string): Described => ({
  citation: listPageMeta(corpus),
  jsonLd: serializeJsonLd(toWebPage(corpus, site, page, { about: toAuthorityNode(corpus, authorityId) })),
});

/** The page of a source: citation managers read it as the source itself, machines as a page based on it. */
export const buildSourceHead = (corpus: Corpus, site: URL, page: DescribedPage, source: Source): Described => ({
  citation: listSourceMeta(corpus, source),
  jsonLd: serializeJsonLd(toWebPage(corpus, site, page, { isBasedOn: toWorkNode(corpus, source) })),
});

/** The page of a finding: a claim, and the source in which it appears. */
export const buildFindingHead = (corpus: Corpus, site: URL, page: DescribedPage, finding: Finding): Described => ({
  citation: listPageMeta(corpus),
  jsonLd: serializeJsonLd(toWebPage(corpus, site, page, { mainEntity: toClaimNode(corpus, finding) })),
});

/** The page of the data: what machines that look for data sets read. */
export const buildDataHead = (
  corpus: Corpus,
  site: URL,
  page: DescribedPage,
  tables: readonly PublishedTable[],
): Described => ({
  citation: listPageMeta(corpus),
  jsonLd: serializeJsonLd(toWebPage(corpus, site, page, { mainEntity: toDatasetNode(corpus, site, tables) })),
});
