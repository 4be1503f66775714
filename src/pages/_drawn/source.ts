import type { Corpus, Source } from '../../domain/model.ts';
import { buildPageView } from '../../exports/heads/build-page-view.ts';
import { reportTo, site } from '../../site.ts';
import { buildFindingLinks } from '../../views/finding/finding-links-view.ts';
import { buildFindingsOfPage } from '../../views/page/list-pages.ts';
import { buildSourcePage } from '../../views/page/record-pages.ts';
import { buildSourceView } from '../../views/source/source-view.ts';

/** All that the page of a source draws besides its digest, and for each finding there its links. */
export function drawSource(corpus: Corpus, source: Source) {
  const view = buildSourceView(corpus, source);
  const page = buildPageView(corpus, site, buildSourcePage(corpus, source, view));
  const links = new Map(
    [...view.findings].map(([id, { finding }]) => [id, buildFindingLinks(finding, site, reportTo)] as const),
  );
  return { view, page, links };
}

/** All that the list of a source's findings draws. */
export function drawFindingsOf(corpus: Corpus, source: Source) {
  const view = buildSourceView(corpus, source);
  return { view, page: buildPageView(corpus, site, buildFindingsOfPage(corpus, source, view)) };
}
