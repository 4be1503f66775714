import { toVisitId } from '../ids.ts';
import { hasFindings, toCycleSlug } from '../lookup.ts';
import type { Corpus, Visit } from '../model.ts';
import { oncePerCorpus } from '../once.ts';
import { buildResolver } from '../page/moves.ts';
import { listComparableVisits } from './comparison.ts';

/** Two visits of one authority, the earlier first. */
export type Pair = readonly [earlier: Visit, later: Visit];

/** The id of a pair, as the registry spells it: `tameside/2016-inspection/2016-monitoring-2`. */
export const toPairId = ([earlier, later]: Pair): string => `${earlier.id}/${later.slug}`;

/** The ids of the two visits that a pair's id names. */
export function splitPairId(id: string): readonly [first: string, second: string] {
  const [authority = '', first = '', second = ''] = id.split('/');
  return [toVisitId(authority, first), toVisitId(authority, second)];
}

/** An address of two visits side by side that was published, with the visits it names as they are now. */
export interface PublishedPair {
  readonly id: string;
  /** In the order of the id; undefined where a visit went. */
  readonly visits: readonly [first: Visit | undefined, second: Visit | undefined];
}

const listPublishedPairs = oncePerCorpus((corpus): readonly PublishedPair[] => {
  const resolve = buildResolver(corpus);
  const findVisit = (id: string) => {
    const resolution = resolve('visit', id);
    return resolution === undefined || resolution.state === 'gone' ? undefined : corpus.index.visits.get(resolution.to);
  };
  return corpus.registry
    .flatMap(({ pairs }) => pairs)
    .map((id) => {
      const [first, second] = splitPairId(id);
      return { id, visits: [findVisit(first), findVisit(second)] };
    });
});

/** Names two visits whichever comes first. */
const toKey = (...ids: readonly string[]) => ids.toSorted().join(' ');

const listPublishedKeys = oncePerCorpus(
  (corpus) =>
    new Set(
      listPublishedPairs(corpus).flatMap(({ visits: [first, second] }) =>
        first === undefined || second === undefined ? [] : [toKey(first.id, second.id)],
      ),
    ),
);

/**
 * The pairs of an authority that have a page, the earlier visit first: of those with findings any two of one cycle, each
 * with the one before, any two inspections, and every pair ever published.
 *
 * So pages grow with visits, and not with their square.
 */
export function listDrawnPairs(corpus: Corpus, authorityId: string): readonly Pair[] {
  const visits = listComparableVisits(corpus, authorityId);
  const published = listPublishedKeys(corpus);
  const isDrawn = (earlier: Visit, later: Visit) =>
    toCycleSlug(earlier) === toCycleSlug(later) ||
    (earlier.kind === 'inspection' && later.kind === 'inspection') ||
    published.has(toKey(earlier.id, later.id));
  return visits.flatMap((earlier, place) =>
    visits
      .slice(place + 1)
      .filter((later, index) => index === 0 || isDrawn(earlier, later))
      .map((later) => [earlier, later] as const),
  );
}

/** The ids of all pairs that have a page. */
export const listDrawnIds: (corpus: Corpus) => ReadonlySet<string> = oncePerCorpus(
  (corpus) => new Set(corpus.authorities.flatMap(({ id }) => listDrawnPairs(corpus, id).map(toPairId))),
);

/** Published pairs that can be drawn no more: a visit went, or what was found at it. */
export const listUndrawnPairs = (corpus: Corpus): readonly PublishedPair[] =>
  listPublishedPairs(corpus).filter(({ visits }) =>
    visits.some((visit) => visit === undefined || !hasFindings(corpus, visit.id)),
  );
