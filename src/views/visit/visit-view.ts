import { getCell } from '../../domain/theme/cell.ts';
import { listLaterInspections } from '../../domain/authority/latest.ts';
import {
  findCycleInspection,
  getAuthority,
  getTheme,
  isSeen,
  listFindingsOf,
  listSourcesOf,
  listVisitsOf,
} from '../../domain/lookup.ts';
import type { Corpus, Visit } from '../../domain/model.ts';
import { findAdjacentVisits } from '../../domain/theme/neighbours.ts';
import { listFollowedRecommendations } from '../../domain/visit/recommendations.ts';
import { themeIds } from '../../schema/vocabulary.ts';
import { buildCellView } from '../theme/cell-view.ts';
import type { CellView } from '../theme/cell-view.ts';
import { buildEvidenceView, listDocumentEvidence } from '../evidence-view.ts';
import type { EvidenceView } from '../evidence-view.ts';
import type { FactView } from '../fact-view.ts';
import { getTermLinker } from '../finding/finding-view.ts';
import { formatDated } from '../format-date.ts';
import { formatSummary } from './format-summary.ts';
import { formatVisit, formatVisitInCycle, toVisitLink } from './format-visit.ts';
import { listAccounts } from './account-view.ts';
import type { AccountView } from './account-view.ts';
import { formatFramework } from './format-framework.ts';
import { findMeaningsFrom, listJudgements } from './judgement-view.ts';
import type { JudgementView, MeaningsFrom } from './judgement-view.ts';
import type { Link } from '../link.ts';
import { noGradeWords } from './no-grade.ts';
import { formatOutcome } from './outcome.ts';
import { formatRecommendationName, formatRecommendationsHeading } from './format-recommendation.ts';
import { buildRecommendationView } from './recommendation-view.ts';
import type { RecommendationView } from './recommendation-view.ts';
import { listSaid } from '../finding/said-view.ts';
import type { SaidGroup } from '../finding/said-view.ts';
import { buildSourceRow } from '../source/source-row.ts';
import type { SourceRow } from '../source/source-row.ts';
import type { TextSegment } from '../term-links.ts';
import { urls } from '../urls.ts';
import { capitalise } from '../capitalise.ts';
import { buildScopeView } from './scope-view.ts';
import type { ScopeView } from './scope-view.ts';
import { listVisitFacts, listVisitNotes } from './visit-facts.ts';
import { findWitnessView } from './witness-view.ts';
import type { WitnessView } from './witness-view.ts';
import { formatCheckedTo } from '../authority/format-checked-to.ts';

export interface VisitView {
  readonly id: string;
  readonly authority: Link;
  readonly title: string;
  /** `2nd monitoring visit since the 2016 inspection` */
  readonly shortTitle: string;
  /** Says that no grade was given, for every visit but inspections; else undefined. */
  readonly noGrade?: { readonly text: string; readonly definition: Link };
  readonly summary: readonly TextSegment[];
  readonly summaryText: string;
  readonly facts: readonly FactView[];
  /** How what no source prints is known. */
  readonly recordNotes: readonly string[];
  readonly scope: ScopeView;
  readonly judgements: readonly JudgementView[];
  /** Framework and date of publication, without which no grade is printed. */
  readonly judgementCaption: string;
  /** Where the meanings of its grades are printed; absent where none is held. */
  readonly gradeMeaningsFrom?: MeaningsFrom;
  /** What to say where there is no finding: the one reason that holds for every theme. */
  readonly noFindings: string;
  readonly sources: readonly SourceRow[];
  readonly accounts: readonly AccountView[];
  readonly reported: readonly { readonly id: string; readonly theme: Link; readonly cell: CellView }[];
  /** Themes without a mark, with the reason. */
  readonly unreported: readonly { readonly id: string; readonly theme: Link; readonly cell: CellView }[];
  readonly said: readonly SaidGroup[];
  /** What each source says; undefined where fewer than two are held, or none is coded. */
  readonly witnesses?: WitnessView;
  readonly recommendations: readonly RecommendationView[];
  /** `Recommendations`, or what else the document calls what it sets. */
  readonly recommendationsHeading: string;
  readonly lookedAt: readonly (Link & { readonly note?: string })[];
  readonly later: readonly Link[];
  readonly checkedTo: string;
  readonly latest?: Link;
  readonly previous?: Link;
  readonly next?: Link;
  readonly evidence: readonly EvidenceView[];
  readonly notes: readonly string[];
}

