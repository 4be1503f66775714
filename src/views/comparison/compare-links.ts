import { listComparableVisits } from '../../domain/comparison/comparison.ts';
import { findCycleInspection } from '../../domain/lookup.ts';
import type { Corpus, Visit } from '../../domain/model.ts';
import type { Link } from '../link.ts';
import { urls } from '../urls.ts';
import { formatVisitMonth } from '../visit/format-visit.ts';

/** The page that sets two visits of one authority side by side. */
const toPairUrl = (earlier: Visit, later: Visit): string =>
  urls.comparePair(earlier.authorityId, earlier.slug, later.slug);

/**
 * The comparisons that a visit leads to: beside the one before it, and beside the inspection that opened its cycle.
 * Only with visits that have findings, as this one must; none twice. Each has a short text for the head of a column.
 */
export function listCompareLinks(corpus: Corpus, visit: Visit): readonly (Link & { readonly short: string })[] {
  const visits = listComparableVisits(corpus, visit.authorityId);
  const before = visits[visits.indexOf(visit) - 1];
  if (before === undefined) return [];
  const opening = findCycleInspection(corpus, visit);
  const isApart = opening !== visit && opening !== before && opening !== undefined && visits.includes(opening);
  const toLink = (name: string, other: Visit) => ({
    text: `Beside ${name}, ${formatVisitMonth(other)}`,
    short: `Compare with ${formatVisitMonth(other)}`,
    href: toPairUrl(other, visit),
  });
  return [
    toLink('the one before', before),
    ...(isApart ? [toLink('the inspection that opened the cycle', opening)] : []),
  ];
}
