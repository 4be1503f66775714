import type { Recommendation } from '../../schema/visit.ts';
import { listFindingsOf, listSourcesOf, listVisitsOf, toCycleSlug } from '../lookup.ts';
import type { Corpus, Finding, Visit } from '../model.ts';
import { oncePerValue } from '../once.ts';
import { compareSpeakers } from '../order.ts';

/** A later visit that touched a recommendation, and what the sources held say of it. */
export interface FollowUp {
  readonly visit: Visit;
  /** The visit is known to have looked at it, whether or not a source is held. */
  readonly isLookedAt: boolean;
  readonly findings: readonly Finding[];
}

/** A recommendation and what came of it, as far as sources held tell. */
export interface FollowedRecommendation {
  readonly inspection: Visit;
  readonly recommendation: Recommendation;
  /** What the inspection itself found that the recommendation answers. */
  readonly atInspection: readonly Finding[];
  /** Visits of the cycle that looked at it or of which a finding speaks to it, oldest first. */
  readonly followUps: readonly FollowUp[];
  /** Visits of the cycle of which no source is held: they may have spoken to it. */
  readonly visitsNotHeld: readonly Visit[];
}

function followRecommendations(corpus: Corpus, inspection: Visit): readonly FollowedRecommendation[] {
  const later = listVisitsOf(corpus, inspection.authorityId).filter(
    (visit) => visit.kind !== 'inspection' && toCycleSlug(visit) === inspection.slug,
  );
  return inspection.recommendations.map((recommendation) => {
    const speaksTo = (visit: Visit) =>
      listFindingsOf(corpus, visit.id)
        .filter((finding) => finding.recommendations.includes(recommendation.id))
        .sort(compareSpeakers);
    return {
      inspection,
      recommendation,
      atInspection: speaksTo(inspection),
      followUps: later
        .map((visit) => ({
          visit,
          isLookedAt: visit.recommendationsLookedAt.some((lookedAt) => lookedAt.recommendation === recommendation.id),
          findings: speaksTo(visit),
        }))
        .filter(({ isLookedAt, findings }) => isLookedAt || findings.length > 0),
      visitsNotHeld: later.filter((visit) => listSourcesOf(corpus, visit.id).length === 0),
    };
  });
}

/** The recommendations of one inspection, in the report's numbering, each with all that later visits of its cycle said. */
export const listFollowedRecommendations = oncePerValue(followRecommendations);
