import type { Corpus } from '../../domain/model.ts';
import { listRecommendationPages } from '../../views/recommendation/recommendations-view.ts';
import { urls } from '../../views/urls.ts';

/** What pages say besides their names and findings, by their address: too much to be sent before anything is asked. */
export function listProse(corpus: Corpus): ReadonlyMap<string, readonly string[]> {
  return new Map<string, readonly string[]>([
    ...corpus.authorities.map(
      ({ id, interventions, notes }) =>
        [urls.authority(id), [...interventions.map(({ summary }) => summary), ...notes]] as const,
    ),
    ...corpus.visits.map(({ id, summary }) => [urls.visit(id), summary === undefined ? [] : [summary]] as const),
    ...listRecommendationPages(corpus).map(
      ({ authorityId, slug, recommendations }) =>
        [urls.recommendations(authorityId, slug), recommendations.map(({ summary }) => summary)] as const,
    ),
  ]);
}
