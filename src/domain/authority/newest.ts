import { hasFindings, listVisitsOf } from '../lookup.ts';
import type { Corpus, Visit } from '../model.ts';

/** What is newest of an authority: its latest visits that were told of, down to the newest of which findings are held. */
export interface Newest {
  /** Newest first. */
  readonly latest: readonly Visit[];
  /** Visits between the latest and the newest with findings, newest first. */
  readonly between: readonly Visit[];
  /** The newest with findings, unless it is one of the latest; undefined where none has any. */
  readonly withFindings: Visit | undefined;
}

/** How many visits are told of: the newest with findings among them. */
const mostTold = 3;

/** The newest visits of an authority; one whose letter was never published, so that nothing is known of it, is none. */
export function findNewest(corpus: Corpus, authorityId: string): Newest {
  const isTold = (visit: Visit) => visit.letter !== 'not-published' || hasFindings(corpus, visit.id);
  const newestFirst = listVisitsOf(corpus, authorityId).filter(isTold).toReversed();
  const place = newestFirst.findIndex(({ id }) => hasFindings(corpus, id));
  if (place < mostTold) return { latest: newestFirst.slice(0, mostTold), between: [], withFindings: undefined };
  const latest = newestFirst.slice(0, mostTold - 1);
  return { latest, between: newestFirst.slice(latest.length, place), withFindings: newestFirst[place] };
}
