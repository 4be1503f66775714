import { isPrimary } from '../../domain/finding/speakers.ts';
import { listFindingsIn, listSourcesOfAuthority } from '../../domain/lookup.ts';
import type { Authority, Corpus, Finding, Source } from '../../domain/model.ts';
import { toPlaceAddress } from '../../domain/source/original-address.ts';
import { toHost } from '../evidence-view.ts';
import { formatLocator } from '../format-locator.ts';
import type { Link } from '../link.ts';
import { urls } from '../urls.ts';
import { formatSource } from '../visit/format-visit.ts';

/** One quotation: its words, its finding, and where it stands. */
export interface QuotationView {
  readonly words: string;
  readonly findingUrl: string;
  /** `Under “Overview”, paragraph 2, page 3` */
  readonly place: string;
  /** Where the original opens at that place; undefined where its address is not known. */
  readonly originalUrl?: string;
  /** `withdrawn`; undefined for a finding that stands. */
  readonly status?: string;
}

/** The quotations from one source, and what was proved of them. */
export interface QuotedSourceView {
  readonly id: string;
  readonly source: Link;
  readonly title: string;
  readonly original?: Link;
  /** Whether a program held them against the source's own text. */
  readonly proof: string;
  /** Digest of that text, to compare one's own with. */
  readonly digest?: string;
  readonly quotations: readonly QuotationView[];
}

function toQuotation(source: Source, finding: Finding): readonly QuotationView[] {
  const { quote, locator, status, key } = finding;
  if (quote === undefined) return [];
  return [
    {
      words: quote,
      findingUrl: urls.finding(key),
      place: formatLocator(source, locator),
      ...(source.address !== undefined && { originalUrl: toPlaceAddress(source, finding, source.address) }),
      ...(status === 'withdrawn' && { status }),
    },
  ];
}

function toQuotedSource(corpus: Corpus, source: Source): readonly QuotedSourceView[] {
  const quotations = listFindingsIn(corpus, source.id).flatMap((finding) => toQuotation(source, finding));
  if (quotations.length === 0) return [];
  const proof = corpus.proofs.get(source.id);
  return [
    {
      id: source.id,
      source: { text: formatSource(source), href: urls.source(source.id) },
      title: source.title,
      ...(source.address !== undefined && { original: { text: toHost(source.address), href: source.address } }),
      proof:
        proof === undefined
          ? 'No program has held these words against the source: its own text was not at hand.'
          : `A program found each of these quotations, letter for letter, in its place in the text of the ${isPrimary(source) ? source.kind : 'source'}, which has ${proof.blocks} blocks.`,
      ...(proof !== undefined && { digest: proof.text }),
      quotations,
    },
  ];
}

/** Every quotation from the sources about one authority, by source, in the order of their findings. */
export const listQuotations = (corpus: Corpus, { id }: Pick<Authority, 'id'>): readonly QuotedSourceView[] =>
  listSourcesOfAuthority(corpus, id).flatMap((source) => toQuotedSource(corpus, source));

/** The pages that list quotations: one an authority. */
export const listQuotationLinks = ({ authorities }: Corpus): readonly Link[] =>
  authorities.map(({ id, name }) => ({ text: name, href: urls.quotationsOf(id) }));
