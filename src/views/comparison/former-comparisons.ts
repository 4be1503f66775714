import { listDrawnPairs, listUndrawnPairs, splitPairId } from '../../domain/comparison/pairs.ts';
import type { PublishedPair } from '../../domain/comparison/pairs.ts';
import { splitId } from '../../domain/ids.ts';
import type { Corpus } from '../../domain/model.ts';
import { listFormerVisitIds } from '../../domain/page/moves.ts';
import { urls } from '../urls.ts';

/** An address that leads to another. */
export interface MovedAddress {
  readonly path: string;
  readonly title: string;
  readonly href: string;
  /** What the link says that is followed where nothing goes by itself. */
  readonly words: string;
}

const toMoved = (path: string, href: string, words = 'Go to the comparison'): MovedAddress => ({
  path,
  title: `Comparison ${path.slice(urls.compare.length, -1)} has another address`,
  href,
  words,
});

/** The address of two visits of one authority in the order given; undefined where they are of two. */
function toPath(first: string, second: string): string | undefined {
  const [one, other] = [splitId(first), splitId(second)];
  return one.outer === other.outer ? urls.comparePair(one.outer, one.own, other.own) : undefined;
}

const toFrom = (visitId: string) => urls.compareFrom(splitId(visitId).outer, splitId(visitId).own);

/** Both orders of two visits. */
const listPaths = (first: string, second: string) =>
  [toPath(first, second), toPath(second, first)].filter((path) => path !== undefined);

/** Comparisons under an id that one of their visits had before: each leads to the same comparison. */
function listRenamed(corpus: Corpus): readonly MovedAddress[] {
  const toNames = (visitId: string) => [visitId, ...listFormerVisitIds(corpus, visitId)];
  return corpus.authorities.flatMap((authority) =>
    listDrawnPairs(corpus, authority.id).flatMap(([earlier, later]) => {
      const href = urls.comparePair(authority.id, earlier.slug, later.slug);
      const ofVisits = [earlier, later].flatMap((visit) =>
        toNames(visit.id).map((name) => toMoved(toFrom(name), toFrom(visit.id))),
      );
      const ofPairs = toNames(earlier.id).flatMap((first) =>
        toNames(later.id).flatMap((second) =>
          first === earlier.id && second === later.id
            ? []
            : listPaths(first, second).map((path) => toMoved(path, href)),
        ),
      );
      return [...ofVisits, ...ofPairs];
    }),
  );
}

/** Where a pair leads that can be drawn no more: to its visits as they can be chosen, or to what became of one that went. */
function toInstead({ id, visits: [first, second] }: PublishedPair): Pick<MovedAddress, 'href' | 'words'> {
  if (first !== undefined && second !== undefined)
    return { href: urls.compose([first.id, second.id]), words: 'Choose the visits to compare' };
  const [one, other] = splitPairId(id);
  return { href: urls.visit(first === undefined ? one : other), words: 'Go to what became of the visit' };
}

/** Published comparisons that can be drawn no more, and the lists of a visit's pairs that went with them. */
function listUndrawn(corpus: Corpus): readonly MovedAddress[] {
  return listUndrawnPairs(corpus).flatMap((pair) => {
    const { href, words } = toInstead(pair);
    const [first, second] = splitPairId(pair.id);
    const lists = [first, second].filter((_, place) => {
      const visit = pair.visits[place];
      return visit === undefined || !listDrawnPairs(corpus, visit.authorityId).some((drawn) => drawn.includes(visit));
    });
    return [
      ...listPaths(first, second).map((path) => toMoved(path, href, words)),
      ...lists.map((id) => toMoved(toFrom(id), urls.compareIn(splitId(id).outer), 'Go to the comparisons there are')),
    ];
  });
}

/** Every address of a comparison that was published and is drawn elsewhere, or no more. */
export const listFormerComparisons = (corpus: Corpus): readonly MovedAddress[] => [
  ...listRenamed(corpus),
  ...listUndrawn(corpus),
];
