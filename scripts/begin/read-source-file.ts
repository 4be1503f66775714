import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { extname, isAbsolute, relative } from 'node:path';

import type { NamedBlock } from '../../src/prepare/block.ts';
import { isOriginal, originalEndings } from '../../src/prepare/original-endings.ts';
import { prepareBytes } from '../../src/prepare/prepare-file.ts';

/** A document as it was read, or why it can't be. */
export type SourceFile =
  | {
      readonly blocks: readonly NamedBlock[];
      readonly digest: string;
      readonly pages: number | undefined;
      readonly preparedText: string | undefined;
    }
  | { readonly why: string };

/** The name by which an entry gives a text: its path within a folder of prepared texts, as a text. */
function findTextName(path: string, folders: readonly string[]): string | undefined {
  const within = folders
    .map((folder) => relative(folder, path))
    .find((name) => name !== '' && !name.startsWith('..') && !isAbsolute(name));
  return within === undefined ? undefined : `${within.slice(0, within.length - extname(within).length)}.txt`;
}

/**
 * Reads the file from which a source is begun.
 * @param folders of prepared texts.
 */
export async function readSourceFile(path: string, folders: readonly string[]): Promise<SourceFile> {
  if (!existsSync(path)) return { why: `There is no file ${path}.` };
  if (!isOriginal(path)) return { why: `${path} can't be read. Allowed endings: ${originalEndings.join(', ')}.` };
  try {
    const bytes = readFileSync(path);
    const { blocks, pages } = await prepareBytes(bytes, path);
    if (blocks.length === 0) return { why: `${path} holds no text: a scan, perhaps, whose words are a picture.` };
    const last = Math.max(pages.length, ...blocks.map(({ lastPage }) => lastPage ?? 0));
    return {
      blocks,
      digest: createHash('sha256').update(bytes).digest('hex'),
      pages: last === 0 ? undefined : last,
      preparedText: findTextName(path, folders),
    };
  } catch (error) {
    return { why: `${path} can't be read: ${error instanceof Error ? error.message : String(error)}` };
  }
}
