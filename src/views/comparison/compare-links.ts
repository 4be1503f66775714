import { listComparableVisits } from '../../domain/comparison/comparison.ts';
import { listDrawnIds, toPairId } from '../../domain/comparison/pairs.ts';
import { findCycleInspection } from '../../domain/lookup.ts';
import type { Corpus, Visit } from '../../domain/model.ts';
import { buildSubjectCell } from '../../domain/subject/subject-cell.ts';
import { getCell } from '../../domain/theme/cell.ts';
import type { Topic } from '../../domain/theme/topic.ts';
import { capitalise } from '../capitalise.ts';
import type { Link } from '../link.ts';
import { urls } from '../urls.ts';
import { formatVisitByMonth, formatVisitMonth } from '../visit/format-visit.ts';

/** The fragment of a topic where two visits stand side by side: a subject has a row where inspectors speak of it at both. */
function toTopicFragment(corpus: Corpus, visits: readonly Visit[], topic: Topic): string {
  const isShared =
    topic.kind === 'subject' && visits.every((visit) => buildSubjectCell(corpus, visit, topic.id).findings.length > 0);
  if (isShared) return `#${topic.id}`;
  const isTold = visits
    .map((visit) => getCell(corpus, visit, topic.theme))
    .some(({ findings, said }) => findings.length + said.length > 0);
  return isTold ? `#${topic.theme}` : '';
}

/** Where two visits of one authority stand side by side: on a page of their own where it is drawn, else where visits are chosen. */
export const toBesideUrl = (corpus: Corpus, earlier: Visit, later: Visit): string =>
  listDrawnIds(corpus).has(toPairId([earlier, later]))
    ? urls.comparePair(earlier.authorityId, earlier.slug, later.slug)
    : urls.compose([earlier.id, later.id]);

/** The same at a topic, where one is asked for. */
const toPairUrl = (corpus: Corpus, earlier: Visit, later: Visit, topic: Topic | undefined): string =>
  `${toBesideUrl(corpus, earlier, later)}${topic === undefined ? '' : toTopicFragment(corpus, [earlier, later], topic)}`;

/** Where two visits of one authority stand side by side; undefined where either has no findings. */
export function findPairUrl(corpus: Corpus, a: Visit, b: Visit, topic?: Topic): string | undefined {
  const [earlier, later] = listComparableVisits(corpus, a.authorityId).filter((visit) => visit === a || visit === b);
  return earlier === undefined || later === undefined ? undefined : toPairUrl(corpus, earlier, later, topic);
}

/**
 * The comparisons that a visit leads to: beside the one before it, and beside the inspection that opened its cycle.
 * Only with visits that have findings, as this one must; none twice. Each has a short text for the head of a column, and one that says which visits they are.
 * @param topic where on the page they lead.
 */
export function listCompareLinks(
  corpus: Corpus,
  visit: Visit,
  topic?: Topic,
): readonly (Link & { readonly short: string; readonly beside: string })[] {
  const visits = listComparableVisits(corpus, visit.authorityId);
  const before = visits[visits.indexOf(visit) - 1];
  if (before === undefined) return [];
  const opening = findCycleInspection(corpus, visit);
  const isApart = opening !== visit && opening !== before && opening !== undefined && visits.includes(opening);
  const toLink = (name: string, other: Visit) => ({
    text: `Beside ${name}, ${formatVisitMonth(other)}`,
    short: `Compare with ${formatVisitByMonth(other)}`,
    beside: `${capitalise(formatVisitByMonth(visit))} beside ${formatVisitByMonth(other)}`,
    href: toPairUrl(corpus, other, visit, topic),
  });
  return [
    toLink('the one before', before),
    ...(isApart ? [toLink('the inspection that opened the cycle', opening)] : []),
  ];
}
