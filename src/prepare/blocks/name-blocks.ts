import type { Block, NamedBlock } from '../block.ts';

/**
 * Gives every block its id, by one rule for every kind of source.
 *
 * A heading is `h1`, `h2` … through the whole text; a paragraph or a note `p1`, `p2` … through the whole text; an item of
 * a list or a row of a table `h2.b3`, the third under the second heading, or `h0.b1` before the first. The number that
 * the source prints, and its page, are kept beside the id and are no part of it.
 */
export function nameBlocks(blocks: readonly Block[]): readonly NamedBlock[] {
  let headings = 0;
  let paragraphs = 0;
  let items = 0;
  let hasStandfirst = false;
  const toId = (kind: Block['kind']): string => {
    if (kind === 'heading') {
      headings += 1;
      items = 0;
      return `h${headings}`;
    }
    if (kind === 'item' || kind === 'row') {
      items += 1;
      return `h${headings}.b${items}`;
    }
    if (kind === 'standfirst' && !hasStandfirst) {
      hasStandfirst = true;
      return 'standfirst';
    }
    paragraphs += 1;
    return `p${paragraphs}`;
  };
  return blocks.map((block) => ({ ...block, id: toId(block.kind) }));
}
