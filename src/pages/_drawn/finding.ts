import type { Corpus, Finding } from '../../domain/model.ts';
import { buildPageView } from '../../exports/heads/build-page-view.ts';
import { reportTo, site } from '../../site.ts';
import { buildFindingLinks } from '../../views/finding/finding-links-view.ts';
import { buildFindingPageView } from '../../views/finding/finding-page-view.ts';
import { buildFindingPage } from '../../views/page/record-pages.ts';

/** All that the page of a finding draws. */
export function drawFinding(corpus: Corpus, finding: Finding) {
  const view = buildFindingPageView(corpus, finding);
  const page = buildPageView(corpus, site, buildFindingPage(corpus, finding, view));
  return { view, page, links: buildFindingLinks(view.finding, site, reportTo) };
}
