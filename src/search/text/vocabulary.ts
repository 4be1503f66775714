import type { Compounds } from './query.ts';
import { answersWord, isNumber, listJoinedWords, listWords } from './words.ts';

/** Every word that texts hold, and whether a word asked for is among them in some form. */
export interface Vocabulary extends Compounds {
  /** The commonest first. */
  readonly words: readonly string[];
  readonly knows: (word: string) => boolean;
}

/** Shortest part of a word that is taken for a word of its own: at its ends, and between two others. Figures may be shorter. */
const shortestPart = 3;
const shortestBetween = 2;

/** Every way to part a word in two where both may be words. */
const listCuts = (word: string, shortestFirst: number): readonly (readonly [string, string])[] =>
  Array.from(word, (_, place): readonly [string, string] => [word.slice(0, place), word.slice(place)]).filter(
    ([first, rest]) =>
      (first.length >= shortestFirst || isNumber(first)) && (rest.length >= shortestPart || isNumber(rest)),
  );

export function buildVocabulary(texts: readonly string[]): Vocabulary {
  const counts = new Map<string, number>();
  const plain = new Set<string>();
  const pairs = new Set<string>();
  for (const text of texts) {
    const words = listWords(text);
    for (const word of [...words, ...listJoinedWords(text)]) counts.set(word, (counts.get(word) ?? 0) + 1);
    for (const word of words) plain.add(word);
    words.forEach((word, place) => pairs.add(`${word} ${words[place + 1] ?? ''}`));
  }
  const words = [...counts].sort(([, a], [, b]) => b - a).map(([word]) => word);
  const known = new Map<string, boolean>();
  const knows = (word: string) => {
    const isKnown = known.get(word) ?? words.some((other) => answersWord(other, word));
    known.set(word, isKnown);
    return isKnown;
  };
  const isPlain = (word: string) => plain.has(word) || !counts.has(word);
  const isPair = (first: string, second = '') => pairs.has(`${first} ${second}`);
  /** A word in two parts that stand in a row somewhere, or in three. */
  const findParts = (word: string): readonly string[] | undefined => {
    for (const [first, rest] of listCuts(word, shortestPart)) {
      if (isPair(first, rest)) return [first, rest];
      const others = listCuts(rest, shortestBetween).find((two) => isPair(first, two[0]) && isPair(...two));
      if (others !== undefined) return [first, ...others];
    }
    return undefined;
  };
  return {
    words,
    knows,
    isOneWord: (first, second) => !isNumber(first) && !isNumber(second) && counts.has(`${first}${second}`),
    // What hyphens join is known as one word, and still is found in its parts.
    part: (word) => (knows(word) && isPlain(word) ? undefined : findParts(word)),
  };
}
