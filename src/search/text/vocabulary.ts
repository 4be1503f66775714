import { answersWord, listWords } from './words.ts';

/** Every word that texts hold, and whether a word asked for is among them in some form. */
export interface Vocabulary {
  /** The commonest first. */
  readonly words: readonly string[];
  readonly knows: (word: string) => boolean;
}

export function buildVocabulary(texts: readonly string[]): Vocabulary {
  const counts = new Map<string, number>();
  for (const word of texts.flatMap(listWords)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const words = [...counts].sort(([, a], [, b]) => b - a).map(([word]) => word);
  const known = new Map<string, boolean>();
  return {
    words,
    knows: (word) => {
      const isKnown = known.get(word) ?? words.some((other) => answersWord(other, word));
      known.set(word, isKnown);
      return isKnown;
    },
  };
}
