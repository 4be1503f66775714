import type { Recommendation } from '../../schema/visit.ts';
import { findCycleInspection, listFindingsOf, listSourcesOf, listVisitsOf, toCycleSlug } from '../lookup.ts';
import type { Corpus, Finding, Source, Visit } from '../model.ts';
import { oncePerValue } from '../once.ts';
import { compareSpeakers, compareVisits } from '../order.ts';
import { isCodedWhole } from '../theme/cell.ts';

/** What a later visit may say on a recommendation, in the order in which states are tried. */
export const followUpStates = [
  /** A finding that stands speaks to it. */
  'reported',
  'withdrawn',
  'not-published',
  /** Held, or read for its facts, and none of its claims coded. */
  'not-coded',
  'not-held',
  /** What is held was read, or coded, only in part. */
  'part-read',
  'nothing',
] as const;
export type FollowUpState = (typeof followUpStates)[number];

/** A visit after the one that made a recommendation, and what the sources held say of it. */
export interface FollowUp {
  readonly visit: Visit;
  readonly state: FollowUpState;
  /** The visit is known to have looked at it, whether or not a source is held. */
  readonly isLookedAt: boolean;
  /** Another inspection had opened a new cycle by then. */
  readonly isOfLaterCycle: boolean;
  /** Those that speak to it, withdrawn ones among them; where none stands, the state is not `reported`. */
  readonly findings: readonly Finding[];
  /** Inspectors' findings on the recommendation's subject that are not tied to it; empty for visits of later cycles. */
  readonly onSubject: readonly Finding[];
}

/** A recommendation and what came of it, as far as sources held tell. */
export interface FollowedRecommendation {
  readonly inspection: Visit;
  readonly recommendation: Recommendation;
  /** What the inspection itself found that the recommendation answers. */
  readonly atInspection: readonly Finding[];
  /** Every later visit of the authority, of any cycle, oldest first. */
  readonly followUps: readonly FollowUp[];
  /** Visits of the cycle of which no source is held: they may have spoken to it. */
  readonly visitsNotHeld: readonly Visit[];
}

function toUnreportedState({ letter }: Visit, sources: readonly Source[]): FollowUpState {
  if (sources.length === 0) {
    if (letter === 'withdrawn' || letter === 'not-published') return letter;
    return letter === 'held' ? 'not-coded' : 'not-held';
  }
  if (sources.some(({ findings }) => findings.length === 0)) return 'not-coded';
  return sources.every(isCodedWhole) ? 'nothing' : 'part-read';
}

const isOfOneCycle = (a: Visit, b: Visit) => toCycleSlug(a) === toCycleSlug(b);

/** Whether a visit came after one that set something: of a cycle's visits all came after its inspection, whatever is known of their dates. */
function isLater(corpus: Corpus, visit: Visit, setter: Visit): boolean {
  if (!isOfOneCycle(visit, setter)) return compareVisits(findCycleInspection(corpus, visit) ?? visit, setter) > 0;
  return setter.kind === 'inspection' ? visit !== setter : compareVisits(visit, setter) > 0;
}

function followRecommendations(corpus: Corpus, inspection: Visit): readonly FollowedRecommendation[] {
  const later = listVisitsOf(corpus, inspection.authorityId).filter((visit) => isLater(corpus, visit, inspection));
  const isOfCycle = (visit: Visit) => toCycleSlug(visit) === inspection.slug;
  return inspection.recommendations.map((recommendation) => {
    // A number is that of the inspection that opened the cycle: another cycle's finding never speaks to this one by it.
    const speaksTo = (visit: Visit) =>
      listFindingsOf(corpus, visit.id)
        .filter((finding) => isOfCycle(visit) && finding.recommendations.includes(recommendation.id))
        .sort(compareSpeakers);
    const isOnSubject = ({ subject, saidBy, status, relays, recommendations }: Finding) =>
      subject === recommendation.subject &&
      saidBy === 'inspectors' &&
      status !== 'withdrawn' &&
      relays === undefined &&
      !recommendations.includes(recommendation.id);
    return {
      inspection,
      recommendation,
      atInspection: speaksTo(inspection),
      followUps: later.map((visit) => {
        const findings = speaksTo(visit);
        return {
          visit,
          state: findings.some(({ status }) => status !== 'withdrawn')
            ? 'reported'
            : toUnreportedState(visit, listSourcesOf(corpus, visit.id)),
          isLookedAt:
            isOfCycle(visit) &&
            visit.recommendationsLookedAt.some((lookedAt) => lookedAt.recommendation === recommendation.id),
          isOfLaterCycle: !isOfOneCycle(visit, inspection),
          findings,
          onSubject: isOfCycle(visit) ? listFindingsOf(corpus, visit.id).filter(isOnSubject) : [],
        };
      }),
      visitsNotHeld: later.filter((visit) => isOfCycle(visit) && listSourcesOf(corpus, visit.id).length === 0),
    };
  });
}

/** The recommendations of one inspection, in the report's numbering, each with what every later visit said or why it says nothing. */
export const listFollowedRecommendations = oncePerValue(followRecommendations);
