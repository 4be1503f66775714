import type { Recommendation } from '../../schema/visit.ts';
import { capitalise, lowerFirst } from '../capitalise.ts';
import { joinNames } from '../join-names.ts';

/** What a document calls what it sets for an authority to do. */
export const recommendationKindWords = {
  recommendation: { one: 'Recommendation', several: 'Recommendations' },
  improvement: { one: 'Area for improvement', several: 'Areas for improvement' },
  priority: { one: 'Area for priority action', several: 'Areas for priority action' },
} as const satisfies Record<Recommendation['kind'], { readonly one: string; readonly several: string }>;

/** `Recommendation 3`, `Area for priority action 1`; a recommendation where what the document calls it is not on record. */
export const formatRecommendationName = ({
  id,
  kind = 'recommendation',
}: Pick<Recommendation, 'id'> & Partial<Pick<Recommendation, 'kind'>>): string =>
  `${recommendationKindWords[kind].one} ${Number(id.slice(1))}`;

/** What a document sets, in its own words: `Recommendations`, `Areas for priority action and areas for improvement`. */
export const formatRecommendationsHeading = (recommendations: readonly Pick<Recommendation, 'kind'>[]): string =>
  capitalise(joinNames(new Set(recommendations.map(({ kind }) => lowerFirst(recommendationKindWords[kind].several)))));
