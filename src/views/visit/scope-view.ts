import { getSource, getTheme } from '../../domain/lookup.ts';
import type { Corpus, Visit } from '../../domain/model.ts';
import { listScopeParts } from '../../domain/visit/scope.ts';
import { getTermLinker } from '../finding/finding-view.ts';
import { formatLocator } from '../format-locator.ts';
import { lowerFirst } from '../capitalise.ts';
import { joinNames } from '../join-names.ts';
import type { Link } from '../link.ts';
import type { TextSegment } from '../term-links.ts';
import { urls } from '../urls.ts';
import { scopeBasisWords } from '../words.ts';
import { formatSource } from './format-visit.ts';

/** What a visit set out to look at, and where that is stated. */
export interface ScopeView {
  /** `known, as stated`, `known in part`, `not known` */
  readonly basis: string;
  readonly statement: readonly TextSegment[];
  readonly themes: readonly {
    readonly theme: Link;
    /** The part of the theme that is named, where no more is. */
    readonly part?: string;
    /** Where it is stated: `Ofsted letter, 6 July 2017: under “Areas covered”, paragraph 2`; empty where the framework says it. */
    readonly places: readonly Link[];
  }[];
}

type Place = Visit['scope']['places'][number];

function toPlaceLink(corpus: Corpus, visit: Visit, { source: id, block, page, quote }: Place): Link {
  if (id === undefined) {
    const place = page === undefined ? '' : `, page ${page}`;
    const words = quote === undefined ? '' : `: “${quote}”`;
    return {
      text: `Ofsted’s own document${place}${words}`,
      href: visit.document?.address ?? `${urls.visit(visit.id)}#evidence`,
    };
  }
  const source = getSource(corpus, id);
  return { text: `${formatSource(source)}: ${lowerFirst(formatLocator(source, block))}`, href: urls.source(id) };
}

export function buildScopeView(corpus: Corpus, visit: Visit): ScopeView {
  const { basis, statement, themes, places } = visit.scope;
  return {
    basis: basis === 'known' && places.length > 0 ? `${scopeBasisWords.known}, as stated` : scopeBasisWords[basis],
    statement: statement === undefined ? [] : getTermLinker(corpus)(statement),
    themes: themes.map((id) => {
      const parts = listScopeParts(visit, id);
      return {
        theme: { text: getTheme(corpus, id).name, href: urls.theme(id) },
        ...(parts.length > 0 && { part: joinNames(parts) }),
        places: places.filter(({ theme }) => theme === id).map((place) => toPlaceLink(corpus, visit, place)),
      };
    }),
  };
}
