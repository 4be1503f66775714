/** Words that carry nothing by themselves; a query is searched without them unless it holds nothing else. */
const emptyWords = new Set(
  'a about an and any are as at be been by did do does for from had has have how i if in is it its me my of on or our so that the their them there these they this to was we were what when where which who why will with you your'.split(
    ' ',
  ),
);

/** Whether a word is one of those that nearly every text holds. */
export const isEmptyWord = (word: string): boolean => emptyWords.has(word);

/** A text's words, small, without marks: hyphens part words; an apostrophe or an ampersand between letters is dropped. */
export function listWords(text: string): readonly string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/(?<=[\p{L}\p{N}])['’&.](?=[\p{L}\p{N}])/gu, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** A word without the ending of a plural, so that `chronologies` and `chronology` meet. */
export function toSingular(word: string): string {
  if (word === 'children') return 'child';
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.length > 3 && word.endsWith('s') && !/(ss|us|is)$/u.test(word)) return word.slice(0, -1);
  return word;
}

/** A text by its words in the singular: two texts that say the same in these words are equal. */
export const toWordKey = (text: string): string => listWords(text).map(toSingular).join(' ');

/** Whether a word has to be met whole: short ones and those with figures, as `LAC`, `s20`, `2022`. */
export const isMetWhole = (word: string): boolean => word.length <= 3 || /\p{N}/u.test(word);

/** A word without its commonest endings, for telling whether two words are of one family. */
const toRoot = (word: string): string =>
  toSingular(word).replace(/(?<=\p{L}{4})(ations?|ions?|ings?|ed|ers?|ors?|ments?|ly|al|e)$/u, '');

/** Whether a word of a text answers a word asked for: whole, in another form, or begun. */
export function answersWord(word: string, asked: string): boolean {
  if (!word.startsWith(asked.charAt(0))) return false;
  if (toSingular(word) === toSingular(asked)) return true;
  if (isMetWhole(asked)) return false;
  return (
    word.startsWith(asked) ||
    (asked.length > 5 && word.slice(0, 4) === asked.slice(0, 4) && toRoot(word) === toRoot(asked))
  );
}
