import { isPrimary } from '../finding/speakers.ts';
import type { Finding, Source } from '../model.ts';
import { findSourcePlace } from './source-place.ts';

/** Words as a text directive holds them: the signs that it keeps for itself are escaped too. */
const escapeWords = (words: string) => encodeURIComponent(words).replaceAll('-', '%2D');

/** Ofsted publishes its letters and reports as PDF, at addresses that do not say so. */
const isPdf = (source: Pick<Source, 'kind'>, address: string) =>
  isPrimary(source) || /\.pdf$/iu.test(new URL(address).pathname);

/**
 * The address that opens a source, or an archived copy of it, where a finding stands: a page of a PDF, or the quoted
 * words on a web page; as it is where neither is known.
 * @see https://wicg.github.io/scroll-to-text-fragment/#syntax
 * @see https://www.rfc-editor.org/rfc/rfc8118#section-3
 */
export function toPlaceAddress(
  source: Pick<Source, 'kind' | 'outline'>,
  { locator, quote }: Pick<Finding, 'locator' | 'quote'>,
  address: string,
): string {
  const [bare = address, fragment = ''] = address.split('#');
  const page = locator === undefined ? undefined : findSourcePlace(source, locator).page;
  if (page !== undefined) return `${bare}#page=${page}`;
  if (quote === undefined || isPdf(source, address)) return address;
  return `${bare}#${fragment}:~:text=${escapeWords(quote)}`;
}
