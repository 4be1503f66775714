import { toNextYear } from '../../domain/plain-date.ts';
import type { Corpus } from '../../domain/model.ts';
import { getRelease } from '../../domain/about/release.ts';
import type { ReportTo } from '../../views/finding/report.ts';
import { urls } from '../../views/urls.ts';

/** Where a weakness of the site is reported. */
interface SecurityContact {
  /** The site's own address. */
  readonly site: URL;
  /** Where reports go; without such a place, the page on corrections. */
  readonly reportTo: ReportTo | undefined;
}

const toContact = (site: URL, reportTo: ReportTo | undefined): string => {
  if (reportTo === undefined) return new URL(urls.page('corrections'), site).href;
  return reportTo.kind === 'email' ? `mailto:${reportTo.address}` : reportTo.address;
};

/**
 * `security.txt` as RFC 9116 has it. It holds for a year from the newest release, since the build knows no other day.
 * @throws {Error} if there is no release.
 */
export function serializeSecurityText(corpus: Pick<Corpus, 'releases'>, contact: SecurityContact): string {
  const fields = [
    ['Contact', toContact(contact.site, contact.reportTo)],
    ['Expires', `${toNextYear(getRelease(corpus).date)}T00:00:00Z`],
    ['Preferred-Languages', 'en'],
    ['Canonical', new URL('/.well-known/security.txt', contact.site).href],
    ['Policy', new URL(urls.page('corrections'), contact.site).href],
  ];
  return fields.map(([name, value]) => `${name}: ${value}\n`).join('');
}
