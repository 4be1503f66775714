import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

import { parse } from 'csv-parse/sync';

import { isOriginal } from '../../src/prepare/original-endings.ts';

/** What a folder's list says of one of its documents; columns that it does not have are undefined. */
export interface Listed {
  /** The day in the name of its file, which is often that of publication. */
  readonly dated: string | undefined;
  readonly address: string | undefined;
  /** Who collected it. */
  readonly collector: string | undefined;
}

/** A document in a folder. */
export interface FolderFile extends Listed {
  /** Its path in the folder. */
  readonly name: string;
  readonly path: string;
}

const listName = 'INDEX.csv';

const toValue = (text: string | undefined) => (text === undefined || text === '' ? undefined : text);

/** Reads the list of a folder, by file; none where the folder has no list. Throws where the list is no CSV. */
function readList(folder: string): ReadonlyMap<string, Listed> {
  const path = join(folder, listName);
  if (!existsSync(path)) return new Map();
  const rows = parse<Readonly<Partial<Record<string, string>>>>(readFileSync(path), { columns: true, bom: true });
  return new Map(
    rows.map(({ file = '', dated, address, from_: collector }) => [
      file,
      { dated: toValue(dated), address: toValue(address), collector: toValue(collector) },
    ]),
  );
}

/**
 * The documents in a folder and in those within it, by name: PDF, web page or text. What a list named INDEX.csv says of
 * each goes with it: columns `file`, `dated` (YYYY-MM-DD), `address` and `from_`.
 */
export function listFolder(folder: string): readonly FolderFile[] {
  const list = readList(folder);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && isOriginal(entry.name))
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      const name = relative(folder, path);
      const listed = list.get(name);
      return { name, path, dated: listed?.dated, address: listed?.address, collector: listed?.collector };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
