import type { Source } from '../domain/model.ts';
import { findSourcePlace } from '../domain/source/source-place.ts';

/**
 * Where a claim stands, as a reader would look it up: heading and paragraph under it, and the page for a PDF.
 *
 * `Place not recorded` where what is held has no blocks; `Under “Evaluation of progress”, paragraph 1`; `Opening,
 * paragraph 3` before the first heading; `Under “Findings”, paragraph 22 as printed, page 12` where the source numbers it.
 */
export function formatLocator(source: Pick<Source, 'outline'>, locator: string | undefined): string {
  if (locator === undefined) return 'Place not recorded';
  if (locator === 'standfirst') return 'Standfirst';
  const { heading, number, isBullet, printed, page } = findSourcePlace(source, locator);
  const place = heading === undefined ? 'Opening' : `Under “${heading}”`;
  const count = printed === undefined ? number : `${printed} as printed`;
  return `${place}, ${isBullet ? 'bullet' : 'paragraph'} ${count}${page === undefined ? '' : `, page ${page}`}`;
}

/**
 * The same in few words, for a line that stands among others of its visit.
 *
 * `para 18` by the source's own number, `p. 28` for a page that numbers none; `“Evaluation of progress” ¶1`; `opening ¶3`.
 */
export function formatPlace(source: Pick<Source, 'outline'>, locator: string | undefined): string {
  if (locator === undefined) return 'place not recorded';
  if (locator === 'standfirst') return 'standfirst';
  const { heading, number, isBullet, printed, page } = findSourcePlace(source, locator);
  if (printed !== undefined) return `para ${printed}`;
  if (page !== undefined) return `p. ${page}`;
  const place = `${isBullet ? 'bullet ' : '¶'}${number}`;
  return heading === undefined ? `opening ${place}` : `“${heading}” ${place}`;
}
