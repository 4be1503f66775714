import { listComparableVisits } from '../../../domain/comparison/comparison.ts';
import { isSeen, listVisitsOf } from '../../../domain/lookup.ts';
import type { Corpus, Visit } from '../../../domain/model.ts';
import { getCell } from '../../../domain/theme/cell.ts';
import type { ThemeId } from '../../../schema/vocabulary.ts';
import { toBesideUrl } from '../../comparison/compare-links.ts';
import { formatVisitByMonth } from '../format-visit.ts';

/** Where a theme of a visit stands beside another visit; without an address it says why nowhere. */
export interface BesideView {
  /** `beside June 2017`; `beside the visit between Jun and Oct 2017`; `in no other account held` */
  readonly text: string;
  readonly href?: string;
}

/** The next visit that reports on a theme, to set beside this one; the one before it where no later one does. */
export function findBeside(corpus: Corpus, visit: Visit, theme: ThemeId): BesideView {
  const visits = listComparableVisits(corpus, visit.authorityId);
  const place = visits.indexOf(visit);
  const isReported = (other: Visit) => getCell(corpus, other, theme).state === 'reported';
  const later = place < 0 ? undefined : visits.slice(place + 1).find(isReported);
  const other = later ?? visits.slice(0, Math.max(place, 0)).findLast(isReported);
  if (other === undefined) {
    const isAnyHeld = listVisitsOf(corpus, visit.authorityId).some(
      (known) => known !== visit && isSeen(corpus, known.id),
    );
    return { text: isAnyHeld ? 'in no other account held' : 'no other account held' };
  }
  const [first, second] = other === later ? [visit, other] : [other, visit];
  return {
    text: `beside ${formatVisitByMonth(other)}`,
    href: `${toBesideUrl(corpus, first, second)}#${theme}`,
  };
}
