import type { Corpus } from '../../domain/model.ts';
import { urls } from '../../views/urls.ts';

/** What pages say besides their names and findings, by their address: too much to be sent before anything is asked. */
export function listProse(corpus: Corpus): ReadonlyMap<string, readonly string[]> {
  return new Map<string, readonly string[]>([
    ...corpus.authorities.map(
      ({ id, interventions, notes }) =>
        [urls.authority(id), [...interventions.map(({ summary }) => summary), ...notes]] as const,
    ),
    ...corpus.visits.map(
      ({ id, summary, recommendations }) =>
        [urls.visit(id), [summary, ...recommendations.map((one) => `Recommendation: ${one.summary}`)]] as const,
    ),
  ]);
}
