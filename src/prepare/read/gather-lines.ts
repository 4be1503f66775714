import type { Cell, Line } from '../line.ts';

/** A run of letters as a PDF places it: `x` and `y` of its baseline, in points from the lower left corner. */
export interface Run {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly isEmphatic: boolean;
}

/** Runs of one baseline. */
interface Row {
  y: number;
  size: number;
  readonly runs: Run[];
}

const raisedDigits = new Map(Array.from('⁰¹²³⁴⁵⁶⁷⁸⁹', (raised, value) => [String(value), raised]));

/** Space between two runs, as a share of the size of their letters, from which they are two words, or two cells. */
const wordGap = 0.15;
const cellGap = 0.8;

/** Whether a run is raised: the mark of a footnote, or the letters behind an ordinal number. */
const isRaised = (run: Run, row: Row) =>
  /^(?:\d{1,2}|st|nd|rd|th)$/u.test(run.text.trim()) &&
  run.size <= row.size * 0.85 &&
  run.y - row.y > row.size * 0.1 &&
  run.y - row.y < row.size * 0.75;

const isBeside = (run: Run, row: Row) =>
  row.runs.some(({ x, width, size }) => run.x - (x + width) < size * 0.5 && run.x + run.width > x - size * 0.5);

/** Runs by their baseline, from top to bottom; a mark that is raised stands with the line that it marks. */
function toRows(runs: readonly Run[]): readonly Row[] {
  const rows: Row[] = [];
  // A bullet may be larger than the words beside it, whose line it is.
  const isWord = ({ text }: Run) => /[\p{L}\p{N}]/u.test(text);
  const bySize = [...runs].sort(
    (a, b) => Number(isWord(b)) - Number(isWord(a)) || b.size - a.size || b.y - a.y || a.x - b.x,
  );
  for (const run of bySize) {
    const near = rows
      .filter(({ y, size }) => Math.abs(y - run.y) < 0.3 * Math.min(size, run.size))
      .sort((a, b) => Math.abs(a.y - run.y) - Math.abs(b.y - run.y))[0];
    const row = near ?? rows.find((candidate) => isRaised(run, candidate) && isBeside(run, candidate));
    if (row === undefined) rows.push({ y: run.y, size: run.size, runs: [run] });
    else row.runs.push(run);
  }
  return rows.sort((a, b) => b.y - a.y);
}

const toText = (run: Run, row: Row) =>
  isRaised(run, row) ? run.text.trim().replace(/\d/gu, (digit) => raisedDigits.get(digit) ?? digit) : run.text;

function toCells(row: Row): readonly Cell[] {
  const cells: Cell[] = [];
  for (const run of [...row.runs].sort((a, b) => a.x - b.x)) {
    const last = cells.at(-1);
    const gap = last === undefined ? Infinity : run.x - last.right;
    const right = run.x + run.width;
    if (last === undefined || gap > cellGap * row.size) {
      cells.push({ text: toText(run, row), left: run.x, right });
    } else {
      const space = gap > wordGap * row.size ? ' ' : '';
      cells[cells.length - 1] = { text: `${last.text}${space}${toText(run, row)}`, left: last.left, right };
    }
  }
  return cells.map((cell) => ({ ...cell, text: cell.text.replace(/\s+/gu, ' ').trim() }));
}

/**
 * Lines of a page of a PDF, from its runs of letters in any order.
 * @param height of the page, in points.
 */
export function gatherLines(runs: readonly Run[], page: number, height: number): readonly Line[] {
  return toRows(runs.filter(({ text }) => text.trim() !== '')).map((row): Line => {
    const cells = toCells(row);
    const letters = (some: readonly Run[]) => some.reduce((sum, { text }) => sum + text.trim().length, 0);
    return {
      text: cells.map(({ text }) => text).join(' '),
      cells,
      page,
      top: height - row.y,
      left: cells[0]?.left ?? 0,
      right: cells.at(-1)?.right ?? 0,
      size: row.size,
      isEmphatic: letters(row.runs.filter(({ isEmphatic }) => isEmphatic)) > letters(row.runs) * 0.8,
    };
  });
}
