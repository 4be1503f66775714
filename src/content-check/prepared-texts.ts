import { existsSync, readFileSync } from 'node:fs';
import { delimiter, extname, join } from 'node:path';

import { isPrepared, parsePrepared } from '../prepare/format/prepared-format.ts';
import { originalEndings } from '../prepare/original-endings.ts';
import { prepareNow } from '../prepare/prepare-now.ts';
import type { PreparedText } from './prepared-text.ts';

/** Cuts a prepared text into its blocks. */
export function parsePreparedText(raw: string): PreparedText {
  const inOrder = parsePrepared(raw);
  const blocks = new Map(inOrder.map(({ id, text }) => [id, text]));
  return { text: [...blocks.values()].join('\n\n'), blocks, inOrder };
}

const besideCheckout = ['sources', 'reports'].map((folder) => join('..', 'shared', folder));

/**
 * The folders in which prepared texts are at hand: those that `PREPARED_TEXTS` names, parted as in `PATH`, or
 * `../shared/sources` and `../shared/reports` beside the checkout.
 * @returns undefined where there is none; the checks against texts are then left out.
 */
export function findPreparedTexts(root: string, environment: NodeJS.ProcessEnv): readonly string[] | undefined {
  const isThere = (folder: string) => existsSync(folder);
  const named = (environment['PREPARED_TEXTS'] ?? '').split(delimiter).filter(isThere);
  const folders = named.length > 0 ? named : besideCheckout.map((folder) => join(root, folder)).filter(isThere);
  return folders.length > 0 ? folders : undefined;
}

/** The file of that name, or an original of that name but for its ending; the first folder that holds either. */
function findFile(folders: readonly string[], name: string): string | undefined {
  const bare = name.slice(0, name.length - extname(name).length);
  const names = [name, ...originalEndings.map((ending) => `${bare}${ending}`)];
  return folders.flatMap((folder) => names.map((each) => join(folder, each))).find((path) => existsSync(path));
}

/**
 * Reads one prepared text; where a folder holds the original alone, such as a PDF, it is prepared now.
 * @returns undefined if no folder holds it.
 */
export function readPreparedText(folders: readonly string[], name: string): PreparedText | undefined {
  const path = findFile(folders, name);
  if (path === undefined) return undefined;
  const raw = extname(path) === '.txt' ? readFileSync(path, 'utf8') : undefined;
  if (raw !== undefined && isPrepared(raw)) return parsePreparedText(raw);
  const prepared = prepareNow(path);
  return prepared === undefined
    ? { text: '', blocks: new Map(), inOrder: [], isUnreadable: true }
    : parsePreparedText(prepared);
}
