import { getCell } from '../../domain/theme/cell.ts';
import { hasFindings, listVisitsOf } from '../../domain/lookup.ts';
import type { Corpus } from '../../domain/model.ts';
import { toVisitLink } from '../visit/format-visit.ts';
import type { Link } from '../link.ts';
import { urls } from '../urls.ts';

/** Themes that two or more visits of one authority report on: what can be set side by side. */
export interface CompareSection {
  readonly authority: Link;
  /** Where its pairs are listed. */
  readonly pairs: string;
  readonly visits: readonly Link[];
  readonly themes: readonly { readonly theme: Link; readonly visits: readonly Link[] }[];
}

/** What there is to compare, by authority. */
export function listCompareSections(corpus: Corpus): readonly CompareSection[] {
  return corpus.authorities.map((authority) => {
    const visits = listVisitsOf(corpus, authority.id).filter(({ id }) => hasFindings(corpus, id));
    return {
      authority: { text: authority.name, href: urls.authority(authority.id) },
      pairs: urls.compareIn(authority.id),
      visits: visits.map(toVisitLink),
      themes: corpus.themes
        .map((theme) => ({
          theme: { text: theme.name, href: urls.themeAt(theme.id, authority.id) },
          visits: visits
            .filter((visit) => getCell(corpus, visit, theme.id).state === 'reported')
            .map((visit) => ({ ...toVisitLink(visit), href: urls.visitTheme(visit.id, theme.id) })),
        }))
        .filter((entry) => entry.visits.length > 1),
    };
  });
}
