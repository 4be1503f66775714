import type { Corpus, Visit } from '../../domain/model.ts';
import { buildPageView } from '../../exports/heads/build-page-view.ts';
import { reportTo, site } from '../../site.ts';
import { buildVisitPage } from '../../views/page/record-pages.ts';
import { listThemeReports } from '../../views/visit/list/theme-reports.ts';
import { buildVisitView } from '../../views/visit/visit-view.ts';

/** All that the page of a visit draws. */
export function drawVisit(corpus: Corpus, visit: Visit) {
  const view = buildVisitView(corpus, visit);
  const page = buildPageView(corpus, site, buildVisitPage(corpus, visit, view));
  return { view, page, reports: listThemeReports(view, site, reportTo) };
}
