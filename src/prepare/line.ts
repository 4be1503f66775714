/** Words that stand beside one another without a wide gap: a line of prose is one cell, a row of a table has several. */
export interface Cell {
  readonly text: string;
  readonly left: number;
  readonly right: number;
}

/** One line of a source as it stands on its page. */
export interface Line {
  readonly text: string;
  readonly cells: readonly Cell[];
  /** Page of the source, from 1. */
  readonly page: number;
  /** Distance from the top of the page to the line, in the unit of its reader: points of a PDF, lines of a text. */
  readonly top: number;
  /** Where it begins and ends, in the unit of its reader: points of a PDF, about the width of a letter of a text. */
  readonly left: number;
  readonly right: number;
  /** Height of its letters; undefined where the source does not tell. */
  readonly size: number | undefined;
  /** Whether most of it is printed bold or slanted; undefined where the source does not tell. */
  readonly isEmphatic: boolean | undefined;
}

/** The lines of one page, from top to bottom. */
export interface Page {
  readonly number: number;
  readonly lines: readonly Line[];
}
