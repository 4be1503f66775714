import { toReportAddress } from '../../finding/report.ts';
import type { ReportTo } from '../../finding/report.ts';
import { urls } from '../../urls.ts';
import type { VisitView } from '../visit-view.ts';

type ReportedVisit = Pick<VisitView, 'id' | 'title' | 'reported'>;
type ReportedTheme = Pick<VisitView['reported'][number], 'id' | 'theme'>;

function toReport({ id, title }: ReportedVisit, theme: ReportedTheme, site: URL, to: ReportTo): string {
  const text = [
    `Place: ${title}, ${theme.theme.text}`,
    `Address: ${new URL(urls.visitTheme(id, theme.id), site).href}`,
    '',
    'Which finding, and what is wrong:',
    '',
    'How you know (the words of the source, or a page that shows it):',
    '',
  ].join('\n');
  return toReportAddress(to, `Problem with findings on ${theme.theme.text}: ${title}`, text);
}

/** Where "Report a problem" leads from each theme of a visit: to a report that names the place, or to how one is made. */
export const listThemeReports = (
  visit: ReportedVisit,
  site: URL,
  to: ReportTo | undefined,
): ReadonlyMap<string, string> =>
  new Map(
    visit.reported.map((theme) => [
      theme.id,
      to === undefined ? urls.page('corrections') : toReport(visit, theme, site, to),
    ]),
  );
