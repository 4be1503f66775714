/** A labelled fact at the head of a page. */
export interface FactView {
  readonly label: string;
  readonly value: string;
  readonly note?: string;
  readonly href?: string;
  /** Whether its value is a list that has a line of its own. */
  readonly isLong?: boolean;
}
