/** SHIPS TO THE BROWSER. What to search for where a query's own words find nothing. */
import type { Answer } from './search-result.ts';
import type { QueryUnit } from './text/query.ts';
import { listNearWords } from './text/spelling.ts';
import type { Vocabulary } from './text/vocabulary.ts';
import { isEmptyWord, listWords } from './text/words.ts';

/** The words of a query that nothing holds, each with the nearest one that something does. */
export const listCorrections = (units: readonly QueryUnit[], vocabulary: Vocabulary): Answer['corrections'] =>
  units.flatMap(({ text, phrase }) => {
    if (phrase !== undefined || text.includes(' ') || vocabulary.knows(text)) return [];
    const [used] = listNearWords(text, vocabulary.words);
    return used === undefined ? [] : [{ typed: text, used }];
  });

/** A query with its corrections made. */
export const applyCorrections = (query: string, corrections: Answer['corrections']): string =>
  corrections.reduce((text, { typed, used }) => text.toLowerCase().replace(typed, used), query);

/** Queries like one that finds nothing: with a word less, then each word alone or a near one; some may find nothing either. */
export function listLikeQueries(query: string, vocabulary: Vocabulary): readonly string[] {
  const words = listWords(query).filter((word) => !isEmptyWord(word));
  const shorter = words.length < 3 ? [] : words.map((_, place) => words.toSpliced(place, 1).join(' '));
  const near = words.flatMap((word) =>
    vocabulary.knows(word) ? [word] : listNearWords(word, vocabulary.words, 1).slice(0, 2),
  );
  return [...new Set([...shorter, ...near])].filter((text) => text !== query);
}
