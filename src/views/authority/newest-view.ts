import { findNewest } from '../../domain/authority/newest.ts';
import { hasFindings } from '../../domain/lookup.ts';
import type { Authority, Corpus, Visit } from '../../domain/model.ts';
import { listCompareLinks } from '../comparison/compare-links.ts';
import type { Link } from '../link.ts';
import { urls } from '../urls.ts';
import { formatVisitInCycle, formatVisitMonth } from '../visit/format-visit.ts';
import { formatOutcome } from '../visit/outcome.ts';

/** A visit in a line. */
export interface NewestLine {
  readonly when: string;
  readonly visit: Link;
  /** Absent for a visit entered as fact alone. */
  readonly summary: string | undefined;
  /** `no grade given; no source held` */
  readonly outcome: string;
  /** The comparisons that it leads to. */
  readonly compare: readonly Link[];
}

/** What is newest, newest first, down to the newest visit with findings. */
export interface NewestView {
  readonly lines: readonly NewestLine[];
  /** Visits between the latest and the newest with findings, to be folded; absent where there are none. */
  readonly between?: { readonly words: string; readonly lines: readonly NewestLine[] };
  /** The newest with findings, where it is none of the latest. */
  readonly withFindings?: NewestLine;
}

function toLine(corpus: Corpus, visit: Visit): NewestLine {
  const isHeld = hasFindings(corpus, visit.id);
  return {
    when: formatVisitMonth(visit),
    visit: { text: formatVisitInCycle(visit), href: urls.visit(visit.id) },
    summary: visit.summary,
    outcome: formatOutcome(visit, isHeld),
    compare: isHeld ? listCompareLinks(corpus, visit) : [],
  };
}

function formatBetween(visits: readonly Visit[]): string {
  const [last, first] = [visits[0], visits.at(-1)];
  if (last === undefined || first === undefined) return '';
  return first === last
    ? `1 more, ${formatVisitMonth(last)}`
    : `${visits.length} more, ${formatVisitMonth(first)} to ${formatVisitMonth(last)}`;
}

/** Draws together what is newest of an authority. */
export function buildNewestView(corpus: Corpus, { id }: Authority): NewestView {
  const { latest, between, withFindings } = findNewest(corpus, id);
  return {
    lines: latest.map((visit) => toLine(corpus, visit)),
    ...(between.length > 0 && {
      between: { words: formatBetween(between), lines: between.map((visit) => toLine(corpus, visit)) },
    }),
    ...(withFindings !== undefined && { withFindings: toLine(corpus, withFindings) }),
  };
}
