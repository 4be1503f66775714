import { getTheme } from '../../domain/lookup.ts';
import type { Corpus } from '../../domain/model.ts';
import type { FollowedRecommendation, FollowUp } from '../../domain/visit/recommendations.ts';
import { lowerFirst } from '../capitalise.ts';
import { buildFindingView } from '../finding/finding-view.ts';
import type { FindingView } from '../finding/finding-view.ts';
import { joinNames } from '../join-names.ts';
import { formatVisit } from './format-visit.ts';
import type { Link } from '../link.ts';
import { urls } from '../urls.ts';

export interface FollowUpView {
  readonly visit: Link;
  readonly findings: readonly FindingView[];
  /** What is known where no finding speaks to it; undefined where findings do. */
  readonly note?: string;
}

/** A recommendation and what later sources said about it. */
export interface RecommendationView {
  readonly id: string;
  readonly number: number;
  readonly summary: string;
  readonly theme: Link;
  readonly href: string;
  readonly atInspection: readonly FindingView[];
  readonly followUps: readonly FollowUpView[];
  /** What to say where no later source held mentions it; names the visits not held. */
  readonly silence?: string;
}

function formatNote({ visit, findings }: FollowUp): string | undefined {
  if (findings.length > 0) return undefined;
  return visit.letter === 'not-published' ? 'Looked at, letter not published' : 'Looked at; no finding speaks to it';
}

function formatSilence({ followUps, visitsNotHeld }: FollowedRecommendation): string | undefined {
  if (followUps.length > 0) return undefined;
  const names = visitsNotHeld.map((visit) => lowerFirst(formatVisit(visit)));
  const missing = names.length === 0 ? '' : ` Not held: ${joinNames(names)}.`;
  return `No source held mentions it.${missing}`;
}

export function buildRecommendationView(corpus: Corpus, followed: FollowedRecommendation): RecommendationView {
  const { inspection, recommendation } = followed;
  const silence = formatSilence(followed);
  return {
    id: recommendation.id,
    number: Number(recommendation.id.slice(1)),
    summary: recommendation.summary,
    theme: { text: getTheme(corpus, recommendation.theme).name, href: urls.theme(recommendation.theme) },
    href: urls.recommendation(inspection.id, recommendation.id),
    atInspection: followed.atInspection.map((finding) => buildFindingView(corpus, finding)),
    followUps: followed.followUps.map((followUp) => {
      const note = formatNote(followUp);
      return {
        visit: { text: formatVisit(followUp.visit), href: urls.visit(followUp.visit.id) },
        findings: followUp.findings.map((finding) => buildFindingView(corpus, finding)),
        ...(note !== undefined && { note }),
      };
    }),
    ...(silence !== undefined && { silence }),
  };
}
