import type { Block, BlockKind } from '../block.ts';
import type { Line } from '../line.ts';
import { joinLine } from './line-marks.ts';

/** A block while its lines are gathered. */
export interface Draft {
  kind: BlockKind;
  text: string;
  readonly lines: Line[];
  readonly printed: number | undefined;
  /** Stands before the salutation of a letter, or after its close: addresses, names. */
  readonly isAround: boolean;
}

/** A block that begins with a line; `text` is the line without its mark. */
export const openDraft = (
  line: Line,
  given: Partial<Pick<Draft, 'kind' | 'text' | 'printed' | 'isAround'>> = {},
): Draft => ({
  kind: given.kind ?? 'paragraph',
  text: given.text ?? line.text,
  lines: [line],
  printed: given.printed,
  isAround: given.isAround ?? false,
});

/** Adds a line to a block. */
export function extendDraft(draft: Draft, line: Line): void {
  draft.text = joinLine(draft.text, line.text);
  draft.lines.push(line);
}

/** A draft as a block, whole. */
export const toBlock = ({ kind, text, lines, printed }: Draft): Block => ({
  kind,
  text: text
    .replace(/\u00ad/gu, '')
    .replace(/\s+/gu, ' ')
    .trim(),
  page: lines[0]?.page,
  lastPage: lines.at(-1)?.page,
  printed,
});
