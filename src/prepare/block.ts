/** What a part of a source is: `item` of a list, `row` of a table, `note` at the foot of a page. */
export type BlockKind = 'heading' | 'paragraph' | 'item' | 'row' | 'note' | 'standfirst';

/** A part of a source that is read as one, before it has its id. */
export interface Block {
  readonly kind: BlockKind;
  /** One line of text, as printed, however many lines and pages it ran over. */
  readonly text: string;
  /** The page on which it begins, and that on which it ends; undefined for a source without pages. */
  readonly page: number | undefined;
  readonly lastPage: number | undefined;
  /** The number that the source itself prints beside it. */
  readonly printed: number | undefined;
}

/** A block with the id by which it is cited. */
export interface NamedBlock extends Block {
  readonly id: string;
}
