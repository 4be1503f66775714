import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const printer = fileURLToPath(new URL('print-prepared.ts', import.meta.url));
const printed = new Map<string, string>();

/**
 * The prepared text of an original, made in a process of its own: the content check reads without waiting, and a reader
 * of PDFs can't. Each file is prepared once in a run.
 * @throws where the original can't be read.
 */
export function prepareNow(path: string): string {
  const known = printed.get(path);
  if (known !== undefined) return known;
  const text = execFileSync(process.execPath, [printer, path], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  printed.set(path, text);
  return text;
}
