import { isMark } from '../../domain/finding/speakers.ts';
import type { Corpus } from '../../domain/model.ts';
import { getSubject } from '../../domain/lookup.ts';
import type { FollowedRecommendation } from '../../domain/recommendation/followed-recommendations.ts';
import { findSpeakerName } from '../finding/finding-view.ts';
import { buildMarkGroups, formatMarkGroups } from '../finding/mark-groups.ts';
import { joinNames } from '../join-names.ts';
import type { Link } from '../link.ts';
import { urls } from '../urls.ts';
import { recommendationKindWords } from './format-recommendation.ts';
import { formatVisitMonth } from '../visit/format-visit.ts';

/** A recommendation in a line: what it asks, and what came later in words. */
export interface RecommendationLine {
  readonly id: string;
  readonly number: number;
  /** `Area for priority action`: what the document calls it; absent for a plain recommendation. */
  readonly kind?: string;
  readonly summary: string;
  readonly subject: string;
  /** `later: June 2017: unchanged, worse · January 2018: improved`; or that nothing came, and how far that is known. */
  readonly later: Link;
}

type FollowUp = FollowedRecommendation['followUps'][number];

/** What a later visit says on it: the marks in words, or that there is context alone, or who alone speaks. */
function formatSaid(corpus: Corpus, { visit, findings }: FollowUp): string {
  const byInspectors = findings.filter(({ saidBy }) => saidBy === 'inspectors');
  const groups = buildMarkGroups(byInspectors.filter(isMark));
  const speakers = new Set(findings.map((finding) => findSpeakerName(corpus, finding)));
  const words = groups.length > 0 ? formatMarkGroups(groups) : `${joinNames(speakers)} only`;
  return `${formatVisitMonth(visit)}: ${byInspectors.length > 0 && groups.length === 0 ? 'context only' : words}`;
}

/** Why nothing came later, as far as the accounts that are held can tell. */
function formatSilence(followUps: readonly FollowUp[]): string {
  if (followUps.length === 0) return 'no later visit is known';
  const lookedAt = followUps.filter(({ isLookedAt }) => isLookedAt).map(({ visit }) => formatVisitMonth(visit));
  if (lookedAt.length > 0) return `looked at in ${joinNames(lookedAt)}; no finding speaks to it`;
  const isHeld = followUps.some(({ state }) => state === 'nothing' || state === 'part-read');
  return isHeld ? 'later: nothing in what is held' : 'no later account held';
}

/** Draws a recommendation's line together. Visits of later cycles speak to the recommendations of their own inspection. */
export function buildRecommendationLine(corpus: Corpus, followed: FollowedRecommendation): RecommendationLine {
  const { inspection, recommendation } = followed;
  const ofCycle = followed.followUps.filter(({ isOfLaterCycle }) => !isOfLaterCycle);
  const reported = ofCycle.filter(({ findings }) => findings.length > 0);
  return {
    id: recommendation.id,
    number: Number(recommendation.id.slice(1)),
    ...(recommendation.kind !== 'recommendation' && { kind: recommendationKindWords[recommendation.kind].one }),
    summary: recommendation.summary,
    subject: getSubject(corpus, recommendation.subject).name,
    later: {
      text:
        reported.length > 0
          ? `later: ${reported.map((followUp) => formatSaid(corpus, followUp)).join(' · ')}`
          : formatSilence(ofCycle),
      href: urls.recommendationAt(inspection.authorityId, inspection.slug, recommendation.id),
    },
  };
}
