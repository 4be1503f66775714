import { isMetWhole, toRoot } from './words.ts';

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

/** How many slips are forgiven in a word: none in one of four letters or fewer. */
const allowedEdits = ({ length }: string) => (length < 5 ? 0 : length < 8 ? 1 : 2);

/**
 * Known words most like an unknown one: fewest slips first, then as the known words are ordered.
 * @param slack slips forgiven beyond the ordinary, for suggestions that are only offered.
 */
export function listNearWords(word: string, known: readonly string[], slack = 0): readonly string[] {
  return findNear(word, known, slack).map(({ candidate }) => candidate);
}

function findNear(word: string, known: readonly string[], slack: number) {
  const max = allowedEdits(word) + slack;
  if (max === 0 || isMetWhole(word)) return [];
  return known
    .map((candidate) => ({ candidate, edits: countEdits(word, candidate, max) }))
    .filter(({ candidate, edits }) => edits <= max && !isMetWhole(candidate))
    .sort((a, b) => a.edits - b.edits);
}

const vowels = new Set('aeiouy');
const keyRows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/** Whether two keys lie side by side, or one above the other. */
function areNeighbours(first: string, second: string): boolean {
  const place = (key: string) => keyRows.map((row, at) => [at, row.indexOf(key)] as const).find(([, at]) => at >= 0);
  const [a, b] = [place(first), place(second)];
  return a !== undefined && b !== undefined && Math.abs(a[0] - b[0]) <= 1 && Math.abs(a[1] - b[1]) <= 1;
}

/**
 * Whether a word looks like a slip for another, and not like a word of its own: letters left out, doubled or swapped, the
 * key beside the right one, one vowel inside the word for another.
 */
export function isSlip(typed: string, meant: string): boolean {
  const sort = (word: string) => Array.from(word).sort().join('');
  if (!meant.startsWith(typed.charAt(0))) return false;
  if (typed.length !== meant.length || sort(typed) === sort(meant)) return true;
  return Array.from(typed).every((letter, at) => {
    const other = meant.charAt(at);
    const isInside = at < typed.length - 1;
    return letter === other || areNeighbours(letter, other) || (isInside && vowels.has(letter) && vowels.has(other));
  });
}

/**
 * The known words for which an unknown one may be a slip, the nearest of each family: one where nothing else can be
 * meant, several where it may stand for different things.
 */
export function listMeant(word: string, known: readonly string[]): readonly string[] {
  const near = findNear(word, known, 0);
  const slips = near.filter(({ candidate }) => isSlip(word, candidate));
  const likely = slips.length > 0 ? slips : near;
  const nearest = likely.flatMap(({ candidate, edits }) => (edits === likely[0]?.edits ? [candidate] : []));
  const roots = nearest.map(toRoot);
  return nearest.filter((_, place) => roots.indexOf(roots[place] ?? '') === place);
}
