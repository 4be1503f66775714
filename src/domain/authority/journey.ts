import { groupBy } from '../group-by.ts';
import { listVisitsOf, toCycleSlug } from '../lookup.ts';
import type { Corpus, Visit } from '../model.ts';
import { toDayNumber, toSpan } from '../plain-date.ts';

/** A visit's place on a time line, in days since 1970-01-01. */
export interface JourneyStop {
  readonly visit: Visit;
  /** 1-based place in the list that gives the same facts. */
  readonly number: number;
  /** First and last day the visit can have begun or ended; equal for a single day. */
  readonly firstDay: number;
  readonly lastDay: number;
  /** Middle of the span: where the mark stands. */
  readonly middle: number;
  /** The date is not known; the span is only what bounds it. */
  readonly isUncertain: boolean;
}

/** The visits of an authority, oldest first, with their places in time; a visit that nothing bounds is left out. */
export function listJourneyStops(corpus: Corpus, authorityId: string): readonly JourneyStop[] {
  return listVisitsOf(corpus, authorityId).flatMap((visit, index) => {
    const span = toSpan(visit.dates);
    if (span === undefined) return [];
    const firstDay = toDayNumber(span.first);
    const lastDay = toDayNumber(span.last);
    return [
      {
        visit,
        number: index + 1,
        firstDay,
        lastDay,
        middle: (firstDay + lastDay) / 2,
        isUncertain: visit.dates.precision === 'unknown',
      },
    ];
  });
}

/** Stops of each cycle that has at least three, in which some stand closer than `minDays`: too crowded to read on the whole line. */
export function listCrowdedCycles(
  stops: readonly JourneyStop[],
  minDays: number,
): readonly { readonly cycleId: string; readonly stops: readonly JourneyStop[] }[] {
  return [...groupBy(stops, ({ visit }) => toCycleSlug(visit))]
    .map(([cycleId, ofCycle]) => ({ cycleId, stops: ofCycle }))
    .filter(
      (cycle) =>
        cycle.stops.length >= 3 &&
        cycle.stops.some((stop, index) => {
          const next = cycle.stops[index + 1];
          return next !== undefined && next.middle - stop.middle < minDays;
        }),
    );
}
