import { getCoding } from '../../domain/about/coding.ts';
import type { Corpus, Source } from '../../domain/model.ts';
import { formatDay } from '../format-date.ts';
import type { Link } from '../link.ts';
import { urls } from '../urls.ts';

/** Who coded the findings on a page, in one quiet line, and where that is explained. */
export interface CodingView {
  readonly text: string;
  readonly how: Link;
}

/** `All`, `3 of 8`; a single source is not counted. */
function formatReading(read: number, all: number): string {
  if (read === 0) return all === 1 ? 'No person has read it yet' : 'No person has read any of them yet';
  if (read < all) return `A person has read ${read} of the ${all} sources`;
  return all === 1 ? 'A person has read it' : 'A person has read all of them';
}

/**
 * Who coded some sources and whether a person has read them: `Coded by language models, codebook 2, 28 November 2026.`
 * @returns undefined where nothing attests a coding.
 */
export function formatCoding(corpus: Corpus, sources: readonly Source[]): string | undefined {
  const codings = sources.map(({ id }) => getCoding(corpus, id)).filter(({ codedOn }) => codedOn !== undefined);
  if (codings.length === 0) return undefined;
  const unique = (values: readonly (string | number | undefined)[]) =>
    [...new Set(values.filter((value) => value !== undefined))].sort().map(String);
  const coders = unique(codings.map(({ coders: kind }) => kind)).map((kind) => `${kind}s`);
  const days = unique(codings.map(({ codedOn }) => codedOn)).map(formatDay);
  const when = days.length === 1 ? days.join('') : `${days[0] ?? ''} to ${days.at(-1) ?? ''}`;
  const books = unique(codings.map(({ codebook }) => codebook)).join(' and ');
  const reading = formatReading(codings.filter(({ isReadByPerson }) => isReadByPerson).length, codings.length);
  return `Coded by ${coders.join(' and ')} (codebook ${books}, ${when}). ${reading}.`;
}

/** The line of a page that shows findings of some sources, as a part of that page. */
export function toCodingPart(corpus: Corpus, sources: readonly Source[]): { readonly coding?: CodingView } {
  const text = formatCoding(corpus, sources);
  if (text === undefined) return {};
  return { coding: { text, how: { text: 'How that was done', href: urls.page('transparency') } } };
}
