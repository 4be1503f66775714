import { groupBy } from '../../domain/group-by.ts';
import { getAuthority } from '../../domain/lookup.ts';
import type { Corpus, Visit } from '../../domain/model.ts';
import { compareText } from '../../domain/order.ts';
import { toSortKey } from '../../domain/plain-date.ts';
import type { Link, NamedLinks } from '../link.ts';
import { urls } from '../urls.ts';
import { formatVisitMonth } from '../visit/format-visit.ts';

/** Focused visits that looked at one thing, by year, newest first. */
export interface FocusedGroup {
  readonly id: string;
  readonly name: string;
  /** The theme's own page; undefined for visits whose letters name no theme. */
  readonly theme: Link | undefined;
  readonly years: readonly NamedLinks[];
}

const toLink =
  (corpus: Corpus) =>
  (visit: Visit): Link => ({
    text: `${getAuthority(corpus, visit.authorityId).name}, ${formatVisitMonth(visit)}`,
    href: urls.visit(visit.id),
  });

/** The part of a visit's address after its authority keeps two visits of a council apart where names are alike. */
const compareNewest = (a: Visit, b: Visit) =>
  compareText(toSortKey(b.dates), toSortKey(a.dates)) || compareText(a.id, b.id);

/** Draws together the focused visits under the themes that their letters name; a visit stands under each of them. */
export function buildFocusedView(corpus: Corpus): readonly FocusedGroup[] {
  const focused = corpus.visits.filter(({ kind }) => kind === 'focused').toSorted(compareNewest);
  const toYears = (visits: readonly Visit[]): readonly NamedLinks[] =>
    [...groupBy(visits, ({ dates }) => toSortKey(dates).slice(0, 4))].map(([name, inYear]) => ({
      name,
      links: inYear.map(toLink(corpus)),
    }));
  const themes = corpus.themes.map(({ id, name }) => ({
    id,
    name,
    theme: { text: 'Findings on it', href: urls.theme(id) },
    years: toYears(focused.filter(({ scope }) => scope.themes.includes(id))),
  }));
  const untold = focused.filter(({ scope }) => scope.themes.length === 0);
  return [
    ...themes,
    {
      id: 'not-stated',
      name: 'What the visit looked at is not stated, or not known here',
      theme: undefined,
      years: toYears(untold),
    },
  ].filter(({ years }) => years.length > 0);
}
