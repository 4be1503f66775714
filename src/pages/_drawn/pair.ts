import type { Corpus } from '../../domain/model.ts';
import { buildPageView } from '../../exports/heads/build-page-view.ts';
import { reportTo, site } from '../../site.ts';
import { buildPairView } from '../../views/comparison/pair-view.ts';
import type { PairPage } from '../../views/comparison/pair-view.ts';
import { listRowReports } from '../../views/comparison/grid/row-reports.ts';
import { buildPairPage } from '../../views/page/comparison-pages.ts';

/** All that the page of a pair draws, or the address that leads to it. */
export function drawPair(corpus: Corpus, pair: PairPage) {
  const { title, href } = pair;
  if (pair.kind === 'reverse') return { kind: pair.kind, title, href, site: site.href } as const;
  const view = buildPairView(corpus, pair.visits);
  return {
    kind: pair.kind,
    title,
    links: pair.links,
    view,
    page: buildPageView(corpus, site, buildPairPage(corpus, pair, view)),
    reports: listRowReports(view, new URL(href, site).href, reportTo),
  } as const;
}
