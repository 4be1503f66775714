import { isMark } from '../../domain/finding/speakers.ts';
import { listVisitsOf } from '../../domain/lookup.ts';
import type { Corpus, Visit } from '../../domain/model.ts';
import { listFollowedRecommendations } from '../../domain/recommendation/followed-recommendations.ts';
import type {
  FollowedRecommendation,
  FollowUp,
  FollowUpState,
} from '../../domain/recommendation/followed-recommendations.ts';
import { lowerFirst } from '../capitalise.ts';
import { formatMarkKinds } from '../finding/mark-view.ts';
import { formatNote } from '../theme/told-words.ts';
import { joinNames } from '../join-names.ts';
import { formatRecommendationsHeading } from '../recommendation/format-recommendation.ts';
import { formatVisitInCycle, formatVisitMonth } from '../visit/format-visit.ts';
import { urls } from '../urls.ts';
import { countPrintLines } from './fit-briefing.ts';
import type { BriefLine } from './fit-briefing.ts';

/** What the newest inspection that set anything asked for, and what later accounts held say of it. */
export interface BriefRecommendations {
  readonly heading: string;
  /** In the document's numbering: the number as its mark. In few words, or by number alone where they would take too much room. */
  readonly lines: readonly Pick<BriefLine, 'mark' | 'text'>[];
  /** Later visits of which no account is held or coded, once for all; absent where there are none. */
  readonly unheld?: string;
  /** Where they stand in full. */
  readonly address: string;
  /** That their words stand there alone; absent where they are printed. */
  readonly rest?: string;
  /** Lines of print that they take. */
  readonly lineCount: number;
}

/** Lines of print that they may take, of those that two pages hold. */
export const mostRecommendationLines = 64;

const untold: ReadonlySet<FollowUpState> = new Set(['withdrawn', 'not-published', 'not-coded', 'not-held']);

function formatAccount(corpus: Corpus, { visit, findings }: FollowUp): string {
  const told = {
    findings: findings.filter(({ saidBy }) => saidBy === 'inspectors'),
    said: findings.filter(({ saidBy }) => saidBy !== 'inspectors'),
  };
  const marks = formatMarkKinds(told.findings.filter(isMark));
  return `${formatVisitMonth(visit)}: ${marks === '' ? (formatNote(corpus, told) ?? '') : marks}`;
}

const formatAccounts = (corpus: Corpus, { followUps }: FollowedRecommendation): string =>
  followUps
    .filter(({ state }) => state === 'reported')
    .map((followUp) => formatAccount(corpus, followUp))
    .join('. ') || 'No later account held speaks to it';

const countLines = (lines: readonly Pick<BriefLine, 'mark' | 'text'>[]): number =>
  lines.reduce((sum, line) => sum + countPrintLines({ ...line, id: '' }), 0);

function formatUnheld(followed: readonly FollowedRecommendation[]): string | undefined {
  const visits = (followed[0]?.followUps ?? [])
    .filter(({ state }) => untold.has(state))
    .map(({ visit }) => formatVisitMonth(visit));
  return visits.length === 0
    ? undefined
    : `Of these later visits no account is held or taken apart: ${joinNames(visits)}.`;
}

/** The newest visit of an authority that set anything. */
const findSetter = (corpus: Corpus, authorityId: string): Visit | undefined =>
  listVisitsOf(corpus, authorityId).findLast(({ recommendations }) => recommendations.length > 0);

/** Draws together what was recommended last and what later accounts say; undefined where nothing is on record. */
export function buildBriefRecommendations(
  corpus: Corpus,
  authorityId: string,
  site: URL,
): BriefRecommendations | undefined {
  const setter = findSetter(corpus, authorityId);
  if (setter === undefined) return undefined;
  const followed = listFollowedRecommendations(corpus, setter);
  const toLines = (isInWords: boolean) =>
    followed.map((one) => ({
      mark: String(Number(one.recommendation.id.slice(1))),
      text: `${isInWords ? `${one.recommendation.summary} ` : ''}${formatAccounts(corpus, one)}.`,
    }));
  const inWords = toLines(true);
  const fits = countLines(inWords) <= mostRecommendationLines;
  const lines = fits ? inWords : toLines(false);
  const unheld = formatUnheld(followed);
  const what = formatRecommendationsHeading(setter.recommendations);
  return {
    heading: `${what} of the ${lowerFirst(formatVisitInCycle(setter))} of ${formatVisitMonth(setter)}, and what later accounts held say`,
    lines,
    ...(unheld !== undefined && { unheld }),
    address: new URL(urls.recommendations(setter.authorityId, setter.slug), site).href,
    ...(!fits && { rest: 'By their numbers: their words don’t fit on two pages.' }),
    lineCount: countLines(lines),
  };
}
