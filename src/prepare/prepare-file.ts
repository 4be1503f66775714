import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';

import type { NamedBlock } from './block.ts';
import { buildBlocks } from './blocks/build-blocks.ts';
import { nameBlocks } from './blocks/name-blocks.ts';
import { isPrepared, parsePrepared } from './format/prepared-format.ts';
import type { Line, Page } from './line.ts';
import { originalEndings } from './original-endings.ts';
import { readHtml } from './read/html-reader.ts';
import { readPdf } from './read/pdf-reader.ts';
import { readText } from './read/text-reader.ts';

/** A source made ready: its blocks with their ids; its lines as read, where it has lines. */
export interface PreparedSource {
  readonly blocks: readonly NamedBlock[];
  readonly pages: readonly Page[];
  /** Running heads and feet, and numbers of pages. */
  readonly removed: readonly Line[];
}

function fromPages(pages: readonly Page[]): PreparedSource {
  const { blocks, removed } = buildBlocks(pages);
  return { blocks: nameBlocks(blocks), pages, removed };
}

const fromBlocks = (blocks: readonly NamedBlock[]): PreparedSource => ({ blocks, pages: [], removed: [] });

/**
 * Prepares the bytes of an original; a text that prints the ids of its blocks keeps them.
 * @param name of the file, whose ending says how it is read.
 * @throws where the ending is none of `originalEndings`, or the bytes can't be read as what it says.
 */
export async function prepareBytes(bytes: Uint8Array, name: string): Promise<PreparedSource> {
  const ending = extname(name).toLowerCase();
  const toText = () => new TextDecoder('utf-8').decode(bytes);
  if (ending === '.pdf') return fromPages(await readPdf(bytes));
  if (ending === '.html' || ending === '.htm') return fromBlocks(nameBlocks(readHtml(toText())));
  if (ending !== '.txt') throw new Error(`${name} can't be prepared. Allowed endings: ${originalEndings.join(', ')}.`);
  const text = toText();
  return isPrepared(text) ? fromBlocks(parsePrepared(text)) : fromPages(readText(text));
}

/** Prepares an original. See `prepareBytes`. */
export async function prepareFile(path: string): Promise<PreparedSource> {
  return prepareBytes(await readFile(path), path);
}