/** A later inspection with its grade, framework and date. */
export function toLaterLink(inspection: Visit): Link {
  return {
    text: `${formatVisit(inspection)}: ${formatOutcome(inspection, true)}, published ${formatDated(inspection.published)}`,
    href: urls.visit(inspection.id),
  };
}

export function buildVisitView(corpus: Corpus, visit: Visit): VisitView {
  const authority = getAuthority(corpus, visit.authorityId);
  const linkTerms = getTermLinker(corpus);
  const toTheme = (theme: (typeof themeIds)[number]) => ({
    text: getTheme(corpus, theme).name,
    href: urls.theme(theme),
  });
  const cells = themeIds.map((theme) => ({
    id: theme,
    theme: toTheme(theme),
    cell: buildCellView(corpus, getCell(corpus, visit, theme)),
  }));
  const { previous, next } = findAdjacentVisits(corpus, visit);
  const latest = listVisitsOf(corpus, visit.authorityId).at(-1);
  const inspection = visit.kind === 'inspection' ? undefined : findCycleInspection(corpus, visit);
  const witnesses = findWitnessView(corpus, visit);
  const meaningsFrom = findMeaningsFrom(corpus, visit);
  return {
    id: visit.id,
    authority: { text: authority.name, href: urls.authority(authority.id) },
    title: `${authority.name}: ${formatVisitInCycle(visit).toLowerCase()}, ${formatDated(visit.dates)}`,
    shortTitle: formatVisitInCycle(visit),
    ...(visit.kind !== 'inspection' && {
      noGrade: {
        text: noGradeWords[visit.kind][0],
        definition: { text: noGradeWords[visit.kind][1], href: urls.term(noGradeWords[visit.kind][2]) },
      },
    }),
    summary: linkTerms(formatSummary(visit)),
    summaryText: formatSummary(visit),
    facts: listVisitFacts(visit, isSeen(corpus, visit.id)),
    recordNotes: listVisitNotes(visit),
    scope: buildScopeView(corpus, visit),
    judgements: listJudgements(corpus, visit),
    judgementCaption: `${capitalise(formatFramework(visit))} inspection, published ${formatDated(visit.published)}`,
    ...(meaningsFrom && { gradeMeaningsFrom: meaningsFrom }),
    noFindings: `${cells[0]?.cell.words ?? ''}.`,
    sources: listSourcesOf(corpus, visit.id).map((source) => buildSourceRow(corpus, source)),
    accounts: listAccounts(visit),
    reported: cells.filter(({ cell }) => cell.findings.length > 0),
    unreported: cells.filter(({ cell }) => cell.findings.length === 0),
    said: listSaid(corpus, listFindingsOf(corpus, visit.id)),
    ...(witnesses && { witnesses }),
    recommendations: listFollowedRecommendations(corpus, visit).map((followed) =>
      buildRecommendationView(corpus, followed),
    ),
    recommendationsHeading: formatRecommendationsHeading(visit.recommendations),
    lookedAt: visit.recommendationsLookedAt.flatMap(({ recommendation, note }) => {
      const named = inspection?.recommendations.find(({ id }) => id === recommendation);
      if (inspection === undefined || named === undefined) return [];
      return [
        {
          text: `${formatRecommendationName(named)}: ${named.summary}`,
          href: urls.recommendation(inspection.id, recommendation),
          ...(note !== undefined && { note }),
        },
      ];
    }),
    later: listLaterInspections(corpus, visit).map(toLaterLink),
    checkedTo: formatCheckedTo(authority),
    ...(latest !== undefined && latest !== visit && { latest: toVisitLink(latest) }),
    ...(previous && { previous: toVisitLink(previous) }),
    ...(next && { next: toVisitLink(next) }),
    evidence: [...listDocumentEvidence(visit), ...visit.evidence.map((each) => buildEvidenceView(corpus, each))],
    notes: visit.notes,
  };
}
