import { listComparableVisits } from '../../domain/comparison/comparison.ts';
import type { Corpus } from '../../domain/model.ts';
import { getCell } from '../../domain/theme/cell.ts';
import { capitalise } from '../capitalise.ts';
import type { Link, LinkGroup } from '../link.ts';
import { urls } from '../urls.ts';
import { formatVisitByMonth, formatVisitMonth } from '../visit/format-visit.ts';
import { labelVisits } from './label-visits.ts';

/** A council whose visits can be set side by side. */
export interface ComparedCouncil {
  /** Where its pairs are listed. */
  readonly pairs: Link;
  /** The newest visit with findings beside the one before. */
  readonly newest: Link;
}

/** What there is to compare without choosing, council by council; those with two visits that can be. */
export function listComparedCouncils(corpus: Corpus): readonly ComparedCouncil[] {
  return corpus.authorities.flatMap(({ id, name }) => {
    const [before, last] = listComparableVisits(corpus, id).slice(-2);
    if (before === undefined || last === undefined) return [];
    return [
      {
        pairs: { text: name, href: urls.compareIn(id) },
        newest: {
          text: `${capitalise(formatVisitByMonth(last))} beside the one before, ${formatVisitMonth(before)}`,
          href: urls.comparePair(id, before.slug, last.slug),
        },
      },
    ];
  });
}

/** Themes that two or more visits of an authority report on, with those visits, the newest first: what can be read side by side. */
export function listSharedThemes(corpus: Corpus, authorityId: string): readonly LinkGroup[] {
  const visits = listComparableVisits(corpus, authorityId).toReversed();
  const labels = labelVisits(corpus, visits);
  return corpus.themes
    .map((theme) => ({
      under: { text: theme.name, href: urls.themeAt(theme.id, authorityId) },
      links: visits
        .map((visit, index) => ({ visit, text: labels[index] ?? '' }))
        .filter(({ visit }) => getCell(corpus, visit, theme.id).state === 'reported')
        .map(({ visit, text }) => ({ text, href: urls.visitTheme(visit.id, theme.id) })),
    }))
    .filter(({ links }) => links.length > 1);
}
