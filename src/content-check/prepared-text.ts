import type { NamedBlock } from '../prepare/block.ts';

/** A source's own text, cut into blocks; for checking, never for publishing. */
export interface PreparedText {
  /** The whole text without header and block marks. */
  readonly text: string;
  /** Text of each block by id: `p5`, `h2.b1`, `standfirst`. */
  readonly blocks: ReadonlyMap<string, string>;
  /** The same blocks with what is known of each, in their order. */
  readonly inOrder: readonly NamedBlock[];
  /** Set where an original is at hand that can't be read: nothing is then proved. */
  readonly isUnreadable?: true;
}
