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
