import { listVisitsOf } from '../lookup.ts';
import type { Corpus, Visit } from '../model.ts';

/** The visit before or after, and what it says of the same thing. */
export interface Neighbour<Cell> {
  readonly visit: Visit;
  readonly cell: Cell;
}

/** One thing at the visits around one, within an authority. */
export interface Neighbours<Cell> {
  readonly previous: Neighbour<Cell> | undefined;
  readonly next: Neighbour<Cell> | undefined;
  /** Nearest earlier visit that reports on it, where that is not `previous`. */
  readonly reportedBefore: Neighbour<Cell> | undefined;
  /** Nearest later visit that reports on it, where that is not `next`. */
  readonly reportedAfter: Neighbour<Cell> | undefined;
}

/** What the next and the previous visit say of a thing, and where it was last and next reported. */
export function findAround<Cell extends { readonly state: string }>(
  corpus: Corpus,
  visit: Visit,
  getCell: (visit: Visit) => Cell,
): Neighbours<Cell> {
  const visits = listVisitsOf(corpus, visit.authorityId);
  const index = visits.indexOf(visit);
  const look = (candidates: readonly Visit[]) => {
    const [adjacent, ...further] = candidates;
    const toNeighbour = (candidate: Visit | undefined): Neighbour<Cell> | undefined =>
      candidate && { visit: candidate, cell: getCell(candidate) };
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
