import { answers, getAnswer } from '../../domain/recommendation/recommendation-set.ts';
import type { Answer, RecommendationSet, UntoldVisit } from '../../domain/recommendation/recommendation-set.ts';
import type { Corpus, Visit } from '../../domain/model.ts';
import { compareVisits } from '../../domain/order.ts';
import type { Recommendation } from '../../schema/visit.ts';
import { listSourcesOf } from '../../domain/lookup.ts';
import { lowerFirst } from '../capitalise.ts';
import { labelVisits } from '../comparison/label-visits.ts';
import type { TextSegment } from '../term-links.ts';
import { urls } from '../urls.ts';
import { formatLetter } from '../visit/format-letter.ts';
import { formatNumbers } from './format-numbers.ts';

const answerSentences = {
  inspectors: (numbers) => `Findings of inspectors at later visits speak to ${numbers}.`,
  others: (numbers) => `Only the authority or a newspaper, and no inspector, is held to speak to ${numbers}.`,
  'looked-at': (numbers) => `Looked at, with no finding held that speaks to it: ${numbers}.`,
  none: (numbers) =>
    `In what was read and coded of the accounts held, nothing shows that anyone looked again at ${numbers}.`,
} as const satisfies Record<Answer, (numbers: string) => string>;

/** The recommendations that have one answer. */
export const listAnswered = ({ followed }: RecommendationSet, answer: Answer): readonly Recommendation[] =>
  followed.filter((one) => getAnswer(one) === answer).map(({ recommendation }) => recommendation);

/** Which are answered for and which nobody looked at again, as far as the accounts held tell. */
export function listAnswerSentences(set: RecommendationSet): readonly string[] {
  const { told, untold, ofLaterCycles } = set;
  if (told.length + untold.length + ofLaterCycles.length === 0) return ['No later inspection or visit is known.'];
  if (told.length + untold.length === 0) return ['No later visit before the next inspection is known.'];
  if (told.length === 0)
    return ['Of no later visit of the cycle are findings held, so nothing here tells what came of them.'];
  return answers.flatMap((answer) => {
    const recommendations = listAnswered(set, answer);
    return recommendations.length === 0 ? [] : [answerSentences[answer](formatNumbers(recommendations))];
  });
}

/** `believed not published; looked at 1, 2 and 4`, `other accounts held` */
function explainLetter(corpus: Corpus, visit: Visit, untold: UntoldVisit | undefined): string {
  const reasons = [
    ...(visit.letter === 'not-held' ? [] : [lowerFirst(formatLetter(visit))]),
    ...(listSourcesOf(corpus, visit.id).length > 0 ? ['other accounts held'] : []),
    ...(untold !== undefined && untold.lookedAt.length > 0 ? [`looked at ${formatNumbers(untold.lookedAt)}`] : []),
  ];
  return reasons.length === 0 ? '' : ` (${reasons.join('; ')})`;
}

/** The later visits whose own letter or report is not at hand, each with what is known of it; empty where there is none. */
export function listLettersNotHeld(corpus: Corpus, set: RecommendationSet): readonly TextSegment[] {
  const later = [...set.told, ...set.untold.map(({ visit }) => visit)].toSorted(compareVisits);
  const labels = labelVisits(corpus, later);
  const named = later.flatMap((visit, index) => {
    if (visit.letter === 'held') return [];
    const untold = set.untold.find((one) => one.visit === visit);
    return [{ visit, label: labels[index] ?? '', why: explainLetter(corpus, visit, untold) }];
  });
  if (named.length === 0) return [];
  return [
    { text: 'Letters not held: ' },
    ...named.flatMap(({ visit, label, why }, index) => [
      { text: label, href: urls.visit(visit.id) },
      { text: `${why}${index === named.length - 1 ? '.' : ', '}` },
    ]),
  ];
}
