import type { NamedBlock } from '../../src/prepare/block.ts';

const shown = 90;

const formatPages = ({ page, lastPage }: NamedBlock) =>
  page === undefined ? '' : lastPage === undefined || lastPage === page ? `page ${page}` : `pages ${page}-${lastPage}`;

/** A block on one line: its id, page, printed number, and its first words or, if `isWhole`, all of them. */
export function formatBlock(block: NamedBlock, isWhole: boolean): string {
  const { id, kind, text, printed } = block;
  const flat = text.replace(/\s+/gu, ' ');
  const words = isWhole || flat.length <= shown ? flat : `${flat.slice(0, shown)}…`;
  const number = printed === undefined ? '' : `no. ${printed}`;
  return [
    (kind === 'heading' ? id : `  ${id}`).padEnd(11),
    formatPages(block).padEnd(12),
    number.padEnd(8),
    words,
  ].join(' ');
}
