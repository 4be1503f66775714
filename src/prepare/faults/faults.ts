/** Kinds of faults of a prepared text, each with what it means. */
export const faultKinds = {
  'words lost': 'words of the source that stand in no block and in no running head, foot or number of a page',
  'line taken': 'a line taken for a running head or foot that stands on one page only',
  'cut by a page': 'a block that goes on in the next, on the next page',
  'cut amid a sentence': 'a paragraph that begins amid a sentence',
  'foot inside': 'a running head or foot within a block',
  'numbering stops': 'a number of the source that does not follow the one before',
  'number inside': 'a numbered paragraph within another block',
  'bullet inside': 'an item of a list within another block',
  'heading inside': 'a heading within another block',
  'table broken': 'a row of a table of judgements without one label and one grade',
  'very long': 'a paragraph so long that it is likely to be several',
} as const;

export type FaultKind = keyof typeof faultKinds;

/** One fault, with the words that show it. */
export interface PreparedFault {
  readonly kind: FaultKind;
  readonly shows: string;
  /** Whether the source itself prints it so: a sentence without its full stop, a number left out. */
  readonly isInPrint: boolean;
}
