import { listVisitsOf } from '../lookup.ts';
import type { Corpus, Visit } from '../model.ts';
import { toDayNumber, toSpan } from '../plain-date.ts';

/** A visit's place on a time line, in days since 1970-01-01. */
export interface JourneyStop {
  readonly visit: Visit;
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
  return listVisitsOf(corpus, authorityId).flatMap((visit) => {
    const span = toSpan(visit.dates);
    if (span === undefined) return [];
    const firstDay = toDayNumber(span.first);
    const lastDay = toDayNumber(span.last);
    return [
      {
        visit,
        firstDay,
        lastDay,
        middle: (firstDay + lastDay) / 2,
        isUncertain: visit.dates.precision === 'unknown',
      },
    ];
  });
}
