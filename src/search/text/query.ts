import { dropSofteners, isEmptyWord, isMetWhole, listWords, toSingular, toWordKey } from './words.ts';

/** One question put to the index. */
export interface Lookup {
  readonly words: string;
  /** Whether the words have to stand together, in this order. */
  readonly isPhrase: boolean;
  /** How much a match counts: 1 for the words typed, less for what stands for them. */
  readonly weight: number;
}

/** A part of a query: a result has to match each of them, by one or more of its lookups. */
export interface QueryUnit {
  readonly text: string;
  readonly lookups: readonly Lookup[];
  /** Quoted words, which a result has to hold exactly. */
  readonly phrase?: string;
}

/** Groups of words that stand for one another, ready to be met in a query. */
export interface Thesaurus {
  /** The members of the groups that hold a word or phrase, by its word key. */
  readonly groupOf: ReadonlyMap<string, readonly string[]>;
  /** Number of words in the longest member. */
  readonly longest: number;
}

/** What is known of words written in two or as one. */
export interface Compounds {
  /** Whether two words in a row are also written as one: `well being`, `co ordination`. */
  readonly isOneWord: (first: string, second: string) => boolean;
  /** A word that is only ever written in two or three, in its parts: `underdeveloped`, `outofhours`, `section20`. */
  readonly part: (word: string) => readonly string[] | undefined;
}

const noCompounds: Compounds = { isOneWord: () => false, part: () => undefined };

const synonymWeight = 0.8;
const looseWeight = 0.4;

/** Joins groups of words; a word that stands in several groups stands for the members of all. */
export function buildThesaurus(groups: readonly (readonly string[])[]): Thesaurus {
  const groupOf = new Map<string, readonly string[]>();
  for (const group of groups) {
    for (const member of group) {
      const key = toWordKey(member);
      const others = group.filter((other) => toWordKey(other) !== key);
      groupOf.set(key, [...new Set([...(groupOf.get(key) ?? []), ...others])]);
    }
  }
  return { groupOf, longest: Math.max(1, ...[...groupOf.keys()].map((key) => key.split(' ').length)) };
}

const denials = /^(do|does|did|is|are|was|were|has|have|had|ca|could|wo|would|should)nt$/u;

/** A word as the texts have it: `organization` with an s, `centre` for `center`, `children` for `kids`, `not` for `didn't`. */
const toWritten = (word: string) =>
  word
    .replace(/^kids?$/u, 'children')
    .replace(/(?<=^cent)er(?=s?$)/u, 're')
    .replace(denials, 'not')
    .replace(/(?<=\p{L}{3})iz(?=(e|ed|es|ing|ations?)$)/u, 'is');

const toLookup = (words: readonly string[], weight: number, isPhrase = false): Lookup => ({
  words: words.map(toWritten).join(' '),
  isPhrase: isPhrase || words.length > 1 || words.some(isMetWhole),
  weight,
});

function toUnit(words: readonly string[], others: readonly string[] = []): QueryUnit {
  const telling = words.filter((word) => !isEmptyWord(word));
  const loose = telling.length > 1 ? [{ words: telling.join(' '), isPhrase: false, weight: looseWeight }] : [];
  const phrases = others.map((other) => toLookup(listWords(other), synonymWeight, true));
  return { text: words.join(' '), lookups: [toLookup(words, 1), ...loose, ...phrases] };
}

/** A word of a query; the first part of one that is only ever written in parts knows what was typed, and all parts. */
interface TypedWord {
  readonly word: string;
  readonly whole?: { readonly typed: string; readonly parts: readonly string[] };
}

const listTypedWords = (words: readonly string[], { part }: Compounds): readonly TypedWord[] =>
  words.flatMap((typed): readonly TypedWord[] => {
    const parts = part(typed);
    if (parts === undefined) return [{ word: typed }];
    return parts.map((word, place) => (place === 0 ? { word, whole: { typed, parts } } : { word }));
  });

/** A part for two words that are also one, or for one that is also several, with how many words it takes; else undefined. */
function toCompoundUnit([first, second]: readonly (TypedWord | undefined)[], { isOneWord }: Compounds) {
  if (first?.whole !== undefined) {
    const { typed, parts } = first.whole;
    return { unit: { text: typed, lookups: [toLookup([typed], 1), toLookup(parts, 1, true)] }, length: parts.length };
  }
  if (first === undefined || second === undefined || !isOneWord(first.word, second.word)) return undefined;
  const unit = toUnit([first.word, second.word]);
  return { unit: { ...unit, lookups: [...unit.lookups, toLookup([`${first.word}${second.word}`], 1)] }, length: 2 };
}

function listPlainUnits(
  typed: readonly string[],
  { groupOf, longest }: Thesaurus,
  compounds: Compounds,
): readonly QueryUnit[] {
  const words = listTypedWords(typed, compounds);
  const units: QueryUnit[] = [];
  let place = 0;
  while (place < words.length) {
    let length = Math.min(longest, words.length - place);
    const listNext = (count: number) => words.slice(place, place + count).map(({ word }) => word);
    const keyOf = (count: number) => listNext(count).map(toSingular).join(' ');
    while (length > 1 && !groupOf.has(keyOf(length))) length -= 1;
    const group = groupOf.get(keyOf(length));
    const compound = group === undefined ? toCompoundUnit(words.slice(place, place + 2), compounds) : undefined;
    units.push(compound?.unit ?? toUnit(listNext(length), group));
    place += compound?.length ?? length;
  }
  const telling = units.filter(({ text }) => !isEmptyWord(text));
  return telling.length > 0 ? telling : units;
}

/**
 * The parts of a query, in its order: quoted phrases, then words and phrases that the thesaurus knows, then single words.
 *
 * A quotation mark that is not closed is passed over. Empty words count only if nothing else is asked.
 */
export function parseQuery(query: string, thesaurus: Thesaurus, compounds = noCompounds): readonly QueryUnit[] {
  const parts = query.replace(/[“”„]/gu, '"').split('"');
  const isClosed = parts.length % 2 === 1;
  const units = parts.flatMap((part, index) => {
    const words = listWords(part);
    if (words.length === 0) return [];
    if (index % 2 === 0 || (!isClosed && index === parts.length - 1))
      return listPlainUnits(dropSofteners(words), thesaurus, compounds);
    return [{ text: `"${words.join(' ')}"`, lookups: [toLookup(words, 1, true)], phrase: words.join(' ') }];
  });
  const telling = units.filter(({ text }) => !isEmptyWord(text));
  return telling.length > 0 ? telling : units;
}

/** Whether one of the texts holds a phrase as it stands, apart from case, hyphens and punctuation. */
export const holdsPhrase = (texts: readonly string[], phrase: string): boolean =>
  texts.some((text) => ` ${listWords(text).join(' ')} `.includes(` ${phrase} `));
