import { urls } from '../urls.ts';

/** Where reports of problems go: a mailbox, or a form that takes `title` and `body` in its address. */
export type ReportTo =
  { readonly kind: 'email'; readonly address: string } | { readonly kind: 'form'; readonly address: string };

const email = /^[^\s@:/?&#]+@[^\s@:/?&#]+\.[^\s@:/?&#]+$/u;

/**
 * Where reports go.
 * @param setting the one setting, `REPORT_TO`; undefined or empty where reports go nowhere by themselves.
 * @throws {Error} if it is neither an e-mail address nor an https address.
 */
export function reportToOf(setting: string | undefined): ReportTo | undefined {
  if (setting === undefined || setting === '') return undefined;
  if (email.test(setting)) return { kind: 'email', address: setting };
  if (URL.canParse(setting) && new URL(setting).protocol === 'https:') return { kind: 'form', address: setting };
  throw new Error(
    `REPORT_TO is "${setting}". It must be an e-mail address, or the https:// address of a form; leave it unset if reports go nowhere by themselves.`,
  );
}

/** The address that opens a report, filled in. */
export function toReportAddress(to: ReportTo, title: string, body: string): string {
  switch (to.kind) {
    case 'email':
      // A line of a mail ends in a carriage return and a line feed (RFC 6068).
      return `mailto:${to.address}?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`;
    case 'form': {
      const url = new URL(to.address);
      url.searchParams.set('title', title);
      url.searchParams.set('body', body);
      return url.href;
    }
    default:
      return to satisfies never;
  }
}

/**
 * Where a problem with the findings in one part of a page is reported: a report that names the place, filled in, or how
 * one is made.
 * @param address of the part, whole.
 */
export function toPlaceReport(place: string, address: string, to: ReportTo | undefined): string {
  if (to === undefined) return urls.page('corrections');
  const text = [
    `Place: ${place}`,
    `Address: ${address}`,
    '',
    'Which finding, and what is wrong:',
    '',
    'How you know (the words of the source, or a page that shows it):',
    '',
  ].join('\n');
  return toReportAddress(to, `Problem with a finding: ${place}`, text);
}
