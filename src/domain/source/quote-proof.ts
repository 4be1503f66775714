/** Words of a text for comparison: lower case; punctuation, hyphens and quotation marks count as spaces. */
export function toWords(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Length of a run of words that our own text may not share with a source. */
export const longestSharedRun = 5;

const toRuns = (words: readonly string[], length: number) =>
  words
    .slice(0, Math.max(0, words.length - length + 1))
    .map((_, start) => words.slice(start, start + length).join(' '));

/** All runs of six words in a source's text, to look our own words up in. */
export function listRuns(text: string): ReadonlySet<string> {
  return new Set(toRuns(toWords(text), longestSharedRun + 1));
}

/**
 * The first run of six words that our text shares with a source.
 *
 * Official names are cut out of our text first, since they are exempt.
 * @param names official names and statutory terms.
 * @returns undefined if there is none.
 */
export function findSharedRun(
  ours: string,
  sourceRuns: ReadonlySet<string>,
  names: readonly string[] = [],
): string | undefined {
  const withoutNames = names.reduce(
    (text, name) => text.replaceAll(` ${toWords(name).join(' ')} `, ' \n '),
    ` ${toWords(ours).join(' ')} `,
  );
  return withoutNames
    .split('\n')
    .flatMap((part) => toRuns(toWords(part), longestSharedRun + 1))
    .find((run) => sourceRuns.has(run));
}

const withoutLineBreaks = (text: string) => text.replace(/\s+/gu, ' ');

/** Whether a quotation stands in a text, character for character; line breaks count as spaces. */
export function isQuoted(quote: string, text: string): boolean {
  return withoutLineBreaks(text).includes(withoutLineBreaks(quote));
}

/** Whether a quotation is a whole sentence of a text: it begins where one begins and ends where one ends. */
export function isWholeSentence(quote: string, text: string): boolean {
  const bare = withoutLineBreaks(quote).replace(/[.!?]$/u, '');
  const flat = withoutLineBreaks(text);
  const start = flat.indexOf(bare);
  if (start < 0) return false;
  const beginsSentence = /(^|[.!?][\u201d\u2019]?\s*|[\]\u201c"\u2018]\s*)$/u.test(flat.slice(0, start));
  const endsSentence = /^[.!?]/u.test(flat.slice(start + bare.length));
  return beginsSentence && endsSentence && /^\p{Lu}/u.test(bare);
}

const quotationMarks = /[\u201c"]([^\u201d"]*)[\u201d"]|[\u2018]([^\u2019]*(?:\u2019\p{L}[^\u2019]*)*)\u2019/gu;

/**
 * Whether a text itself puts the words in quotation marks.
 * A quotation that runs over paragraphs opens again at each, so an opening mark without a close runs to the paragraph's end.
 */
export function isInQuotationMarks(quote: string, text: string): boolean {
  const closed = text.split(/\n\s*\n/u).flatMap((paragraph) => {
    const open = paragraph.lastIndexOf('\u201c') > paragraph.lastIndexOf('\u201d');
    return [...(open ? `${paragraph}\u201d` : paragraph).matchAll(quotationMarks)].map(
      (match) => match[1] ?? match[2] ?? '',
    );
  });
  const straight = text.split(/\n\s*\n/u).filter((paragraph) => (paragraph.match(/"/gu)?.length ?? 0) % 2 === 1);
  return (
    closed.some((quoted) => withoutLineBreaks(quoted).includes(withoutLineBreaks(quote))) ||
    straight.some((paragraph) =>
      withoutLineBreaks(paragraph.slice(paragraph.lastIndexOf('"'))).includes(withoutLineBreaks(quote)),
    )
  );
}
