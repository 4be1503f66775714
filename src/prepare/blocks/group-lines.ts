import type { Line } from '../line.ts';
import { openDraft } from './draft.ts';
import type { Draft } from './draft.ts';
import { beginsSentence, endsSentence, findNumber, hasBullet, mayHaveBullet, withoutBullet } from './line-marks.ts';
import { findRoom, hasGap } from './measures.ts';
import type { Measures } from './measures.ts';

/** What is known at a line: what stands before it, and what is usual in the source. */
export interface Place {
  readonly open: Draft | undefined;
  readonly measures: Measures;
  /** The last number that the source printed beside a paragraph; 0 before the first. */
  readonly lastNumber: number;
  /** Left edge of those numbers, once there was one. */
  readonly numberLeft: number | undefined;
  readonly isAround: boolean;
  /** The lines after it on its page, a few. */
  readonly following: readonly Line[];
}

// Words after which neither a heading nor a sentence ends.
const unfinished = /(?:,|\b(?:and|or|of|the|for|to|in|with|a|an|by|from|that|who|which|is|are|was|were))$/iu;
/** How the imprint at the end of a report of Ofsted's begins. */
const isImprint = /^The Office for Standards in Education\b/u;
const shortLabel = /^(?!Textphone|Telephone|Tel|E-?mail|Fax|Web)[A-Z][A-Za-z ]{2,30}:(?:\s|$)/u;

const lastLine = (draft: Draft): Line | undefined => draft.lines.at(-1);

