import { countReading } from '../../domain/about/checked.ts';
import type { Reading } from '../../domain/about/checked.ts';
import { getCoding } from '../../domain/about/coding.ts';
import { listFindingsIn } from '../../domain/lookup.ts';
import type { Corpus, Finding, Source } from '../../domain/model.ts';
import { formatDay } from '../format-date.ts';
import type { Link } from '../link.ts';
import { urls } from '../urls.ts';

/** Who coded the findings on a page, in one quiet line, and where that is explained. */
export interface CodingView {
  readonly text: string;
  readonly how: Link;
}

/** What a person has read of some sources; a single one is called "it". */
function formatReading({ read, all }: Reading, sources: number): string {
  const isOne = sources === 1;
  if (read === 0) return isOne ? 'No person has read it yet' : 'No person has read any of them yet';
  if (read < all) return `A person has read ${read} of ${isOne ? 'its' : 'their'} ${all} findings`;
  return isOne ? 'A person has read it' : 'A person has read all of them';
}

/**
 * Who coded some sources and whether a person has read them: `Coded by language models (codebook 2, 28 November 2026).`,
 * and that it was once only where it was
 * @param findings those that the page shows, where it does not show all of the sources.
 * @returns undefined where nothing attests a coding.
 */
export function formatCoding(
  corpus: Corpus,
  sources: readonly Source[],
  findings: readonly Finding[] = sources.flatMap(({ id }) => listFindingsIn(corpus, id)),
): string | undefined {
  const codings = sources.map(({ id }) => getCoding(corpus, id)).filter(({ codedOn }) => codedOn !== undefined);
  if (codings.length === 0) return undefined;
  const unique = (values: readonly (string | number | undefined)[]) =>
    [...new Set(values.filter((value) => value !== undefined))].sort().map(String);
  const coders = unique(codings.map(({ coders: kind }) => kind)).map((kind) => `${kind}s`);
  const days = unique(codings.map(({ codedOn }) => codedOn)).map(formatDay);
  const when = days.length === 1 ? days.join('') : `${days[0] ?? ''} to ${days.at(-1) ?? ''}`;
  const books = unique(codings.map(({ codebook }) => codebook)).join(' and ');
  const once = codings.filter((coding) => coding.codings === 1).length;
  const often = once === codings.length ? 'Coded once, by' : 'Coded by';
  const some = once > 0 && once < codings.length ? ` ${once} of ${codings.length} sources coded once only.` : '';
  const reading = formatReading(countReading(corpus, findings), codings.length);
  return `${often} ${coders.join(' and ')} (codebook ${books}, ${when}).${some} ${reading}.`;
}

const how: Link = { text: 'How that was done', href: urls.page('transparency') };

/** The line of a page whose facts come from documents that nothing is coded of: no person has read them. */
export const factsPart: { readonly coding: CodingView } = {
  coding: {
    text: 'Dates, grades and what visits looked at were read off Ofsted’s documents by a program and checked by language models. No person has read them yet.',
    how,
  },
};

/** The line of a page that shows findings of some sources, as a part of that page. */
export function toCodingPart(
  corpus: Corpus,
  sources: readonly Source[],
  findings?: readonly Finding[],
): { readonly coding?: CodingView } {
  const text = formatCoding(corpus, sources, findings);
  if (text === undefined) return {};
  return { coding: { text, how } };
}
