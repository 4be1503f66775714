import { listComparableVisits } from '../../domain/comparison/comparison.ts';
import { listDrawnPairs } from '../../domain/comparison/pairs.ts';
import type { Pair } from '../../domain/comparison/pairs.ts';
import type { Authority, Corpus, Visit } from '../../domain/model.ts';
import type { Link } from '../link.ts';
import { urls } from '../urls.ts';
import { formatNameAndMonth, formatVisitInCycle } from '../visit/format-visit.ts';
import { labelVisits } from './label-visits.ts';

/** A visit and the pairs it stands in. */
export interface PairGroup {
  readonly authority: Authority;
  readonly slug: string;
  /** `2nd monitoring visit since the 2016 inspection (June 2017)` */
  readonly name: string;
  /** Where its pairs have a page. */
  readonly href: string;
  /** With each visit before it, the nearest first: each pair of the authority once. */
  readonly before: readonly Link[];
  /** With each visit after it, the nearest first. */
  readonly after: readonly Link[];
  /** Where it is set beside a visit with which it has no page. */
  readonly others?: Link;
}

/** The groups of one authority, the newest visit first. */
function listGroupsOf(corpus: Corpus, authority: Authority): readonly PairGroup[] {
  const visits = listComparableVisits(corpus, authority.id);
  if (visits.length < 2) return [];
  const labels = labelVisits(corpus, visits);
  const pairs = listDrawnPairs(corpus, authority.id);
  const toLink = (other: Visit, [earlier, later]: Pair) => {
    const label = labels[visits.indexOf(other)] ?? '';
    return {
      text: other.kind === 'inspection' ? `${label} (inspection)` : label,
      href: urls.comparePair(authority.id, earlier.slug, later.slug),
    };
  };
  return visits
    .map((visit) => {
      const before = pairs.filter(([, later]) => later === visit).map((pair) => toLink(pair[0], pair));
      const after = pairs.filter(([earlier]) => earlier === visit).map((pair) => toLink(pair[1], pair));
      return {
        authority,
        slug: visit.slug,
        name: formatNameAndMonth(formatVisitInCycle(visit), visit),
        href: urls.compareFrom(authority.id, visit.slug),
        before: before.toReversed(),
        after,
        ...(before.length + after.length < visits.length - 1 && {
          others: { text: 'Beside another visit', href: urls.compose([visit.id]) },
        }),
      };
    })
    .toReversed();
}

/** Each visit that stands in a pair, with its pairs. */
export const listPairGroups = (corpus: Corpus): readonly PairGroup[] =>
  corpus.authorities.flatMap((authority) => listGroupsOf(corpus, authority));

/** The pairs of each authority, by their later visit, the newest first. */
export const listPairLists = (
  corpus: Corpus,
): readonly { readonly id: string; readonly name: string; readonly groups: readonly PairGroup[] }[] =>
  corpus.authorities.map((authority) => ({
    id: authority.id,
    name: authority.name,
    groups: listGroupsOf(corpus, authority),
  }));
