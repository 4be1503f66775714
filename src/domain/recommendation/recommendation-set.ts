import type { Recommendation } from '../../schema/visit.ts';
import { hasFindings } from '../lookup.ts';
import type { Corpus, Visit } from '../model.ts';
import { oncePerValue } from '../once.ts';
import { listFollowedRecommendations } from './followed-recommendations.ts';
import type { FollowedRecommendation, FollowUp, FollowUpState } from './followed-recommendations.ts';

/** What later visits of the cycle have on a recommendation, as far as the accounts held tell; the first that applies. */
export const answers = [
  /** A finding of inspectors that stands speaks to it. */
  'inspectors',
  /** Only the authority or a journalist speaks of it. */
  'others',
  /** A visit is known to have looked at it, and no finding held speaks to it. */
  'looked-at',
  'none',
] as const;
export type Answer = (typeof answers)[number];

/** A later visit without a finding that could speak to any of the recommendations. */
export interface UntoldVisit {
  readonly visit: Visit;
  readonly state: FollowUpState;
  /** What it is known to have looked at all the same. */
  readonly lookedAt: readonly Recommendation[];
}

/** All that one document set for an authority to do, and what came of it. */
export interface RecommendationSet {
  readonly inspection: Visit;
  /** In the document's own numbering. */
  readonly followed: readonly FollowedRecommendation[];
  /** Later visits of the cycle of which findings are held, oldest first. */
  readonly told: readonly Visit[];
  /** The other later visits of the cycle, oldest first. */
  readonly untold: readonly UntoldVisit[];
  /** Visits of later cycles, oldest first: their findings are coded to the recommendations of their own inspection. */
  readonly ofLaterCycles: readonly { readonly visit: Visit; readonly state: FollowUpState; readonly isTold: boolean }[];
}

/** Whether findings are tied to a recommendation by what they are about alone: no source says that the visit looked at it. */
export const isTieBelieved = ({ state, isLookedAt }: Pick<FollowUp, 'state' | 'isLookedAt'>): boolean =>
  state === 'reported' && !isLookedAt;

/** What later visits of its cycle have on a recommendation. */
export function getAnswer({ followUps }: FollowedRecommendation): Answer {
  const ofCycle = followUps.filter(({ isOfLaterCycle }) => !isOfLaterCycle);
  const standing = ofCycle.flatMap(({ findings }) => findings).filter(({ status }) => status !== 'withdrawn');
  if (standing.some(({ saidBy }) => saidBy === 'inspectors')) return 'inspectors';
  if (standing.length > 0) return 'others';
  return ofCycle.some(({ isLookedAt }) => isLookedAt) ? 'looked-at' : 'none';
}

function buildRecommendationSet(corpus: Corpus, inspection: Visit): RecommendationSet {
  const followed = listFollowedRecommendations(corpus, inspection);
  // Every recommendation has the same later visits; what a visit without findings says is the same of each.
  const later = followed[0]?.followUps ?? [];
  const isTold = ({ visit }: FollowUp) => hasFindings(corpus, visit.id);
  const ofCycle = later.filter(({ isOfLaterCycle }) => !isOfLaterCycle);
  return {
    inspection,
    followed,
    told: ofCycle.filter(isTold).map(({ visit }) => visit),
    untold: ofCycle
      .filter((followUp) => !isTold(followUp))
      .map(({ visit, state }) => ({
        visit,
        state,
        lookedAt: followed
          .filter(({ followUps }) => followUps.some((other) => other.visit === visit && other.isLookedAt))
          .map(({ recommendation }) => recommendation),
      })),
    ofLaterCycles: later
      .filter(({ isOfLaterCycle }) => isOfLaterCycle)
      .map((followUp) => ({ visit: followUp.visit, state: followUp.state, isTold: isTold(followUp) })),
  };
}

/** What the document on a visit set, against every later visit. */
export const getRecommendationSet = oncePerValue(buildRecommendationSet);

/** Those of every visit whose document set something, in the order of the corpus. */
export const listRecommendationSets = (corpus: Corpus): readonly RecommendationSet[] =>
  corpus.visits
    .filter(({ recommendations }) => recommendations.length > 0)
    .map((visit) => getRecommendationSet(corpus, visit));
