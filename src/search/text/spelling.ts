import { isMetWhole } from './words.ts';

/** Number of letters to add, drop, change or swap to make one word of another; `max + 1` if it is more than `max`. */
export function countEdits(from: string, to: string, max: number): number {
  if (Math.abs(from.length - to.length) > max) return max + 1;
  let before: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: to.length + 1 }, (_, place) => place);
  for (let i = 1; i <= from.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= to.length; j += 1) {
      const change = from[i - 1] === to[j - 1] ? 0 : 1;
      const isSwapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      row.push(
        Math.min(
          (last[j] ?? 0) + 1,
          (row[j - 1] ?? 0) + 1,
          (last[j - 1] ?? 0) + change,
          isSwapped ? (before[j - 2] ?? 0) + 1 : Infinity,
        ),
      );
    }
    if (Math.min(...row) > max) return max + 1;
    before = last;
    last = row;
  }
  return Math.min(last[to.length] ?? max + 1, max + 1);
}

/** How many slips are forgiven in a word: none in short ones. */
const allowedEdits = ({ length }: string) => (length < 4 ? 0 : length < 8 ? 1 : 2);

/**
 * Known words most like an unknown one: fewest slips first, then as the known words are ordered.
 * @param slack slips forgiven beyond the ordinary, for suggestions that are only offered.
 */
export function listNearWords(word: string, known: readonly string[], slack = 0): readonly string[] {
  const max = allowedEdits(word) + slack;
  if (max === 0 || isMetWhole(word)) return [];
  return known
    .map((candidate) => ({ candidate, edits: countEdits(word, candidate, max) }))
    .filter(({ candidate, edits }) => edits <= max && !isMetWhole(candidate))
    .sort((a, b) => a.edits - b.edits)
    .map(({ candidate }) => candidate);
}
