import type { Cell, Line, Page } from '../line.ts';

// Shares of a letter's width in the common sans-serif faces, since a line of a text tells only its letters.
const narrow = new Set(Array.from("iljftrI.,;:'’‘!|()[]-/ "));
const wide = new Set(Array.from('mwMWOQGCDHNU—%@'));

/** About how wide a text is printed, an ordinary letter being 1. */
export function estimateWidth(text: string): number {
  return Array.from(text).reduce((sum, letter) => sum + (narrow.has(letter) ? 0.55 : wide.has(letter) ? 1.4 : 1), 0);
}

const pageMark = /^\[page (\d+)\]$/u;

/** Cuts a line at its wide gaps: three spaces or more. */
function toCells(raw: string): readonly Cell[] {
  return [...raw.matchAll(/\S+(?: {1,2}\S+)*/gu)].map(({ 0: text, index }) => ({
    text: text.replace(/\s+/gu, ' '),
    left: index,
    right: index + estimateWidth(text),
  }));
}

function toLines(raw: string, page: number): readonly Line[] {
  return raw.split('\n').flatMap((rawLine, index): readonly Line[] => {
    const cells = toCells(rawLine.replaceAll('\t', '    '));
    const [first] = cells;
    const last = cells.at(-1);
    if (first === undefined || last === undefined) return [];
    return [
      {
        text: cells.map(({ text }) => text).join(' '),
        cells,
        page,
        top: index,
        left: first.left,
        right: last.right,
        size: undefined,
        isEmphatic: undefined,
      },
    ];
  });
}

/** Pages of a text by number: after a form feed, or after a line `[page 2]`. */
function splitPages(text: string): readonly (readonly [number: number, text: string])[] {
  const lines = text.split('\n');
  const marks = lines.flatMap((line, index) => {
    const number = pageMark.exec(line.trim())?.[1];
    return number === undefined ? [] : [{ number: Number(number), index }];
  });
  if (marks.length === 0)
    return text
      .replace(/\f\s*$/u, '')
      .split('\f')
      .map((page, index) => [index + 1, page]);
  return marks.map(({ number, index }, place) => [number, lines.slice(index + 1, marks[place + 1]?.index).join('\n')]);
}

/** Lines of a plain text by page; what stands before a first line `[page 1]` is its header, and is no text. */
export function readText(raw: string): readonly Page[] {
  const text = raw.replace(/^\ufeff/u, '').replace(/\r\n?/gu, '\n');
  return splitPages(text).map(([number, page]) => ({ number, lines: toLines(page, number) }));
}
