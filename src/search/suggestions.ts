/** SHIPS TO THE BROWSER. What to search for where a query's own words find nothing. */
import type { QueryUnit } from './text/query.ts';
import { isSlip, listMeant, listNearWords } from './text/spelling.ts';
import type { Vocabulary } from './text/vocabulary.ts';
import { isEmptyWord, listWords, toWordKey } from './text/words.ts';

/** A word that nothing holds, with one that something does. */
export interface Correction {
  readonly typed: string;
  readonly used: string;
}

/** What spelling help does, and what it only offers, for fear of leading to something else. */
export interface Corrections {
  readonly done: readonly Correction[];
  readonly offered: readonly Correction[];
}

/** Words of a query that were typed with a capital: names, as far as we can tell. */
const listCapitalised = (query: string): ReadonlySet<string> =>
  new Set((query.match(/\S*\p{Lu}\S*/gu) ?? []).flatMap(listWords));

/**
 * The words of a query that nothing holds, each with the nearest one that something does.
 *
 * A word is swapped where it is a slip, and for one thing only. Where it may stand for several, is hardly a slip, or has a
 * capital, the swap is offered.
 */
export function listCorrections(query: string, units: readonly QueryUnit[], vocabulary: Vocabulary): Corrections {
  const capitalised = listCapitalised(query);
  const all = units.flatMap(({ text, phrase }) => {
    if (phrase !== undefined || text.includes(' ') || vocabulary.knows(text) || vocabulary.part(text)) return [];
    const meant = listMeant(text, vocabulary.words);
    const isSure = meant.length === 1 && isSlip(text, meant[0] ?? '') && !capitalised.has(text);
    return meant.map((used) => ({ typed: text, used, isSure }));
  });
  const pick = (isSure: boolean) =>
    all.filter((one) => one.isSure === isSure).map(({ typed, used }) => ({ typed, used }));
  return { done: pick(true), offered: pick(false) };
}

/** A query with its corrections made. */
export const applyCorrections = (query: string, corrections: readonly Correction[]): string =>
  corrections.reduce((text, { typed, used }) => text.toLowerCase().replace(typed, used), query);

/** A query with each of the swaps that are only offered. */
export const listOfferedQueries = (query: string, { offered }: Corrections): readonly string[] =>
  offered.map((correction) => applyCorrections(query, [correction]));

/** Queries like one that finds nothing: with a word less, then each word alone or a near one; some may find nothing either. */
export function listLikeQueries(query: string, vocabulary: Vocabulary): readonly string[] {
  const words = listWords(query).filter((word) => !isEmptyWord(word));
  const shorter = words.length < 3 ? [] : words.map((_, place) => words.toSpliced(place, 1).join(' '));
  const near = words.flatMap((word) =>
    vocabulary.knows(word) ? [word] : listNearWords(word, vocabulary.words, 1).slice(0, 2),
  );
  const all = [...shorter, ...near].filter((text) => text !== query);
  const keys = all.map(toWordKey);
  return all.filter((_, place) => keys.indexOf(keys[place] ?? '') === place);
}
