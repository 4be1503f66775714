import type { Lookup } from './query.ts';
import { answersWord, isEmptyWord, listJoinedWords, listWords, toSingular } from './words.ts';

/** A text, taken apart once. */
export interface SearchedText {
  readonly words: readonly string[];
  /** Those of its words that hyphens part, each written as one. */
  readonly joined: readonly string[];
  /** Its words in the singular, with spaces at both ends. */
  readonly key: string;
}

const askedWords = new WeakMap<Lookup, SearchedText>();

/** The words of a lookup, taken apart once. */
function toAsked(lookup: Lookup): SearchedText {
  const asked = askedWords.get(lookup) ?? toSearchedText(lookup.words);
  askedWords.set(lookup, asked);
  return asked;
}

export function toSearchedText(text: string): SearchedText {
  const words = listWords(text);
  return { words, joined: listJoinedWords(text), key: ` ${words.map(toSingular).join(' ')} ` };
}

/**
 * Whether a short text (a name, a label, one line) answers a lookup: a phrase by the same words in a row, whatever
 * their number; other words by each of them, in any order.
 */
export function matchesText({ words, joined, key }: SearchedText, lookup: Lookup): boolean {
  const asked = toAsked(lookup);
  if (asked.words.length === 0) return false;
  if (lookup.isPhrase) return key.includes(asked.key);
  return asked.words.every((one) => [...words, ...joined].some((word) => answersWord(word, one)));
}

/** A piece of a text, found or not. */
export interface MarkedPiece {
  readonly text: string;
  readonly isFound: boolean;
}

/** Places, among the words of a text, of those that answer a lookup: whole phrases, or words that tell something. */
function listPlaces(words: readonly string[], lookup: Lookup): readonly number[] {
  const asked = toAsked(lookup).words;
  if (!lookup.isPhrase) {
    const telling = asked.filter((word) => !isEmptyWord(word));
    return words.flatMap((word, place) => (telling.some((one) => answersWord(word, one)) ? [place] : []));
  }
  const isAt = (start: number) =>
    asked.every((one, place) => toSingular(words[start + place] ?? '') === toSingular(one));
  return words.flatMap((_, start) => (isAt(start) ? asked.map((_one, place) => start + place) : []));
}

/** A text in pieces, those words set apart that answer one of the lookups. */
export function markText(text: string, lookups: readonly Lookup[]): readonly MarkedPiece[] {
  const pieces = text.split(/(\s+)/u).map((piece) => ({
    text: piece,
    words: listWords(piece),
    joined: toSearchedText(listJoinedWords(piece).join(' ')),
  }));
  const words = pieces.flatMap((piece) => piece.words);
  const found = new Set(lookups.flatMap((lookup) => listPlaces(words, lookup)));
  let place = 0;
  return pieces.map((piece) => {
    const places = piece.words.map((_, offset) => place + offset);
    place += piece.words.length;
    const isJoined = lookups.some((lookup) => matchesText(piece.joined, lookup));
    return { text: piece.text, isFound: isJoined || places.some((one) => found.has(one)) };
  });
}
