import type { FindingView } from './finding-view.ts';
import type { Link } from '../link.ts';
import { toReportAddress } from './report.ts';
import type { ReportTo } from './report.ts';
import { urls } from '../urls.ts';

/** A link that lasts. */
export interface LastingLink {
  readonly href: string;
  /** Whole, with the site's own address. */
  readonly address: string;
}

/** The links of one finding that readers pass on, and how to report a problem with it. */
export interface FindingLinksView {
  readonly inContext: LastingLink;
  readonly own: LastingLink;
  readonly report: ReportView;
}

/** A report of a problem with a finding, filled in as far as the site can. */
export interface ReportView {
  /** Where a card's "Report a problem" leads: to the report itself, or to its text. */
  readonly href: string;
  /** Opens the report where it can be sent; undefined where reports go nowhere by themselves. */
  readonly direct?: string;
  readonly title: string;
  /** The text to send: several lines. */
  readonly text: string;
  readonly log: Link;
}

function buildReportView(finding: FindingView, address: string, to: ReportTo | undefined): ReportView {
  const title = `Problem with finding ${finding.key}`;
  const text = [
    `Finding: ${finding.key}`,
    `Place: ${finding.source.text}, ${finding.locator}`,
    `Address: ${address}`,
    `It says now: ${finding.summaryText}`,
    '',
    'What is wrong:',
    '',
    'How you know (the words of the source, or a page that shows it):',
    '',
  ].join('\n');
  const direct = to === undefined ? undefined : toReportAddress(to, title, text);
  return {
    href: direct ?? urls.reportOn(finding.key),
    ...(direct !== undefined && { direct }),
    title,
    text,
    log: { text: 'log of corrections and replies', href: urls.page('corrections') },
  };
}

export function buildFindingLinks(finding: FindingView, site: URL, to: ReportTo | undefined): FindingLinksView {
  const toLasting = (href: string): LastingLink => ({ href, address: new URL(href, site).href });
  const inContext = toLasting(finding.inContextUrl);
  return { inContext, own: toLasting(finding.ownUrl), report: buildReportView(finding, inContext.address, to) };
}
