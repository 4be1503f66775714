import type { ThemeId } from '../../schema/vocabulary.ts';
import { getCell } from './cell.ts';
import type { Cell } from './cell.ts';
import { listVisitsOf } from '../lookup.ts';
import type { Corpus, Visit } from '../model.ts';
import { findAround } from '../visit/around.ts';
import type { Neighbours } from '../visit/around.ts';

/** The visits just before and just after one visit of the same authority, of any kind. */
export function findAdjacentVisits(
  corpus: Corpus,
  visit: Visit,
): { readonly previous: Visit | undefined; readonly next: Visit | undefined } {
  const visits = listVisitsOf(corpus, visit.authorityId);
  const index = visits.indexOf(visit);
  return { previous: visits[index - 1], next: visits[index + 1] };
}

/** The same theme at the next and the previous visit, and where it was last and next reported. */
export const findThemeNeighbours = (corpus: Corpus, visit: Visit, theme: ThemeId): Neighbours<Cell> =>
  findAround(corpus, visit, (other) => getCell(corpus, other, theme));
