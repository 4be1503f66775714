import { getAuthority } from '../../domain/lookup.ts';
import type { Corpus, Visit } from '../../domain/model.ts';
import { formatVisitByMonth, formatVisitMonth, formatVisitName } from '../visit/format-visit.ts';

/** Names by which a sentence calls for visits: `June 2017`, `the visit between Jun and Oct 2017`. */
export const callVisits = (corpus: Corpus, visits: readonly Visit[]): readonly string[] =>
  labelVisits(corpus, visits, formatVisitByMonth);

/**
 * Names short enough for a column: the month, with the authority where several are compared.
 *
 * Where two visits have one month, and so one name, each says also which visit it is.
 * @param formatMonth how a month is written where it is name enough.
 */
export function labelVisits(
  corpus: Corpus,
  visits: readonly Visit[],
  formatMonth: (visit: Visit) => string = formatVisitMonth,
): readonly string[] {
  const isOneAuthority = new Set(visits.map(({ authorityId }) => authorityId)).size === 1;
  const labels = visits.map((visit) => {
    const place = isOneAuthority ? '' : `${getAuthority(corpus, visit.authorityId).name}, `;
    return {
      short: `${place}${formatMonth(visit)}`,
      long: `${place}${formatVisitName(visit).toLowerCase()}, ${formatVisitMonth(visit)}`,
    };
  });
  return labels.map(({ short, long }) => (labels.filter((other) => other.short === short).length > 1 ? long : short));
}
