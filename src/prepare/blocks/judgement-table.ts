import type { Line } from '../line.ts';
import { beginsSentence } from './line-marks.ts';

/** A table of judgements among a page's lines: from `start`, up to but without `end`. */
export interface JudgementTable {
  readonly start: number;
  readonly end: number;
  /** Cells of each row. */
  readonly rows: readonly (readonly string[])[];
  /** Whether it says what its columns are. */
  readonly hasHeader: boolean;
}

interface Part {
  readonly text: string;
  readonly top: number;
}

interface OpenRow {
  /** Index of its first line. */
  readonly start: number;
  readonly left: Part[];
  readonly right: Part[];
}

const gradeWords = String.raw`(?:outstanding|good|adequate|inadequate|requires? improvement(?: to(?: be)?)?(?: good)?|requires|not (?:yet )?(?:judged|given|applicable|inspected))(?: \(?grade \d\)?)?$`;
const grade = new RegExp(`^${gradeWords}`, 'iu');
const gradeBehind = new RegExp(` ${gradeWords}`, 'iu');
const partOfGrade = /^(?:grade|outstanding|good|adequate|inadequate|requires?|improvement|to be|be good|not|judge)/iu;
const label =
  /^(?:\d(?:\.\d)?\.?\s+)?(?:(?:key )?judgement\b|the (?:impact|experiences|effectiveness|overall|quality|local safeguarding)|overall|children (?:who|looked|in)|adoption|experiences and|leadership|looked after|safeguarding|capacity|ambition|services for|help and|care leavers)/iu;

/** Words after which a label goes on in the next line. */
const isFollowedUp = /\b(?:of|and|with|who|in|the|for|need)$/iu;

const isHeader = ({ cells }: Line) =>
  cells.length > 1 && /^(?:key )?judgement/iu.test(cells[0]?.text ?? '') && /grade$/iu.test(cells.at(-1)?.text ?? '');

const isGraded = ({ cells, text }: Line) =>
  cells.length > 1 && label.test(text) && grade.test(cells.at(-1)?.text ?? '');

/** A grade that stands alone, beside the middle of a label of several lines. */
const isGradeAlone = (line: Line, neighbours: readonly (Line | undefined)[]) =>
  line.cells.length === 1 &&
  grade.test(line.text) &&
  neighbours.some((other) => other !== undefined && label.test(other.text) && other.right <= line.left);

const join = (parts: readonly Part[]) => parts.map(({ text }) => text).join(' ');

/** Cuts a line at the left edge of the column of grades; undefined if its words run across. */
function splitAt(line: Line, column: number, slack: number): readonly [left: string, right: string] | undefined {
  const isLeft = ({ left }: { left: number }) => left < column - slack;
  if (line.cells.some((cell) => isLeft(cell) && cell.right > column + slack)) return undefined;
  const toText = (cells: Line['cells']) => cells.map(({ text }) => text).join(' ');
  return [toText(line.cells.filter(isLeft)), toText(line.cells.filter((cell) => !isLeft(cell)))];
}

/** A label whose grade stands one space behind it, where the label fills its column; grades begin with a capital there. */
function splitBeforeGrade({ cells: [only, ...others] }: Line): readonly [left: string, right: string] | undefined {
  const text = only?.text ?? '';
  const at = text.search(gradeBehind);
  const [left, right] = [text.slice(0, at), text.slice(at + 1)];
  return at > 0 && others.length === 0 && label.test(left) && /^\p{Lu}/u.test(right) ? [left, right] : undefined;
}

const middle = (parts: readonly Part[]) => ((parts[0]?.top ?? 0) + (parts.at(-1)?.top ?? 0)) / 2;

/** Gives each part of a grade to the row beside whose middle it stands, since a grade may be set above or below. */
function assignGrades(rows: readonly OpenRow[], grades: readonly Part[]): void {
  for (const part of grades) {
    const distance = (row: OpenRow) => Math.abs(middle(row.left) - part.top);
    [...rows].sort((a, b) => distance(a) - distance(b))[0]?.right.push(part);
  }
}

