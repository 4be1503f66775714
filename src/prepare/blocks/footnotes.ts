import type { Line } from '../line.ts';
import { hasBullet } from './line-marks.ts';

/** A page's lines without the notes at its foot, and those notes, each its lines. */
export interface WithoutFootnotes {
  readonly lines: readonly Line[];
  readonly notes: readonly (readonly Line[])[];
}

const raised = /^([¹²³⁴⁵⁶⁷⁸⁹⁰]{1,2})\s*/u;
const digits = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** The number with which a note begins: raised, alone on its line, or before a capital letter. */
function findNoteNumber({ text }: Line, isSmall: boolean): number | undefined {
  const mark = raised.exec(text)?.[1];
  if (mark !== undefined) return Number(Array.from(mark, (digit) => digits.indexOf(digit)).join(''));
  const plain = /^(\d{1,2})$/u.exec(text)?.[1] ?? (isSmall ? /^(\d{1,2})\s+[\p{Lu}‘“]/u.exec(text)?.[1] : undefined);
  return plain === undefined ? undefined : Number(plain);
}

// How far from the foot of a page notes may begin, in lines; nearer where only their words tell them.
const deepest = 30;
const deepestUnsized = 15;

/**
 * Takes the notes from the foot of a page.
 *
 * A note is known by the number that follows the last note's; where letters have sizes, also by their being small.
 * @param lastNote number of the last note of the pages before, 0 for none.
 */
export function takeFootnotes(
  lines: readonly Line[],
  bodySize: number | undefined,
  lastNote: number,
): WithoutFootnotes & { readonly lastNote: number } {
  const isSmall = ({ size }: Line) => size === undefined || bodySize === undefined || size <= bodySize * 0.92;
  const firstSmall = lines.length - countFromEnd(lines, isSmall);
  const reach = bodySize === undefined ? deepestUnsized : deepest;
  const lastBullet = lines.findLastIndex(({ text }) => hasBullet(text));
  const from = Math.max(firstSmall, lines.length - reach, bodySize === undefined ? lastBullet + 1 : 0, 1);
  const starts: number[] = [];
  let number = lastNote;
  for (const [index, line] of lines.entries()) {
    if (index < from) continue;
    const found = findNoteNumber(line, line.size !== undefined);
    if (found !== number + 1 || (found === 1 && number > 0)) continue;
    starts.push(index);
    number = found;
  }
  const [first] = starts;
  if (first === undefined) return { lines, notes: [], lastNote };
  return {
    lines: lines.slice(0, first),
    notes: starts.map((start, place) => lines.slice(start, starts[place + 1])),
    lastNote: number,
  };
}

function countFromEnd(lines: readonly Line[], test: (line: Line) => boolean): number {
  const fromEnd = [...lines].reverse().findIndex((line) => !test(line));
  return fromEnd === -1 ? lines.length : fromEnd;
}
