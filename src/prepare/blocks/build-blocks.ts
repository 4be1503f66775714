import type { Block } from '../block.ts';
import type { Line, Page } from '../line.ts';
import { extendDraft, openDraft, toBlock } from './draft.ts';
import type { Draft } from './draft.ts';
import { takeFootnotes } from './footnotes.ts';
import { findStart } from './group-lines.ts';
import { markHeadings } from './headings.ts';
import { listJudgementTables } from './judgement-table.ts';
import type { JudgementTable } from './judgement-table.ts';
import { joinLine } from './line-marks.ts';
import { measure } from './measures.ts';
import type { Measures } from './measures.ts';
import { removeRunningLines } from './running-lines.ts';

/** A source's blocks in the order of reading, and the lines that belong to its pages, not to its text, or have no words. */
export interface BuiltBlocks {
  readonly blocks: readonly Block[];
  readonly removed: readonly Line[];
}

const salutation = /^Dear\b/u;
const close = /^Yours (?:sincerely|faithfully)/iu;

/** Gathers drafts over the pages; knows which numbers were printed, and whether the letter itself has begun. */
class Gatherer {
  readonly drafts: Draft[] = [];
  private readonly measures: Measures;
  private waiting: Draft[] = [];
  private lastNumber = 0;
  private numberLeft: number | undefined;
  private isAround: boolean;

  constructor(measures: Measures, isLetter: boolean) {
    this.measures = measures;
    this.isAround = isLetter;
  }

  /** Takes a line of running text. */
  add(line: Line, following: readonly Line[]): void {
    if (salutation.test(line.text)) this.isAround = false;
    const open = this.drafts.at(-1);
    const { measures, lastNumber, numberLeft, isAround } = this;
    const start = findStart(line, { open, measures, lastNumber, numberLeft, isAround, following });
    if (start === undefined && open !== undefined) extendDraft(open, line);
    if (start !== undefined) this.push(start, line);
    if (close.test(line.text)) this.isAround = true;
  }

  /** Takes a block that is whole, such as a row. */
  addWhole(draft: Draft): void {
    this.flush();
    this.drafts.push(draft);
  }

  /** Keeps a note until the block that it interrupts is whole. */
  addNote(draft: Draft): void {
    this.waiting.push(draft);
  }

  /** Puts the notes that wait after the block that is whole now. */
  flush(): void {
    this.drafts.push(...this.waiting);
    this.waiting = [];
  }

  private push(start: Draft, line: Line): void {
    this.flush();
    this.drafts.push(start);
    if (start.printed !== undefined) {
      this.lastNumber = start.printed;
      this.numberLeft = line.left;
    }
  }
}

/** Rows of a table; one row alone, within a report, is a heading and the grade beside it. */
function toDrafts({ rows, hasHeader }: JudgementTable, line: Line): readonly Draft[] {
  const [only = [], ...others] = rows;
  if (!hasHeader && others.length === 0 && line.page > 1)
    return only.map((text, cell) => openDraft(line, { kind: cell === 0 ? 'heading' : 'row', text }));
  return rows.map((cells) => openDraft(line, { kind: 'row', text: cells.join(' | ') }));
}

function toNote(lines: readonly Line[]): Draft | undefined {
  const [first] = lines;
  if (first === undefined) return undefined;
  return {
    ...openDraft(first, { kind: 'note', text: lines.reduce((text, line) => joinLine(text, line.text), '') }),
    lines: [...lines],
  };
}

/** Blocks of a source that has lines: a PDF or a plain text. */
export function buildBlocks(source: readonly Page[]): BuiltBlocks {
  const { pages, removed } = removeRunningLines(source);
  const measures = measure(pages);
  const isLetter = pages[0]?.lines.some(({ text }) => salutation.test(text)) === true;
  const gatherer = new Gatherer(measures, isLetter);
  let lastNote = 0;
  for (const page of pages) {
    const { lines, notes, lastNote: last } = takeFootnotes(page.lines, measures.bodySize, lastNote);
    lastNote = last;
    const tables = isLetter ? [] : listJudgementTables(lines, measures.leading);
    for (const [index, line] of lines.entries()) {
      const table = tables.find(({ start, end }) => index >= start && index < end);
      if (table === undefined) gatherer.add(line, lines.slice(index + 1, index + 5));
      else if (index === table.start) {
        for (const draft of toDrafts(table, line)) gatherer.addWhole(draft);
      }
    }
    for (const note of notes) {
      const draft = toNote(note);
      if (draft !== undefined) gatherer.addNote(draft);
    }
  }
  gatherer.flush();
  markHeadings(gatherer.drafts, measures);
  // A number or a bullet that stands beside no words is no block.
  const [blocks, empty] = [
    gatherer.drafts.filter(({ text }) => text !== ''),
    gatherer.drafts.filter(({ text }) => text === ''),
  ];
  return { blocks: blocks.map(toBlock), removed: [...removed, ...empty.flatMap(({ lines }) => lines)] };
}
