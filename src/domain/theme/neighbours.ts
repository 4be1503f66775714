import type { ThemeId } from '../../schema/vocabulary.ts';
import { getCell } from './cell.ts';
import type { Cell } from './cell.ts';
import { listVisitsOf } from '../lookup.ts';
import type { Corpus, Visit } from '../model.ts';

/** The visit before or after, and what it says of a theme. */
export interface Neighbour {
  readonly visit: Visit;
  readonly cell: Cell;
}

/** A theme at the visits around one, within an authority. */
export interface Neighbours {
  readonly previous: Neighbour | undefined;
  readonly next: Neighbour | undefined;
  /** Nearest earlier visit that reports on the theme, where that is not `previous`. */
  readonly reportedBefore: Neighbour | undefined;
  /** Nearest later visit that reports on the theme, where that is not `next`. */
  readonly reportedAfter: Neighbour | undefined;
}

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
export function findThemeNeighbours(corpus: Corpus, visit: Visit, theme: ThemeId): Neighbours {
  const visits = listVisitsOf(corpus, visit.authorityId);
  const index = visits.indexOf(visit);
  const look = (candidates: readonly Visit[]) => {
    const [adjacent, ...further] = candidates;
    const toNeighbour = (candidate: Visit | undefined): Neighbour | undefined =>
      candidate && { visit: candidate, cell: getCell(corpus, candidate, theme) };
    const isReported = (candidate: Visit | undefined) => toNeighbour(candidate)?.cell.state === 'reported';
    return {
      adjacent: toNeighbour(adjacent),
      reported: isReported(adjacent) ? undefined : toNeighbour(further.find(isReported)),
    };
  };
  const before = look(visits.slice(0, index).reverse());
  const after = look(visits.slice(index + 1));
  return {
    previous: before.adjacent,
    next: after.adjacent,
    reportedBefore: before.reported,
    reportedAfter: after.reported,
  };
}
