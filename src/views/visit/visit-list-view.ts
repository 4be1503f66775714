import { listVisitsOf } from '../../domain/lookup.ts';
import type { Authority, Corpus } from '../../domain/model.ts';
import { formatDated } from '../format-date.ts';
import { formatSummary } from './format-summary.ts';
import { formatVisitInCycle } from './format-visit.ts';
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

/** The visits of every authority. */
export const listVisitLists = (corpus: Corpus): readonly VisitListView[] =>
  corpus.authorities.map((authority) => buildVisitListView(corpus, authority));
