import type { Line } from '../line.ts';

/** A row of a table: its cells joined by ` | `. */
export interface TableRow {
  readonly text: string;
  readonly page: number;
}

/** A table of judgements among a page's lines: from `start`, up to but without `end`. */
export interface JudgementTable {
  readonly start: number;
  readonly end: number;
  readonly rows: readonly TableRow[];
}

interface Part {
  readonly text: string;
  readonly top: number;
}

interface OpenRow {
  readonly left: Part[];
  readonly right: Part[];
}

const grade =
  /^(?:outstanding|good|adequate|inadequate|requires improvement(?: to be)?(?: good)?|requires|not (?:yet )?(?:judged|given|applicable|inspected))$/iu;
const partOfGrade = /^(?:grade|outstanding|good|adequate|inadequate|requires|improvement|to be|not|judge)/iu;
const label =
  /^(?:\d(?:\.\d)?\.?\s+)?(?:judgement\b|the (?:impact|experiences|effectiveness|overall|quality|local safeguarding)|overall|children (?:who|looked|in)|adoption|experiences and|leadership|looked after|safeguarding|capacity|ambition|services for|help and|care leavers)/iu;

/** Words after which a label goes on in the next line. */
const isFollowedUp = /\b(?:of|and|with|who|in|the|for|need)$/iu;

const isHeader = ({ cells }: Line) =>
  cells.length > 1 && /^judgement/iu.test(cells[0]?.text ?? '') && /^grade/iu.test(cells.at(-1)?.text ?? '');

const isGraded = ({ cells, text }: Line) =>
  cells.length > 1 && label.test(text) && grade.test(cells.at(-1)?.text ?? '');

const join = (parts: readonly Part[]) => parts.map(({ text }) => text).join(' ');

/** Cuts a line at the left edge of the column of grades; undefined if its words run across. */
function splitAt(line: Line, column: number, slack: number): readonly [left: string, right: string] | undefined {
  const isLeft = ({ left }: { left: number }) => left < column - slack;
  if (line.cells.some((cell) => isLeft(cell) && cell.right > column + slack)) return undefined;
  const toText = (cells: Line['cells']) => cells.map(({ text }) => text).join(' ');
  return [toText(line.cells.filter(isLeft)), toText(line.cells.filter((cell) => !isLeft(cell)))];
}

const middle = (parts: readonly Part[]) => ((parts[0]?.top ?? 0) + (parts.at(-1)?.top ?? 0)) / 2;

/** Gives each part of a grade to the row beside whose middle it stands, since a grade may be set above or below. */
function assignGrades(rows: readonly OpenRow[], grades: readonly Part[]): void {
  for (const part of grades) {
    const distance = (row: OpenRow) => Math.abs(middle(row.left) - part.top);
    [...rows].sort((a, b) => distance(a) - distance(b))[0]?.right.push(part);
  }
}

/**
 * Finds the table of judgements of a page: a column of what is judged and a column of grades.
 * @param leading from one line to the next.
 * @returns undefined where the page has none.
 */
export function findJudgementTable(lines: readonly Line[], leading: number): JudgementTable | undefined {
  const start = lines.findIndex((line) => isHeader(line) || isGraded(line));
  const column = lines
    .slice(start)
    .filter((line) => isHeader(line) || isGraded(line))
    .reduce((least, { cells }) => Math.min(least, cells.at(-1)?.left ?? Infinity), Infinity);
  const first = lines[start];
  if (first === undefined || column === Infinity) return undefined;

  const rows: OpenRow[] = [];
  const grades: Part[] = [];
  let end = start;
  for (const line of lines.slice(start)) {
    const parts = splitAt(line, column, leading);
    const before = lines[end - 1] ?? line;
    if (parts === undefined) break;
    const [left, right] = parts;
    if (right !== '' && !partOfGrade.test(right)) break;
    if (left !== '') {
      const goesOn = isFollowedUp.test(rows.at(-1)?.left.at(-1)?.text ?? '');
      const begins = label.test(left) && !goesOn;
      const isFar = line.top - before.top > leading * 1.9;
      if (!begins && (isFar || rows.length === 0)) break;
      if (begins) rows.push({ left: [], right: [] });
      rows.at(-1)?.left.push({ text: left, top: line.top });
    }
    if (right !== '') grades.push({ text: right, top: line.top });
    end += 1;
  }
  assignGrades(rows, grades);
  if (!rows.some(({ right }) => right.length > 0)) return undefined;
  return {
    start,
    end,
    rows: rows.map(({ left, right }) => ({
      text: right.length === 0 ? join(left) : `${join(left)} | ${join(right)}`,
      page: first.page,
    })),
  };
}
