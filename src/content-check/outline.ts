import type { NamedBlock } from '../prepare/block.ts';
import type { OutlineSection } from '../schema/source.ts';

/** A heading of a text and what stands under it, as read; the first may have no heading. */
interface TextSection {
  readonly id: string;
  readonly heading: NamedBlock | undefined;
  readonly blocks: NamedBlock[];
}

function listTextSections(inOrder: readonly NamedBlock[]): readonly TextSection[] {
  const sections: TextSection[] = [{ id: 'h0', heading: undefined, blocks: [] }];
  for (const block of inOrder) {
    if (block.kind === 'heading') sections.push({ id: block.id, heading: block, blocks: [] });
    else sections.at(-1)?.blocks.push(block);
  }
  return sections.filter(({ blocks }) => blocks.length > 0);
}

/** A record of what is known of some blocks, or nothing where it is known of none. */
function toRecord(blocks: readonly NamedBlock[], toValue: (block: NamedBlock) => number | undefined) {
  const known = blocks.flatMap((block) => {
    const value = toValue(block);
    return value === undefined ? [] : [[block.id, value] as const];
  });
  return known.length === 0 ? undefined : Object.fromEntries(known);
}

/** The outline of a prepared text: every heading with what stands under it, its pages, and the numbers that it prints. */
export function buildOutline(inOrder: readonly NamedBlock[]): readonly OutlineSection[] {
  return listTextSections(inOrder).map(({ id, heading, blocks }) => {
    const page = heading?.page ?? blocks[0]?.page;
    const pages = toRecord(blocks, (block) => (block.page === page ? undefined : block.page));
    const numbers = toRecord(blocks, ({ printed }) => printed);
    return {
      id,
      ...(heading !== undefined && { heading: heading.text }),
      blocks: blocks.map((block) => block.id),
      ...(page !== undefined && { page }),
      ...(pages !== undefined && { pages }),
      ...(numbers !== undefined && { numbers }),
    };
  });
}