/** Whether a line opens a numbered paragraph: its number follows, begins anew, or stands where numbers stand. */
function findParagraphNumber(line: Line, place: Place): ReturnType<typeof findNumber> {
  const { open, lastNumber, numberLeft } = place;
  const found = findNumber(line);
  if (found === undefined || place.isAround) return undefined;
  const standsApart = line.cells.length > 1 && /^\d{1,3}[.)]?$/u.test(line.cells[0]?.text ?? '');
  const isAligned = numberLeft !== undefined && Math.abs(line.left - numberLeft) <= 4;
  const follows = found.number === lastNumber + 1;
  if (found.text === '') return follows ? found : undefined;
  if (!/[\p{L}“"‘']/u.test(found.text)) return undefined;
  if (follows && found.isMarked && beginsSentence(found.text)) return found;
  const isFree =
    open === undefined ||
    endsSentence(open.text) ||
    open.kind !== 'paragraph' ||
    isBreak(open, line, place.measures) ||
    standsApart;
  if (!isFree) return undefined;
  if (follows) return found;
  if (found.number === 1 && beginsSentence(found.text)) return found;
  const mayBeSkipped = found.number > lastNumber && found.number <= lastNumber + 4;
  return mayBeSkipped && isAligned && beginsSentence(found.text) ? found : undefined;
}

/** Whether letters of another size or weight begin: a heading begins or ends. */
function changesStyle(before: Line, line: Line): boolean {
  if (before.size === undefined || line.size === undefined) return false;
  if (Math.abs(before.size - line.size) > Math.max(before.size, line.size) * 0.07) return true;
  return before.isEmphatic !== line.isEmphatic && (line.isEmphatic === true || before.isEmphatic === true);
}

const samePage = (before: Line, line: Line) => before.page === line.page;

/** Whether the white space between a block and a line ends the block. */
function isBreak(open: Draft, line: Line, measures: Measures): boolean {
  const before = lastLine(open);
  if (before === undefined || !samePage(before, line) || !hasGap(before, line, measures)) return false;
  if (endsSentence(open.text) || line.top - before.top > measures.leading * 3.5) return true;
  // A gap amid a sentence is one that a raised mark or a page's layout made.
  const isFull = findRoom(before, line, measures) < 0 && line.top - before.top < measures.leading * 2.2;
  return beginsSentence(line.text) && !isFull && !unfinished.test(open.text);
}

/** Whether a line that stands right under a block is the first of another. */
function beginsAnother(open: Draft, line: Line, place: Place): boolean {
  const { measures } = place;
  const before = lastLine(open);
  if (before === undefined || !beginsSentence(line.text) || line.text.startsWith('(')) return false;
  const room = findRoom(before, line, measures);
  const isMeasured = before.size !== undefined;
  // Lines of a numbered paragraph stand under one another, whatever room they leave: the next is numbered too.
  const isWithinNumber = isMeasured && open.printed !== undefined && samePage(before, line) && open.lines.length > 1;
  if (isWithinNumber && Math.abs(line.left - textLeft(open)) < 2) return false;
  if (endsSentence(open.text)) {
    const isOutdented = open.kind === 'item' && line.left < textLeft(open) - 3;
    // On one page white space tells as well; over a page the room left is all that does.
    const least = !isMeasured ? 0.05 : samePage(before, line) ? 0.12 : 0.015;
    return room > least || isOutdented || isImprint.test(line.text) || standsAlone(line, place);
  }
  if (unfinished.test(open.text)) return false;
  // Lines of an address break off early too, but none of them is a sentence.
  const isText = line.right > measures.rightMargin * 0.6 || endsSentence(line.text) || leadsToList(place);
  return room > 0.25 && isText && (open.lines.length <= 2 || open.kind === 'item');
}

/** Whether the next lines are, after at most two short ones, an item of a list or a numbered paragraph. */
function leadsToList({ following, measures }: Place): boolean {
  const first = following.findIndex((line) => hasBullet(line.text) || findNumber(line)?.isMarked === true);
  const isShort = ({ right, text }: Line) => right < measures.rightMargin * 0.75 && !endsSentence(text);
  return first >= 0 && first < 3 && following.slice(0, first).every(isShort);
}

/**
 * Whether a line begins what stands alone, as a heading does: up to three lines that end no sentence, then white space,
 * a number or a bullet; or one line that broke off early.
 */
function standsAlone(line: Line, { following, measures }: Place): boolean {
  const group = [line];
  for (const next of following) {
    const last = group.at(-1) ?? line;
    if (group.length > 3 || /[.:;,]$/u.test(last.text)) return false;
    if (hasBullet(next.text) || findNumber(next)?.isMarked === true) return true;
    if (hasGap(last, next, measures)) return beginsSentence(next.text);
    if (group.length === 1 && beginsSentence(next.text) && findRoom(line, next, measures) > 0.25) return true;
    group.push(next);
  }
  return false;
}

/** Left edge of a block's text, beside its bullet or number. */
function textLeft(open: Draft): number {
  const [first, second] = open.lines;
  return second?.left ?? first?.cells[1]?.left ?? first?.left ?? 0;
}

/**
 * Whether a line is an item of a list without bullets: set in under the item that leads to it, and after that under the
 * one before, whose line broke off early.
 */
function isSetIn(line: Line, open: Draft, measures: Measures): boolean {
  const [first] = open.lines;
  const last = lastLine(open);
  if (first === undefined || last === undefined || open.kind !== 'item' || !samePage(last, line)) return false;
  const least = measures.bodySize ?? 2;
  if (/:[¹²³⁴⁵⁶⁷⁸⁹⁰\d]*$/u.test(open.text)) return line.left - textLeft(open) > least;
  const isUnmarked = !hasBullet(first.text) && !mayHaveBullet(first.text);
  const isEnded = /[;,.]$/u.test(open.text) || findRoom(last, line, measures) > 0.05;
  return isUnmarked && Math.abs(line.left - first.left) < least && isEnded;
}

/** The block that a line opens, or undefined where it goes on with the one before. */
export function findStart(line: Line, place: Place): Draft | undefined {
  const { open, measures, isAround } = place;
  const before = open === undefined ? undefined : lastLine(open);
  if (hasBullet(line.text)) return openDraft(line, { kind: 'item', text: withoutBullet(line.text), isAround });

  const number = findParagraphNumber(line, place);
  if (number !== undefined) return openDraft(line, { text: number.text, printed: number.number, isAround });
  if (open === undefined || before === undefined) return openDraft(line, { isAround });

  // The mark stood alone on its line.
  if (open.text === '') return undefined;

  const isNewZone = isAround !== open.isAround;
  const breaks = isBreak(open, line, measures);
  if (mayHaveBullet(line.text) && !isAround && (breaks || endsSentence(open.text) || isListed(open, line, measures)))
    return openDraft(line, { kind: 'item', text: withoutBullet(line.text), isAround });
  if (!isAround && isSetIn(line, open, measures)) return openDraft(line, { kind: 'item' });
  if (isAround && !isNewZone) return breaks ? openDraft(line, { isAround }) : undefined;
  const goesOnToPageNumber = isContentsLine(line) && isWithinContents(open);
  if (goesOnToPageNumber) return undefined;
  if (isNewZone || open.kind === 'row' || isContentsLine(line) || isContentsLine(before))
    return openDraft(line, { isAround });
  if (changesStyle(before, line) && !goesOnInStyle(open, line, measures)) return openDraft(line, { isAround });
  if (shortLabel.test(line.text) && before.text.length < 60) return openDraft(line, { isAround });
  return breaks || beginsAnother(open, line, place) ? openDraft(line, { isAround }) : undefined;
}

/** Whether a sentence only goes on in other letters, as where a word of a line is set in bold. */
function goesOnInStyle(open: Draft, line: Line, measures: Measures): boolean {
  const before = lastLine(open);
  if (before === undefined || isConjunction(line) || isConjunction(before)) return true;
  if (endsSentence(open.text) || open.lines[0]?.isEmphatic === true) return false;
  // A name set in bold may begin a line; that line was full, and of one size with the next.
  const isFull = samePage(before, line) && before.size === line.size && findRoom(before, line, measures) < 0;
  return isFull || !beginsSentence(line.text);
}

/** A word alone on its line, between two parts of a title. */
const isConjunction = ({ text }: Line) => /^(?:and|or)$/u.test(text);

/** Whether a dash goes on with a list: one of dashes, or one that it stands in or out of, under a short line. */
function isListed(open: Draft, line: Line, measures: Measures): boolean {
  const [first, last] = [open.lines[0], lastLine(open)];
  if (first === undefined || last === undefined || open.kind !== 'item') return false;
  const isSetOff = Math.abs(line.left - textLeft(open)) > 3 && findRoom(last, line, measures) > 0.05;
  return mayHaveBullet(first.text) || (samePage(last, line) && isSetOff);
}

/** Whether a block is the first line of two of a table of contents. */
const isWithinContents = ({ text, lines, kind }: Draft) =>
  kind === 'paragraph' &&
  lines.length === 1 &&
  !endsSentence(text) &&
  unfinished.test(text.replace(/achieving$/u, 'and'));

/** A line of a table of contents: words, and the number of a page at the margin. */
export function isContentsLine({ cells, text }: Line): boolean {
  if (/\.{5,}\s*\d{1,3}$/u.test(text)) return true;
  return cells.length === 2 && /^\d{1,3}$/u.test(cells[1]?.text ?? '') && /\p{L}{3}/u.test(cells[0]?.text ?? '');
}
