import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const printer = fileURLToPath(new URL('print-prepared.ts', import.meta.url));
/** What each file gave: its text, or undefined where it can't be read. */
const printed = new Map<string, string | undefined>();

function print(path: string): string | undefined {
  try {
    return execFileSync(process.execPath, [printer, path], {
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch {
    return undefined;
  }
}

/**
 * The prepared text of an original, made in a process of its own: the content check reads without waiting, and a reader
 * of PDFs can't. Each file is prepared once in a run.
 * @returns undefined where the original can't be read.
 */
export function prepareNow(path: string): string | undefined {
  if (!printed.has(path)) printed.set(path, print(path));
  return printed.get(path);
}
