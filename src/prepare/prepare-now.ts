import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const room = fileURLToPath(new URL('.', import.meta.url));
const printer = join(room, 'print-prepared.ts');
const store = fileURLToPath(new URL('../../.cache/prepared/', import.meta.url));
const lock = join(room, '..', '..', 'package-lock.json');
const maxBuffer = 64 * 1024 * 1024;
/** What each file gave: its text, or undefined where it can't be read. */
const printed = new Map<string, string | undefined>();
let rules: string | undefined;

/** Digest of the rules by which originals are prepared: the code of this room, and what it stands on. */
function digestRules(): string {
  const hash = createHash('sha256').update(existsSync(lock) ? readFileSync(lock) : '');
  const files = readdirSync(room, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  for (const name of files.sort()) hash.update(name).update(readFileSync(join(room, name)));
  return hash.digest('hex');
}

function print(path: string): string | undefined {
  rules ??= digestRules();
  const kept = join(store, createHash('sha256').update(rules).update(path).update(readFileSync(path)).digest('hex'));
  try {
    return readFileSync(kept, 'utf8');
  } catch {
    // Nothing is kept of it yet.
  }
  try {
    const text = execFileSync(process.execPath, [printer, path], {
      encoding: 'utf8',
      maxBuffer,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    mkdirSync(store, { recursive: true });
    writeFileSync(`${kept}.${process.pid}`, text);
    renameSync(`${kept}.${process.pid}`, kept);
    return text;
  } catch {
    return undefined;
  }
}

/**
 * The prepared text of an original, made in a process of its own: the content check reads without waiting, and a reader
 * of PDFs can't. What was prepared is kept in `.cache/` for as long as neither the original nor the rules change.
 * @returns undefined where the original can't be read.
 */
export function prepareNow(path: string): string | undefined {
  if (!printed.has(path)) printed.set(path, print(path));
  return printed.get(path);
}
