import { listComparableVisits } from '../../domain/comparison/comparison.ts';
import type { Authority, Corpus, Visit } from '../../domain/model.ts';
import type { Link } from '../link.ts';
import { urls } from '../urls.ts';
import { formatVisitInCycle, formatVisitMonth } from '../visit/format-visit.ts';
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
}

/** The groups of one authority, the newest visit first. */
function listGroupsOf(corpus: Corpus, authority: Authority): readonly PairGroup[] {
  const visits = listComparableVisits(corpus, authority.id);
  if (visits.length < 2) return [];
  const labels = labelVisits(corpus, visits);
  const toLinks = (others: readonly Visit[], toHref: (other: Visit) => string) =>
    others.map((other) => {
      const label = labels[visits.indexOf(other)] ?? '';
      return { text: other.kind === 'inspection' ? `${label} (inspection)` : label, href: toHref(other) };
    });
  return visits
    .map((visit, place) => ({
      authority,
      slug: visit.slug,
      name: `${formatVisitInCycle(visit)} (${formatVisitMonth(visit)})`,
      href: urls.compareFrom(authority.id, visit.slug),
      before: toLinks(visits.slice(0, place).toReversed(), ({ slug }) =>
        urls.comparePair(authority.id, slug, visit.slug),
      ),
      after: toLinks(visits.slice(place + 1), ({ slug }) => urls.comparePair(authority.id, visit.slug, slug)),
    }))
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
