import { listVisitsOf } from '../../domain/lookup.ts';
import type { Authority, Corpus } from '../../domain/model.ts';
import { formatDated } from '../format-date.ts';
import { formatSummary } from './format-summary.ts';
import { formatVisitInCycle, formatVisitMonth } from './format-visit.ts';
import type { Link } from '../link.ts';
import { listByName } from '../../domain/region/councils.ts';
import { buildJourneyView } from '../authority/journey-view.ts';
import type { JourneyView } from '../authority/journey-view.ts';
import { formatBasis } from '../authority/matrix-view.ts';
import { formatOutcome } from './outcome.ts';
import { urls } from '../urls.ts';

export interface VisitRow {
  readonly name: string;
  readonly href: string;
  readonly when: string;
  readonly outcome: string;
  readonly basis: string;
  readonly summary: string;
}

/** The visits of one authority, oldest first. */
export interface VisitListView {
  readonly id: string;
  readonly name: string;
  readonly href: string;
  readonly journey: JourneyView;
  readonly visits: readonly VisitRow[];
}

/** Draws the visits of one authority together. */
export const buildVisitListView = (corpus: Corpus, { id, name }: Authority): VisitListView => ({
  id,
  name,
  href: urls.visitsOf(id),
  journey: buildJourneyView(corpus, id, name),
  visits: listVisitsOf(corpus, id).map((visit) => ({
    name: formatVisitInCycle(visit),
    href: urls.visit(visit.id),
    when: formatDated(visit.dates),
    outcome: formatOutcome(visit, true),
    basis: formatBasis(corpus, visit),
    summary: formatSummary(visit),
  })),
});

/** An authority in the list of all visits: how many are known, and from when to when. */
export interface VisitsEntry {
  readonly id: string;
  readonly link: Link;
  readonly known: string;
}

/** Authorities with visits on record, A to Z; each has its visits on a page of its own. */
export const listVisitsEntries = (corpus: Corpus): readonly VisitsEntry[] =>
  listByName(corpus).flatMap(({ id, name }) => {
    const visits = listVisitsOf(corpus, id);
    const [first, last] = [visits[0], visits.at(-1)];
    if (first === undefined || last === undefined) return [];
    const known =
      first === last
        ? `1 known, ${formatVisitMonth(first)}`
        : `${visits.length} known, ${formatVisitMonth(first)} to ${formatVisitMonth(last)}`;
    return [{ id, link: { text: name, href: urls.visitsOf(id) }, known }];
  });