/** Reads the table that begins at a line, down to the first line that is none of it. */
function readTable(lines: readonly Line[], start: number, column: number, leading: number): JudgementTable | undefined {
  const rows: OpenRow[] = [];
  const grades: Part[] = [];
  let end = start;
  for (const line of lines.slice(start)) {
    const isUnderHeader = isHeader(lines[end - 1] ?? line);
    const parts = splitAt(line, column, leading) ?? (isUnderHeader ? splitBeforeGrade(line) : undefined);
    const before = lines[end - 1] ?? line;
    if (parts === undefined) break;
    const [left, right] = parts;
    if (isHeader(line)) {
      rows.push({ start: end, left: [{ text: left, top: line.top }], right: [{ text: right, top: line.top }] });
      end += 1;
      continue;
    }
    if (right !== '' && !partOfGrade.test(right)) break;
    if (left !== '') {
      const gap = line.top - before.top;
      const isFar = gap > leading * 1.9;
      const last = rows.at(-1)?.left.at(-1);
      const goesOn = isFollowedUp.test(last?.text ?? '') || (last !== undefined && /^\p{Ll}/u.test(left) && !isFar);
      const isRow = grade.test(right) && beginsSentence(left) && gap > leading * 1.3;
      const begins = (label.test(left) || isRow) && !goesOn;
      const isOther = isFar || (right === '' && beginsSentence(left));
      if (!begins && ((isOther && !goesOn) || rows.length === 0)) break;
      if (begins) rows.push({ start: end, left: [], right: [] });
      rows.at(-1)?.left.push({ text: left, top: line.top });
    }
    if (right !== '') grades.push({ text: right, top: line.top });
    end += 1;
  }
  const judged = rows.filter(({ right }) => right.length === 0);
  assignGrades(judged, grades);
  if (!judged.some(({ right }) => right.length > 0)) return undefined;
  // What begins like a label and has no grade, at the end, is the text under the table.
  const last = rows.findLastIndex(({ right }) => right.length > 0);
  return {
    start,
    end: rows[last + 1]?.start ?? end,
    rows: rows.slice(0, last + 1).map(({ left, right }) => [join(left), join(right)].filter((cell) => cell !== '')),
    hasHeader: lines.slice(start, end).some(isHeader),
  };
}

/** The first line of the table that a graded line is part of: a grade of several lines may begin above its label. */
function findFirst(lines: readonly Line[], graded: number, column: number, leading: number): number {
  let first = graded;
  for (let index = graded - 1; index >= 0; index -= 1) {
    const line = lines[index];
    const parts = line === undefined ? undefined : splitAt(line, column, leading);
    if (parts === undefined) break;
    const [left, right] = parts;
    const isNear = (lines[index + 1]?.top ?? 0) - (line?.top ?? 0) < leading * 1.6;
    if ((left !== '' && !label.test(left)) || (right !== '' && !partOfGrade.test(right))) break;
    if (right === '' && !isNear) break;
    first = index;
  }
  return first;
}

/**
 * Finds the tables of judgements of a page: a column of what is judged and a column of grades.
 * @param leading from one line to the next.
 */
export function listJudgementTables(lines: readonly Line[], leading: number): readonly JudgementTable[] {
  const tables: JudgementTable[] = [];
  for (const [index, line] of lines.entries()) {
    const isWithin = index < (tables.at(-1)?.end ?? 0);
    const begins = isHeader(line) || isGraded(line) || isGradeAlone(line, [lines[index - 1], lines[index + 1]]);
    if (isWithin || !begins) continue;
    const ahead = lines.slice(index, index + 30).filter((other) => isHeader(other) || isGraded(other));
    const column = Math.min(...[line, ...ahead].map(({ cells }) => cells.at(-1)?.left ?? Infinity));
    const start = isHeader(line) ? index : findFirst(lines, index, column, leading);
    const table = readTable(lines, start, column, leading);
    if (table !== undefined) tables.push(table);
  }
  return tables;
}
