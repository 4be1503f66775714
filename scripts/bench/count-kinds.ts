import { readdir, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** How many files of a kind a site has, and what they weigh. */
export interface KindOfFile {
  /** Its path, with a star for each name that the content gives. */
  readonly kind: string;
  readonly files: number;
  readonly bytes: number;
}

/** The kind of a file: its path with every name in it that the content gives. */
function toKind(path: string): string {
  const names = path.split('/');
  const own = names.at(-1) ?? '';
  const last = own === 'index.html' || own === 'card.png' ? own : own.replace(/^.*(?=\.\w+$)/u, '*');
  return [...names.slice(0, -1).map((name, place) => (place === 0 ? name : '*')), last].join('/');
}

/** The files of a built site by kind, the most frequent first. */
export async function countKinds(folder: string): Promise<readonly KindOfFile[]> {
  const kinds = new Map<string, { files: number; bytes: number }>();
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const kind = toKind(relative(folder, file));
    const known = kinds.get(kind) ?? { files: 0, bytes: 0 };
    kinds.set(kind, { files: known.files + 1, bytes: known.bytes + (await stat(file)).size });
  }
  return [...kinds].map(([kind, sum]) => ({ kind, ...sum })).sort((a, b) => b.files - a.files);
}

/** So few files of a kind are not worth a line. */
const few = 10;

/** The kinds as a table; those of few files together. */
export function formatKinds(kinds: readonly KindOfFile[]): string {
  const shown = kinds.filter(({ files }) => files >= few);
  const rest = kinds.filter(({ files }) => files < few);
  const sum = (list: readonly KindOfFile[], kind: string): KindOfFile => ({
    kind,
    files: list.reduce((total, { files }) => total + files, 0),
    bytes: list.reduce((total, { bytes }) => total + bytes, 0),
  });
  const rows = [...shown, sum(rest, 'others'), sum(kinds, 'all')];
  return [
    '| kind | files | MB |',
    '| --- | --: | --: |',
    ...rows.map(({ kind, files, bytes }) => `| ${kind} | ${files} | ${(bytes / 2 ** 20).toFixed(1)} |`),
  ].join('\n');
}
