import type { NamedBlock } from '../prepare/block.ts';

/** Where something stands in a document. */
export interface Place {
  /** Id of the block. */
  readonly block: string;
  /** Undefined for a source without pages. */
  readonly page: number | undefined;
}

/** A value that a document states, with the words that state it. */
export interface Stated<T> extends Place {
  readonly value: T;
  /** As printed. */
  readonly words: string;
  /** Why it is believed, where the document itself does not state it. */
  readonly inferred?: string;
}

/** What was looked for and is not there, or can't be told from the words; `why` says which. */
export interface Missing {
  readonly what: string;
  readonly why: string;
}

/** What one reader found: the value, or why there is none. */
export type Reading<T> =
  { readonly found: Stated<T>; readonly why?: never } | { readonly found?: never; readonly why: string };

/** Where a block stands. */
export const toPlace = ({ id, page }: NamedBlock): Place => ({ block: id, page });

/** A value with its place and its words. */
export function toStated<T>(value: T, words: string, block: NamedBlock, inferred?: string): Stated<T> {
  return { value, words, ...toPlace(block), ...(inferred !== undefined && { inferred }) };
}

/** A reading that found its value. */
export function found<T>(value: T, words: string, block: NamedBlock, inferred?: string): Reading<T> {
  return { found: toStated(value, words, block, inferred) };
}
