import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Writes a file, with the folders it stands in. Overwrites nothing; throws an error that names the file if it can't. */
export function writeNewFile(file: string, text: string): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text, { flag: 'wx' });
  } catch (error) {
    throw new Error(`${file} can't be written: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}
