/** Words that carry nothing by themselves; a query is searched without them unless it holds nothing else. */
const emptyWords = new Set(
  'a about all am an and any anything are as at be been being between by can could did do does doing done ever everything for from get gets getting give given got had has have having how i if in into is it its just keep keeps me much my of on or our please really say says shall should since so some something tell than that the their them then there these they thing things this those to true us very was we were what whats when where which who whos whose why will with would you your'.split(
    ' ',
  ),
);

/** Whether a word is one of those that nearly every text holds. */
export const isEmptyWord = (word: string): boolean => emptyWords.has(word);

/** Words that only lend weight to others: what stands around them stands together. */
const softeners = new Set('keep keeps really very just ever always'.split(' '));

/** Words of a query without those that only lend weight or ask for a number, unless it holds nothing else. */
export function dropSofteners(words: readonly string[]): readonly string[] {
  const rest = words.filter((word, place) => !softeners.has(word) && !(word === 'many' && words[place - 1] === 'how'));
  return rest.length > 0 ? rest : words;
}

/** A query without the words around it that tell nothing: `what is a monitoring visit` asks for `monitoring visit`. */
export function toAskedName(query: string): string {
  const words = listWords(query);
  const isTelling = (word: string) => !isEmptyWord(word);
  return words.slice(Math.max(0, words.findIndex(isTelling)), words.findLastIndex(isTelling) + 1).join(' ');
}

/** A text with letters small and plain (`Café` as `cafe`), and numbers without the commas that part thousands. */
const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/(?<=\p{N}),(?=\p{N}{3}(?!\p{N}))/gu, '');

/**
 * A text's words, small, without accents and marks: hyphens part words; an apostrophe or an ampersand between letters
 * is dropped, and so is a full stop behind a letter. A point within a number stays: `17.5` is one word, and not `175`.
 */
export function listWords(text: string): readonly string[] {
  return (
    fold(text)
      .replace(/(?<=[\p{L}\p{N}])['’&](?=[\p{L}\p{N}])|(?<=\p{L})\.(?=[\p{L}\p{N}])/gu, '')
      .match(/[\p{L}\p{N}]+(?:\.\p{N}+)*/gu) ?? []
  );
}

/** Words parted by hyphens, written as one: `co-ordination` is `coordination`, too. */
export const listJoinedWords = (text: string): readonly string[] =>
  fold(text)
    .match(/\p{L}+(?:[-‐‑]\p{L}+)+/gu)
    ?.map((word) => word.replace(/[-‐‑]/gu, '')) ?? [];

/** Words that are another in the singular, by no rule of endings. */
const singulars: ReadonlyMap<string, string> = new Map([
  ['children', 'child'],
  ['childrens', 'child'],
  ['kids', 'child'],
  ['kid', 'child'],
]);

/** A word without the ending of a plural, so that `chronologies` and `chronology` meet. */
export function toSingular(word: string): string {
  const known = singulars.get(word);
  if (known !== undefined) return known;
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.length > 3 && word.endsWith('s') && !/(ss|us|is)$/u.test(word)) return word.slice(0, -1);
  return word;
}

/** A text by its words in the singular: two texts that say the same in these words are equal. */
export const toWordKey = (text: string): string => listWords(text).map(toSingular).join(' ');

/** Whether a word is a number: `20`, `17.5`, `2022`. */
export const isNumber = (word: string): boolean => /^\p{N}+(?:\.\p{N}+)*$/u.test(word);

/** Whether a word has to be met whole: short ones and those with figures, as `LAC`, `s20`, `2022`. */
export const isMetWhole = (word: string): boolean => word.length <= 3 || /\p{N}/u.test(word);

/** A word without its commonest endings, for telling whether two words are of one family. */
export const toRoot = (word: string): string =>
  toSingular(word).replace(/(?<=\p{L}{4})(ations?|ions?|ings?|ed|ers?|ors?|ments?|ly|al|e)$/u, '');

/** Words for people that do not stand for what their verb says: care leavers are not staff leaving. */
const isOwnNoun = (word: string): boolean => /^(leaver|worker)s?$/u.test(word);

/** Whether a word of a text answers a word asked for: whole, in another form, or begun. */
export function answersWord(word: string, asked: string): boolean {
  if (!word.startsWith(asked.charAt(0))) return false;
  if (toSingular(word) === toSingular(asked)) return true;
  if (isMetWhole(asked)) return false;
  return (
    word.startsWith(asked) ||
    (asked.length > 5 &&
      word.slice(0, 4) === asked.slice(0, 4) &&
      toRoot(word) === toRoot(asked) &&
      isOwnNoun(word) === isOwnNoun(asked))
  );
}
