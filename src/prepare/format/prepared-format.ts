import type { BlockKind, NamedBlock } from '../block.ts';

const id = String.raw`p\d+|h\d+(?:\.b\d+)?|standfirst`;
const mark = new RegExp(String.raw`^(?:## )?\[(${id})(?:, pages? (\d+)(?:-(\d+))?)?(?:, number (\d+))?\](?: |$)`, 'u');
const listMark = /^([-–•|]) /u;

/** Where a block stands: `, pages 2-3, number 12`; empty for a source without pages and numbers. */
function formatPlace({ page, lastPage, printed }: NamedBlock): string {
  const isLong = lastPage !== undefined && lastPage !== page;
  const pages = page === undefined ? '' : isLong ? `, pages ${page}-${lastPage}` : `, page ${page}`;
  return `${pages}${printed === undefined ? '' : `, number ${printed}`}`;
}

const listMarks: Partial<Record<BlockKind, string>> = { item: '- ', row: '| ' };

const serializeBlock = (block: NamedBlock) =>
  `${block.kind === 'heading' ? '## ' : ''}[${block.id}${formatPlace(block)}] ${listMarks[block.kind] ?? ''}${block.text}`;

/**
 * A prepared text: a header, an empty line, then the blocks with an empty line between.
 * @param header lines `name: value`.
 */
export function serializePrepared(blocks: readonly NamedBlock[], header: readonly string[]): string {
  return `${[header.join('\n'), ...blocks.map(serializeBlock)].join('\n\n')}\n`;
}

function toKind(blockId: string, listed: string | undefined): BlockKind {
  if (blockId === 'standfirst') return 'standfirst';
  if (blockId.includes('.')) return listed === '|' ? 'row' : 'item';
  return blockId.startsWith('h') ? 'heading' : 'paragraph';
}

const toNumber = (digits: string | undefined) => (digits === undefined ? undefined : Number(digits));

function parseBlock(paragraph: string): readonly NamedBlock[] {
  const match = mark.exec(paragraph);
  if (match === null) return [];
  const [whole, blockId = '', page, lastPage, printed] = match;
  const text = paragraph.slice(whole.length);
  return [
    {
      id: blockId,
      kind: toKind(blockId, listMark.exec(text)?.[1]),
      text: text.replace(listMark, ''),
      page: toNumber(page),
      lastPage: toNumber(lastPage ?? page),
      printed: toNumber(printed),
    },
  ];
}

/** Whether a text prints the ids of its blocks; it then keeps them. */
export const isPrepared = (raw: string): boolean => raw.split(/\n\s*\n/u).some((part) => mark.test(part.trim()));

/** The blocks of a prepared text, as it prints them; what stands before the first empty line is its header. */
export function parsePrepared(raw: string): readonly NamedBlock[] {
  const text = raw.replace(/\r\n?/gu, '\n');
  const start = text.search(/\n\s*\n/u);
  const body = start === -1 || mark.test(text.trimStart()) ? text : text.slice(start);
  return body.split(/\n\s*\n/u).flatMap((paragraph) => parseBlock(paragraph.trim()));
}
