import { cp, mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';

import type { ContentRecords } from '../../src/domain/model.ts';
import { writeMadeCorpus } from './made-corpus.ts';

const parts = ['src', 'scripts', 'public', 'content', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** Writes a copy of the project, with made-up content up to `entries` sources, that the site's own build can build. */
export async function writeWorkshop(folder: string, records: ContentRecords, entries: number): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await Promise.all(parts.map((part) => cp(part, join(folder, part), { recursive: true })));
  await symlink(resolve('node_modules'), join(folder, 'node_modules'), 'dir');
  const made = new Set<string>();
  for (const [path, text] of writeMadeCorpus(records, entries)) {
    const file = join(folder, 'content', path);
    const parent = dirname(file);
    if (!made.has(parent)) await mkdir(parent, { recursive: true });
    made.add(parent);
    await writeFile(file, text);
  }
}
