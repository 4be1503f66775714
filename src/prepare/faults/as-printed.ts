import type { Block } from '../block.ts';
import { hasGap, measure } from '../blocks/measures.ts';
import type { Line, Page } from '../line.ts';

const isEndOf = (line: Line, { text }: Block) => text.endsWith(line.text.replace(/\s+/gu, ' ').slice(-20).trim());
const isStartOf = (line: Line, { text }: Block) => line.text.replace(/\s+/gu, ' ').includes(text.slice(0, 20).trim());

/** Whether the source leaves white space between two blocks on one page, and begins the second like a sentence. */
function standsApart(pages: readonly Page[], before: Block, block: Block): boolean {
  if (!/^[“‘(]?[\p{Lu}\d]/u.test(block.text)) return false;
  const measures = measure(pages);
  return pages.some(({ lines }) =>
    lines.some((line, index) => {
      const last = lines[index - 1];
      return last !== undefined && isEndOf(last, before) && isStartOf(line, block) && hasGap(last, line, measures);
    }),
  );
}

/**
 * Whether the source itself cuts a sentence between two blocks: it numbers the second and the number follows, or sets it
 * apart by white space and begins it like a sentence, so that only the full stop before it is missing.
 */
export const isCutInPrint = (pages: readonly Page[], before: Block, block: Block, lastNumber: number): boolean =>
  block.printed === undefined ? standsApart(pages, before, block) : block.printed === lastNumber + 1;

/** Whether the source itself has no paragraph of the numbers between two: no line of it begins with one and has words. */
export function isSkippedInPrint(pages: readonly Page[], last: number, next: number): boolean {
  const lines = pages.flatMap((page) => page.lines);
  const between = Array.from({ length: Math.max(0, next - last - 1) }, (_, index) => last + 1 + index);
  return (
    between.length > 0 &&
    between.every((number) => lines.every(({ text }) => !new RegExp(`^${number}[.)]?\\s.*\\p{L}`, 'u').test(text)))
  );
}

/** Whether the source itself prints words amid a line, after the end of a sentence. */
export function isWithinLineInPrint(pages: readonly Page[], words: string): boolean {
  const begins = words.split(' ').slice(0, 2).join(' ');
  return pages.some(({ lines }) => lines.some(({ text }) => /[.:”] /u.test(text) && text.includes(`. ${begins}`)));
}
