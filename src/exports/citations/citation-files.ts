import type { Corpus } from '../../domain/model.ts';
import { hasOwnFiles } from '../../domain/page/own-files.ts';
import { urls } from '../../views/urls.ts';
import { toCslPage, toCslSource } from './csl.ts';
import type { CslItem } from './csl.ts';
import { serializeBibtex } from './bibtex.ts';
import { serializeCslJson } from './formats.ts';
import { serializeRis } from './ris.ts';

/** What is cited on a source's page: the source itself, or our page about it. */
export type CitedThing = 'source' | 'page';

/** The formats of citation managers, in the order in which a page offers them. */
export const citationFormats = [
  { name: 'BibTeX', ending: 'bib', language: 'bibtex', type: 'application/x-bibtex', serialize: serializeBibtex },
  {
    name: 'RIS',
    ending: 'ris',
    language: 'ris',
    type: 'application/x-research-info-systems',
    serialize: serializeRis,
  },
  {
    name: 'CSL-JSON',
    ending: 'json',
    language: 'json',
    type: 'application/vnd.citationstyles.csl+json',
    serialize: serializeCslJson,
  },
] as const;

/** A citation as a file beside the page of a source. */
export interface CitationFile {
  /** Parts of `urls.citation`. */
  readonly address: { readonly source: string; readonly of: CitedThing; readonly ending: string };
  readonly type: string;
  readonly text: string;
}

/** Every citation file that has an address: each source published with such files and our page about it, in each format. */
export function listCitationFiles(
  corpus: Corpus,
  site: URL,
  toPageTitle: (source: Corpus['sources'][number]) => string,
): readonly CitationFile[] {
  const kept = corpus.sources.filter(({ id }) => hasOwnFiles(corpus, 'sources', id));
  return kept.flatMap((source) => {
    const page = { path: urls.source(source.id), title: toPageTitle(source) };
    const items: readonly (readonly [CitedThing, CslItem])[] = [
      ['source', toCslSource(corpus, source)],
      ['page', toCslPage(corpus, site, page)],
    ];
    return items.flatMap(([of, item]) =>
      citationFormats.map(({ ending, type, serialize }) => ({
        address: { source: source.id, of, ending },
        type,
        text: serialize(item),
      })),
    );
  });
}
