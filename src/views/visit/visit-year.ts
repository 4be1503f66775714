import type { Visit } from '../../domain/model.ts';
import { toSortKey } from '../../domain/plain-date.ts';

/** Value of the facet `year` where the evidence does not settle the year of a visit. */
export const unknownYear = 'unknown';

/** The year of a visit, or the one in which all its evidence puts it. */
export function toVisitYear({ dates }: Pick<Visit, 'dates'>): string {
  if (dates.from !== undefined) return dates.from.slice(0, 4);
  const [first, last] = [dates.notBefore?.slice(0, 4), dates.notAfter?.slice(0, 4)];
  return first !== undefined && first === last ? first : unknownYear;
}

/** A visit's place in time for sorting; undefined where nothing is known of it. */
export function toVisitDate({ dates }: Pick<Visit, 'dates'>): string | undefined {
  return dates.from === undefined && dates.notBefore === undefined && dates.notAfter === undefined
    ? undefined
    : toSortKey(dates);
}
