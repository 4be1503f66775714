import { getAuthority } from '../../domain/lookup.ts';
import type { Corpus, Visit } from '../../domain/model.ts';
import { formatVisitMonth, formatVisitName } from '../visit/format-visit.ts';

/**
 * Names short enough for a column: the month, with the authority where several are compared.
 *
 * Where two visits have one month, and so one name, each says also which visit it is.
 */
export function labelVisits(corpus: Corpus, visits: readonly Visit[]): readonly string[] {
  const isOneAuthority = new Set(visits.map(({ authorityId }) => authorityId)).size === 1;
  const labels = visits.map((visit) => {
    const place = isOneAuthority ? '' : `${getAuthority(corpus, visit.authorityId).name}, `;
    return {
      short: `${place}${formatVisitMonth(visit)}`,
      long: `${place}${formatVisitName(visit).toLowerCase()}, ${formatVisitMonth(visit)}`,
    };
  });
  return labels.map(({ short, long }) => (labels.filter((other) => other.short === short).length > 1 ? long : short));
}
