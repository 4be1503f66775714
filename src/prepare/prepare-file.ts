import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';

import type { NamedBlock } from './block.ts';
import { buildBlocks } from './blocks/build-blocks.ts';
import { nameBlocks } from './blocks/name-blocks.ts';
import type { Line, Page } from './line.ts';
import { readPdf } from './read/pdf-reader.ts';
import { readText } from './read/text-reader.ts';

/** A source made ready: its blocks with their ids; its lines as read, where it has lines. */
export interface PreparedSource {
  readonly blocks: readonly NamedBlock[];
  readonly pages: readonly Page[];
  readonly removed: readonly Line[];
}

/** Endings of the originals that can be prepared. */
export const originalEndings = ['.pdf', '.html', '.htm', '.txt'] as const;

/**
 * Prepares an original: reads its lines, and makes them into blocks.
 * @throws where the ending is none of `originalEndings`, or the file can't be read as what its ending says.
 */
export async function prepareFile(path: string): Promise<PreparedSource> {
  const bytes = await readFile(path);
  const ending = extname(path).toLowerCase();
  if (ending === '.pdf') return fromPages(await readPdf(bytes));
  if (ending === '.txt') return fromPages(readText(bytes.toString('utf8')));
  throw new Error(`${path} can't be prepared. Allowed: ${originalEndings.join(', ')}.`);
}

function fromPages(pages: readonly Page[]): PreparedSource {
  const { blocks, removed } = buildBlocks(pages);
  return { blocks: nameBlocks(blocks), pages, removed };
}
