import type { Cautions } from '../../domain/comparison/comparison.ts';
import { getAuthority } from '../../domain/lookup.ts';
import type { Corpus, Visit } from '../../domain/model.ts';
import { formatNameAndMonth, formatVisitInCycle, formatVisitName } from '../visit/format-visit.ts';

/** Names a visit within a sentence. */
export type NameOf = (visit: Visit) => string;

/** Names short enough to repeat: authority and cycle are named only where there is more than one. */
export const toNameOf =
  (corpus: Corpus, { isOneCycle, isOneAuthority }: Cautions): NameOf =>
  (visit) => {
    const name = (isOneCycle || !isOneAuthority ? formatVisitName(visit) : formatVisitInCycle(visit)).toLowerCase();
    const place = isOneAuthority ? '' : `${getAuthority(corpus, visit.authorityId).name} `;
    return `${place}${formatNameAndMonth(name, visit)}`;
  };
