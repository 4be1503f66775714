import { toPlaceReport } from '../../finding/report.ts';
import type { ReportTo } from '../../finding/report.ts';
import { urls } from '../../urls.ts';
import type { VisitView } from '../visit-view.ts';

/** Where a problem with the findings on each theme of a visit is reported, by the theme's id. */
export const listThemeReports = (
  { id, title, reported }: Pick<VisitView, 'id' | 'title' | 'reported'>,
  site: URL,
  to: ReportTo | undefined,
): ReadonlyMap<string, string> =>
  new Map(
    reported.map((row) => [
      row.id,
      toPlaceReport(`${title}, ${row.theme.text}`, new URL(urls.visitTheme(id, row.id), site).href, to),
    ]),
  );
