import type { Draft } from './draft.ts';
import { isContentsLine } from './group-lines.ts';
import { beginsSentence } from './line-marks.ts';
import type { Measures } from './measures.ts';

const date = /^\d{1,2}(?:st|nd|rd|th)? \p{L}+ \d{4}$/u;
const labelled =
  /^(?:(?:her|his) majesty|inspection dates?|lead inspector|report published|reporting inspector|inspector|dear|yours|piccadilly gate|[\p{L} ]*(?:inspectors?|analysts?|managers?|members?|authors?|team):|age group|published)/iu;
const longest = 200;

/** Whether a block may be a heading by its words alone: short, begun like a sentence and not ended like one. */
function hasHeadingWords({ text, lines, kind, printed, isAround }: Draft): boolean {
  return (
    kind === 'paragraph' &&
    printed === undefined &&
    !isAround &&
    lines.length <= 4 &&
    text.length <= longest &&
    beginsSentence(text) &&
    /\p{L}{2}/u.test(text) &&
    !/[.;,]$|[.?] \p{Lu}|\(Recommendation|@|\bHMI\b/u.test(text) &&
    !date.test(text) &&
    !labelled.test(text)
  );
}

/** Whether a block is set apart by larger, bold or slanted letters; undefined where the source does not tell. */
function isSetApart({ lines }: Draft, bodySize: number | undefined): boolean | undefined {
  if (bodySize === undefined) return undefined;
  return lines.every(({ size, isEmphatic }) => (size ?? 0) > bodySize * 1.08 || isEmphatic === true);
}

/** Whether something stands under a block for it to be the heading of. */
const isFollowed = (next: Draft | undefined) => next !== undefined && !next.isAround;

/**
 * Marks the blocks that are headings, and the lines of a table of contents.
 *
 * Where letters have sizes, a heading is larger, bold or slanted. Where they have none, it is short, on at most two lines, and
 * stands above a paragraph, a list or another heading.
 */
export function markHeadings(drafts: readonly Draft[], { bodySize }: Measures): void {
  for (const [index, draft] of drafts.entries()) {
    const last = draft.lines.at(-1);
    if (draft.kind === 'paragraph' && last !== undefined && isContentsLine(last)) draft.kind = 'row';
    if (!hasHeadingWords(draft) || !isFollowed(drafts[index + 1])) continue;
    const isHeading = isSetApart(draft, bodySize) ?? (draft.lines.length <= 2 && !draft.text.endsWith(':'));
    if (isHeading) draft.kind = 'heading';
  }
}
