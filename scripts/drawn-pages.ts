import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const cache = '.cache/astro';
/** Stands while what is kept can be relied on, and says which code drew it. */
const mark = join(cache, 'drawn-by');
/** What Astro keeps of a build: pages by their keys, and entries as they were read. */
const kept = ['incremental-build.json', 'dist'].map((name) => join(cache, name));
const readEntries = join(cache, 'data-store.json');

const code = ['src', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];

/** The text of every file that draws pages, in few letters. */
function hashCode(root: string): string {
  const hash = createHash('sha256');
  const files = code.flatMap((name) => {
    if (!existsSync(join(root, name))) return [];
    if (name.includes('.')) return [name];
    const entries = readdirSync(join(root, name), { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name: own }) => join(parentPath, own).slice(root.length + 1));
  });
  for (const file of files.toSorted()) hash.update(`${file}\n`).update(readFileSync(join(root, file)));
  return hash.digest('base64url');
}

/**
 * Forgets the pages of former builds where other code drew them, or where the last build did not come to its end: what
 * it kept may then be of one content and its list of another. Entries are forgotten always: that store does not notice
 * when a schema has changed.
 */
export function beginDrawing(root: string): void {
  const drawnBy = existsSync(join(root, mark)) ? readFileSync(join(root, mark), 'utf8') : undefined;
  if (drawnBy !== hashCode(root)) for (const path of kept) rmSync(join(root, path), { recursive: true, force: true });
  rmSync(join(root, readEntries), { force: true });
  rmSync(join(root, mark), { force: true });
}

/** Says that all pages kept are those of one content. */
export function endDrawing(root: string): void {
  writeFileSync(join(root, mark), hashCode(root));
}
