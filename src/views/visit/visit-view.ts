import { listLaterInspections } from '../../domain/authority/latest.ts';
import { findCycleInspection, getAuthority, isSeen, listSourcesOf, listVisitsOf } from '../../domain/lookup.ts';
import type { Corpus, Visit } from '../../domain/model.ts';
import { findAdjacentVisits } from '../../domain/theme/neighbours.ts';
import { listFollowedRecommendations } from '../../domain/recommendation/followed-recommendations.ts';
import { listCompareLinks } from '../comparison/compare-links.ts';
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
import { findMeaningsFrom, listGradeLines, listJudgements } from './judgement-view.ts';
import type { GradeLine, JudgementView, MeaningsFrom } from './judgement-view.ts';
import { listJumps } from './list/jumps.ts';
import { listVisitFindings } from './list/visit-findings.ts';
import type { VisitFindings } from './list/visit-findings.ts';
import type { Link } from '../link.ts';
import { noGradeWords } from './no-grade.ts';
import { formatOutcome } from './outcome.ts';
import { formatRecommendationName, formatRecommendationsHeading } from '../recommendation/format-recommendation.ts';
import { buildRecommendationLine } from '../recommendation/recommendation-line.ts';
import type { RecommendationLine } from '../recommendation/recommendation-line.ts';
import { buildSourceRow } from '../source/source-row.ts';
import type { SourceRow } from '../source/source-row.ts';
import type { TextSegment } from '../term-links.ts';
import { urls } from '../urls.ts';
import { capitalise } from '../capitalise.ts';
import { buildScopeView } from './scope-view.ts';
import type { ScopeView } from './scope-view.ts';
import { listVisitFacts, listVisitNotes } from './visit-facts.ts';
import { formatChecked } from '../authority/format-checked-to.ts';

export interface VisitView extends VisitFindings {
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
  /** The same, a line a grade. */
  readonly gradeLines: readonly GradeLine[];
  /** Framework and date of publication, without which no grade is printed. */
  readonly judgementCaption: string;
  /** Where the meanings of its grades are printed; absent where none is held. */
  readonly gradeMeaningsFrom?: MeaningsFrom;
  readonly sources: readonly SourceRow[];
  readonly accounts: readonly AccountView[];
  /** Comparisons that it leads to. */
  readonly compare: readonly Link[];
  /** The parts of its page. */
  readonly jumps: readonly Link[];
  readonly recommendations: readonly RecommendationLine[];
  /** `Recommendations`, or what else the document calls what it sets. */
  readonly recommendationsHeading: string;
  /** The page on which each is set against every later visit. */
  readonly recommendationsPage: string;
  readonly lookedAt: readonly (Link & { readonly note?: string })[];
  readonly later: readonly Link[];
  readonly checked: string;
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
  const findings = listVisitFindings(corpus, visit);
  const { previous, next } = findAdjacentVisits(corpus, visit);
  const latest = listVisitsOf(corpus, visit.authorityId).at(-1);
  const inspection = visit.kind === 'inspection' ? undefined : findCycleInspection(corpus, visit);
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
    gradeLines: listGradeLines(visit),
    judgementCaption: `${capitalise(formatFramework(visit))} inspection, published ${formatDated(visit.published)}`,
    ...(meaningsFrom && { gradeMeaningsFrom: meaningsFrom }),
    sources: listSourcesOf(corpus, visit.id).map((source) => buildSourceRow(corpus, source)),
    accounts: listAccounts(visit),
    compare: listCompareLinks(corpus, visit),
    jumps: listJumps(visit, findings),
    ...findings,
    recommendations: listFollowedRecommendations(corpus, visit).map((followed) =>
      buildRecommendationLine(corpus, followed),
    ),
    recommendationsPage: urls.recommendations(visit.authorityId, visit.slug),
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
    checked: formatChecked(authority),
    ...(latest !== undefined && latest !== visit && { latest: toVisitLink(latest) }),
    ...(previous && { previous: toVisitLink(previous) }),
    ...(next && { next: toVisitLink(next) }),
    evidence: [...listDocumentEvidence(visit), ...visit.evidence.map((each) => buildEvidenceView(corpus, each))],
    notes: visit.notes,
  };
}
