import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

const generated = new Set(['node_modules', 'dist', '.git', '.cache', '.astro']);

/** Files of the project, from its top, without what is installed or generated. */
export function listProjectFiles(folder = '.'): readonly string[] {
  const root = process.cwd();
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    if (generated.has(entry.name) || entry.name.endsWith('.log')) return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? listProjectFiles(path) : [relative(root, join(root, path)).replaceAll('\\', '/')];
  });
}

export const readProjectFile = (file: string): string => readFileSync(join(process.cwd(), file), 'utf8');
