import { toNextYear } from '../domain/plain-date.ts';
import type { Corpus } from '../domain/model.ts';
import { urls } from '../views/urls.ts';

/** Where a weakness of the site is reported. */
interface SecurityContact {
  /** The site's own address. */
  readonly site: URL;
  /** An e-mail or web address, as the setting gives it; without one, the page on corrections. */
  readonly reportTo: string | undefined;
}

const toContact = (site: URL, reportTo: string | undefined): string => {
  if (reportTo === undefined || reportTo === '') return new URL(urls.page('corrections'), site).href;
  return reportTo.includes('@') && !reportTo.includes(':') ? `mailto:${reportTo}` : reportTo;
};

/**
 * `security.txt` as RFC 9116 has it. It holds for a year from the newest release, since the build knows no other day.
 * @throws {Error} if there is no release.
 */
export function serializeSecurityText({ releases }: Pick<Corpus, 'releases'>, contact: SecurityContact): string {
  const [newest] = releases;
  if (newest === undefined) throw new Error('There is no release to take the day from: add one to content/releases.');
  const fields = [
    ['Contact', toContact(contact.site, contact.reportTo)],
    ['Expires', `${toNextYear(newest.date)}T00:00:00Z`],
    ['Preferred-Languages', 'en'],
    ['Canonical', new URL('/.well-known/security.txt', contact.site).href],
    ['Policy', new URL(urls.page('corrections'), contact.site).href],
  ];
  return fields.map(([name, value]) => `${name}: ${value}\n`).join('');
}
