import type { Corpus } from '../../domain/model.ts';
import type { DescribedPage, PageSubject } from '../../views/page/described-page.ts';
import type { HeadView, PageView } from '../../views/page/page-view.ts';
import { urls } from '../../views/urls.ts';
import { buildFindingCitations, buildPageCitation, buildSourceCitations } from '../citations/build-citation.ts';
import { siteName } from '../citations/csl.ts';
import { listPageMeta, listSourceMeta } from './citation-meta.ts';
import { toDatasetNode } from './dataset-node.ts';
import { serializeJsonLd, toWebPage } from './json-ld.ts';
import type { PageRelations, WebPageFacts } from './json-ld.ts';
import { toAuthorityNode, toClaimNode, toWorkNode } from './json-ld-nodes.ts';

/** What a page has because it is about something: what its head tells machines, and how it is cited. */
type OfSubject = Pick<PageView, 'head' | 'foot'> & Partial<Pick<PageView, 'citations'>>;

/** A source or finding is cited with its page, in a place of its own; other pages are cited alone, at their foot. */
function describeSubject(
  corpus: Corpus,
  site: URL,
  page: WebPageFacts & Pick<DescribedPage, 'alternates'>,
  subject: PageSubject,
): OfSubject {
  const toHead = (relations: PageRelations, meta = listPageMeta(corpus)): HeadView => ({
    meta,
    jsonLd: serializeJsonLd(toWebPage(corpus, site, page, relations)),
  });
  const toFoot = () => ({ forms: page.alternates, citation: buildPageCitation(corpus, site, page) });
  switch (subject.kind) {
    case 'authority':
      return { head: toHead({ about: toAuthorityNode(corpus, subject.authorityId) }), foot: toFoot() };
    case 'findings':
      return { head: toHead({}), foot: toFoot() };
    case 'source':
      return {
        // Citation managers save the source and not the page.
        head: toHead({ isBasedOn: toWorkNode(corpus, subject.source) }, listSourceMeta(corpus, subject.source)),
        citations: buildSourceCitations(corpus, site, subject.source, page),
      };
    case 'finding':
      return {
        head: toHead({ mainEntity: toClaimNode(corpus, subject.finding) }),
        citations: buildFindingCitations(corpus, site, subject.finding, page),
      };
    case 'tables':
      return { head: toHead({ mainEntity: toDatasetNode(corpus, site, subject.tables) }) };
    default:
      return subject satisfies never;
  }
}

/** A page with all that its layout draws besides its own view: whole addresses, what its head says, how to cite it. */
export function buildPageView(corpus: Corpus, site: URL, { card, subject, ...page }: DescribedPage): PageView {
  const address = new URL(page.path, site).href;
  return {
    ...page,
    fullTitle: page.path === urls.home ? `${siteName}: ${page.title}` : `${page.title} – ${siteName}`,
    address,
    ...(page.path !== urls.notFound && { canonical: address }),
    card: { address: new URL(card.path, site).href, text: card.text },
    citations: [],
    ...(subject && describeSubject(corpus, site, page, subject)),
  };
}
