import { getVisit, listSourcesOfAuthority } from '../../domain/lookup.ts';
import type { Corpus, Source } from '../../domain/model.ts';
import { isPrimary } from '../../domain/finding/speakers.ts';
import { formatDated } from '../format-date.ts';
import { toVisitLink } from '../visit/format-visit.ts';
import type { Link } from '../link.ts';
import { urls } from '../urls.ts';
import { sourceKindWords } from '../words.ts';

export interface SourceRow {
  readonly id: string;
  readonly title: string;
  readonly href: string;
  readonly kind: string;
  readonly isPrimary: boolean;
  readonly publisher: string;
  readonly published: string;
  readonly visit: Link;
  readonly findingsUrl: string;
  /** `read whole`, `read in part` */
  readonly extent: string;
}

export function buildSourceRow(corpus: Corpus, source: Source): SourceRow {
  const visit = getVisit(corpus, source.visit);
  return {
    id: source.id,
    title: source.title,
    href: urls.source(source.id),
    kind: sourceKindWords[source.kind],
    isPrimary: isPrimary(source),
    publisher: source.publisher,
    published: formatDated(source.published),
    visit: toVisitLink(visit),
    findingsUrl: urls.findingsOf(source.id),
    extent: formatExtent(source),
  };
}

/** How much of a source was read. */
export function formatExtent({ extent, coding }: Pick<Source, 'extent' | 'coding'>): string {
  return `read ${extent === 'opening' ? 'in part' : 'whole'}${coding === 'principal' ? ', its principal findings coded' : ''}`;
}

/** The sources of each authority, in visit order. */
export function listSourceSections(
  corpus: Corpus,
): readonly { readonly id: string; readonly authority: Link; readonly sources: readonly SourceRow[] }[] {
  return corpus.authorities.map((authority) => ({
    id: authority.id,
    authority: { text: authority.name, href: urls.authority(authority.id) },
    sources: listSourcesOfAuthority(corpus, authority.id).map((source) => buildSourceRow(corpus, source)),
  }));
}
