const longestQuote = 15;
const shortestQuote = 3;

/** Words that lead on to another: a fragment that breaks off after one reads as cut. */
const joining =
  'and|or|but|for|of|with|within|to|in|into|on|at|by|from|about|between|across|including|as|than|that|which|who|is|are|was|were';
const poorStart = new RegExp(String.raw`^(?:${joining}|authority|authority[’']s)$`, 'iu');
const poorEnd = new RegExp(
  String.raw`^(?:${joining}|the|a|an|their|its|this|these|those|all|local|disabled|vulnerable|young|older|aged|authority[’']s)$`,
  'iu',
);
const endsClause = /[.,;:)][’”]?$/u;

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const listWords = (text: string): readonly Word[] =>
  [...text.matchAll(/\S+/gu)].map(({ 0: word, index }) => ({ text: word, start: index, end: index + word.length }));

const beginsCut = (words: readonly Word[]) => poorStart.test(words[0]?.text ?? '');
const endsCut = (words: readonly Word[]) => poorEnd.test(words.at(-1)?.text.replace(endsClause, '') ?? '');

/** Words that hold some others and begin and end well, the fewest that do and the earliest; within one clause. */
function findGroup(words: readonly Word[], first: number, last: number): readonly Word[] | undefined {
  for (let count = Math.max(shortestQuote, last - first + 1); count <= longestQuote; count += 1) {
    for (let start = Math.max(0, last - count + 1); start <= Math.min(first, words.length - count); start += 1) {
      const group = words.slice(start, start + count);
      const crosses = [...words.slice(start, first), ...words.slice(last, start + count - 1)];
      if (!beginsCut(group) && !endsCut(group) && !crosses.some(({ text }) => endsClause.test(text))) return group;
    }
  }
  return undefined;
}

/**
 * Whole words about a part of a sentence, exact: at least three and at most fifteen, that neither begin nor end with a
 * word that joins, such as "and" or "for". Where no such group is near, the part itself with what stands before it.
 */
export function quoteAround(sentence: string, part: string): string {
  const at = Math.max(sentence.indexOf(part), 0);
  const words = listWords(sentence);
  const first = words.findIndex(({ end }) => end > at);
  const last = words.findLastIndex(({ start }) => start < at + part.length);
  const end = Math.min(last, first + longestQuote - 1);
  const start = Math.max(0, Math.min(first, end - shortestQuote + 1));
  let group = findGroup(words, first, end) ?? words.slice(start, Math.max(end + 1, start + shortestQuote));
  while (group.length > shortestQuote && endsCut(group)) group = group.slice(0, -1);
  return sentence.slice(group[0]?.start, group.at(-1)?.end).replace(/[.,;:]$/u, '');
}
