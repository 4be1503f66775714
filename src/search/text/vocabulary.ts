import type { Compounds } from './query.ts';
import { answersWord, isNumber, listJoinedWords, listWords } from './words.ts';

/** Every word that texts hold, and whether a word asked for is among them in some form. */
export interface Vocabulary extends Compounds {
  /** The commonest first. */
  readonly words: readonly string[];
  readonly knows: (word: string) => boolean;
}

/** Shortest part of a word that is taken for a word of its own. */
const shortestPart = 3;

export function buildVocabulary(texts: readonly string[]): Vocabulary {
  const counts = new Map<string, number>();
  const pairs = new Set<string>();
  for (const text of texts) {
    const words = listWords(text);
    for (const word of [...words, ...listJoinedWords(text)]) counts.set(word, (counts.get(word) ?? 0) + 1);
    words.forEach((word, place) => pairs.add(`${word} ${words[place + 1] ?? ''}`));
  }
  const words = [...counts].sort(([, a], [, b]) => b - a).map(([word]) => word);
  const known = new Map<string, boolean>();
  const knows = (word: string) => {
    const isKnown = known.get(word) ?? words.some((other) => answersWord(other, word));
    known.set(word, isKnown);
    return isKnown;
  };
  return {
    words,
    knows,
    isOneWord: (first, second) => !isNumber(first) && !isNumber(second) && counts.has(`${first}${second}`),
    part: (word) => {
      if (word.length < 2 * shortestPart || knows(word)) return undefined;
      for (let place = shortestPart; place <= word.length - shortestPart; place += 1) {
        const [first, second] = [word.slice(0, place), word.slice(place)];
        if (pairs.has(`${first} ${second}`)) return [first, second];
      }
      return undefined;
    },
  };
}
