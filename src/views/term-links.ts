import type { Term } from '../domain/model.ts';
import { urls } from './urls.ts';

/** A piece of text; with a link where it is a term of the glossary. */
export interface TextSegment {
  readonly text: string;
  readonly href?: string;
}

const escapePattern = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

interface Spelling {
  readonly spelling: string;
  readonly id: string;
}

/** Finds glossary terms in running text. */
export type LinkTerms = (text: string) => readonly TextSegment[];

/**
 * Makes the function that links each specialist term of a text, once, to the glossary.
 *
 * Everyday words are left alone. Whole words only, longest spelling first, any case; a plural "s" belongs to the link.
 */
export function buildTermLinker(terms: readonly Term[]): LinkTerms {
  const spellings: readonly Spelling[] = terms
    .filter(({ isEveryday }) => !isEveryday)
    .flatMap(({ id, term, aliases }) => [term, ...aliases].map((spelling) => ({ spelling, id })))
    .sort((a, b) => b.spelling.length - a.spelling.length);
  const idOf = new Map(spellings.map(({ spelling, id }) => [spelling.toLowerCase(), id]));
  if (spellings.length === 0) return (text) => [{ text }];
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}-])(${spellings.map(({ spelling }) => escapePattern(spelling)).join('|')})(s?)(?![\\p{L}\\p{N}-])`,
    'giu',
  );
  return (text) => {
    const linked = new Set<string>();
    const segments: TextSegment[] = [];
    let end = 0;
    for (const match of text.matchAll(pattern)) {
      const id = idOf.get((match[1] ?? '').toLowerCase());
      if (id === undefined || linked.has(id)) continue;
      linked.add(id);
      if (match.index > end) segments.push({ text: text.slice(end, match.index) });
      segments.push({ text: match[0], href: urls.term(id) });
      end = match.index + match[0].length;
    }
    if (end < text.length) segments.push({ text: text.slice(end) });
    return segments;
  };
}
