import type { Source } from '../domain/model.ts';
import { findSourcePlace } from '../domain/source/source-place.ts';

/** A report numbers its paragraphs; what it does not number is found by its page. */
function formatReportPlace(locator: string, sectionPage: number | undefined): string {
  const [, pageOrNumber = ''] = /^[ph](\d+)/u.exec(locator) ?? [];
  if (locator.startsWith('h')) return `page ${pageOrNumber}`;
  return `paragraph ${pageOrNumber}${sectionPage === undefined ? '' : ` (section from page ${sectionPage})`}`;
}

/**
 * Where a claim stands, as a reader would look it up: heading and paragraph under it.
 *
 * `Place not recorded` where what is held has no blocks; `Under “Evaluation of progress”, paragraph 1`; `Opening, paragraph 3` before the first heading; the page too, for a PDF.
 */
export function formatLocator(source: Pick<Source, 'outline' | 'kind'>, locator: string | undefined): string {
  if (locator === undefined) return 'Place not recorded';
  if (locator === 'standfirst') return 'Standfirst';
  const { heading, number, isBullet, page } = findSourcePlace(source, locator);
  const place = heading === undefined ? 'Opening' : `Under “${heading}”`;
  if (source.kind === 'report') return `${place}, ${formatReportPlace(locator, page)}`;
  return `${place}, ${isBullet ? 'bullet' : 'paragraph'} ${number}${page === undefined ? '' : `, page ${page}`}`;
}

/**
 * The same in few words, for a line that stands among others of its visit.
 *
 * `para 18`, or `p. 28` for what a report does not number; `“Evaluation of progress” ¶1`; `opening ¶3`.
 */
export function formatPlace(source: Pick<Source, 'outline' | 'kind'>, locator: string | undefined): string {
  if (locator === undefined) return 'place not recorded';
  if (locator === 'standfirst') return 'standfirst';
  const [, isOfPage, reportNumber] = /^(?:p|(h))(\d+)/u.exec(locator) ?? [];
  if (source.kind === 'report' && reportNumber !== undefined)
    return `${isOfPage === undefined ? 'para' : 'p.'} ${reportNumber}`;
  const { heading, number, isBullet } = findSourcePlace(source, locator);
  const place = `${isBullet ? 'bullet ' : '¶'}${number}`;
  return heading === undefined ? `opening ${place}` : `“${heading}” ${place}`;
}
