import { getSubject, getTheme } from '../../domain/lookup.ts';
import type { Corpus, Finding } from '../../domain/model.ts';
import type {
  FollowedRecommendation,
  FollowUp,
  FollowUpState,
} from '../../domain/recommendation/followed-recommendations.ts';
import { capitalise, lowerFirst } from '../capitalise.ts';
import { buildFindingView } from '../finding/finding-view.ts';
import type { FindingView } from '../finding/finding-view.ts';
import type { Link } from '../link.ts';
import { urls } from '../urls.ts';
import { formatUnheld } from '../visit/format-letter.ts';
import { recommendationKindWords } from './format-recommendation.ts';
import { formatVisit } from '../visit/format-visit.ts';

/** What a later visit says on a recommendation. */
export interface FollowUpView {
  readonly visit: Link;
  readonly findings: readonly FindingView[];
  /** What is known where no finding speaks to it; absent where findings do. */
  readonly note?: string;
}

/** A recommendation and what later sources said about it. */
export interface RecommendationView {
  readonly id: string;
  readonly number: number;
  /** `Area for priority action`: what the document calls it; absent for a plain recommendation. */
  readonly kind?: string;
  readonly summary: string;
  readonly theme: Link;
  readonly subject: Link;
  readonly href: string;
  readonly atInspection: readonly FindingView[];
  /** Every later visit of the cycle, oldest first. */
  readonly followUps: readonly FollowUpView[];
  /** What later visits of the cycle said on its subject that is not tied to it, to be folded away; absent where nothing. */
  readonly onSubject?: { readonly words: string; readonly followUps: readonly FollowUpView[] };
  /** Every visit of later cycles, to be folded away; absent where none is known. */
  readonly later?: { readonly words: string; readonly followUps: readonly FollowUpView[] };
  /** That no later visit is known, where none is. */
  readonly silence?: string;
}

/** Why a later visit has nothing on a recommendation; what became of a letter is its visit's to say. */
const followUpWords = {
  'not-coded': 'Read for its facts; findings not coded yet',
  'not-held': 'Accounts not held',
  'part-read': 'Nothing in what was read and coded of the accounts held',
  nothing: 'Nothing in the accounts held',
} as const satisfies Record<Exclude<FollowUpState, 'reported' | 'withdrawn' | 'not-published'>, string>;

function formatNote({ visit, state, isLookedAt }: FollowUp): string | undefined {
  if (state === 'reported') return undefined;
  if (isLookedAt && (state === 'nothing' || state === 'part-read')) return 'Looked at; no finding speaks to it';
  const words =
    state === 'not-published' || state === 'withdrawn' ? capitalise(formatUnheld(visit)) : followUpWords[state];
  return isLookedAt ? `Looked at; ${lowerFirst(words)}` : words;
}

/** Findings as they are drawn: a relay stands with the one that it repeats. */
function listViews(corpus: Corpus, findings: readonly Finding[]): readonly FindingView[] {
  const keys = new Set(findings.map(({ key }) => key));
  return findings
    .filter(({ relays }) => relays === undefined || !keys.has(relays))
    .map((finding) => buildFindingView(corpus, finding));
}

const toVisitPageLink = ({ visit }: FollowUp): Link => ({ text: formatVisit(visit), href: urls.visit(visit.id) });

function buildFollowUpView(corpus: Corpus, followUp: FollowUp): FollowUpView {
  const note = formatNote(followUp);
  return {
    visit: toVisitPageLink(followUp),
    findings: listViews(corpus, followUp.findings),
    ...(note !== undefined && { note }),
  };
}

/** The visits of a recommendation's cycle that spoke of its subject without being tied to it. */
const listOnSubject = (corpus: Corpus, { followUps }: FollowedRecommendation): readonly FollowUpView[] =>
  followUps
    .filter(({ onSubject }) => onSubject.length > 0)
    .map((followUp) => ({ visit: toVisitPageLink(followUp), findings: listViews(corpus, followUp.onSubject) }));

export function buildRecommendationView(corpus: Corpus, followed: FollowedRecommendation): RecommendationView {
  const { inspection, recommendation } = followed;
  const list = (isOfLaterCycle: boolean) =>
    followed.followUps
      .filter((followUp) => followUp.isOfLaterCycle === isOfLaterCycle)
      .map((followUp) => buildFollowUpView(corpus, followUp));
  const later = list(true);
  const onSubject = listOnSubject(corpus, followed);
  return {
    id: recommendation.id,
    number: Number(recommendation.id.slice(1)),
    ...(recommendation.kind !== 'recommendation' && { kind: recommendationKindWords[recommendation.kind].one }),
    summary: recommendation.summary,
    theme: { text: getTheme(corpus, recommendation.theme).name, href: urls.theme(recommendation.theme) },
    subject: { text: getSubject(corpus, recommendation.subject).name, href: urls.subject(recommendation.subject) },
    href: urls.recommendation(inspection.id, recommendation.id),
    atInspection: listViews(corpus, followed.atInspection),
    followUps: list(false),
    ...(onSubject.length > 0 && {
      onSubject: { words: 'On the same subject, not tied to this recommendation', followUps: onSubject },
    }),
    ...(later.length > 0 && {
      later: {
        words: `In later cycles: ${later.length} ${later.length === 1 ? 'inspection or visit' : 'inspections and visits'}`,
        followUps: later,
      },
    }),
    ...(followed.followUps.length === 0 && { silence: 'No later inspection or visit is known.' }),
  };
}
