import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';

import { serializePrepared } from '../../src/prepare/format/prepared-format.ts';
import { prepareBytes } from '../../src/prepare/prepare-file.ts';
import { writeNewFile } from '../write-new-file.ts';

const usage = `Usage: npm run prepare:source -- letter.pdf
  Prints the prepared text of a PDF, a web page (.html) or a plain text (.txt).
  Optional: --out northshire/letter.txt (writes it there, makes the folder, and overwrites nothing)`;

function stop(...lines: readonly string[]): never {
  console.error(lines.join('\n'));
  process.exit(1);
}

const explain = (error: unknown) => (error instanceof Error ? error.message : String(error));

function readOptions(): { readonly file: string; readonly out: string | undefined } {
  try {
    const { values, positionals } = parseArgs({ options: { out: { type: 'string' } }, allowPositionals: true });
    const [file, ...others] = positionals;
    if (file === undefined || others.length > 0) return stop('Name one file.', usage);
    return { file, out: values.out };
  } catch (error) {
    return stop(explain(error), usage);
  }
}

const { file, out } = readOptions();
if (!existsSync(file)) stop(`There is no file ${file}.`, usage);
if (out !== undefined && existsSync(out)) stop(`${out} exists already, and is left as it is.`);

/** The prepared text of the file and how many blocks it has. */
async function prepare(path: string): Promise<{ readonly text: string; readonly count: number }> {
  try {
    const bytes = readFileSync(path);
    const { blocks, pages } = await prepareBytes(bytes, path);
    const header = [
      `prepared from: ${basename(path)}`,
      `sha256 of it: ${createHash('sha256').update(bytes).digest('hex')}`,
      ...(pages.length === 0 ? [] : [`pages: ${pages.length}`]),
    ];
    return { text: serializePrepared(blocks, header), count: blocks.length };
  } catch (error) {
    return stop(`${path} can't be read: ${explain(error)}`);
  }
}

const { text, count } = await prepare(file);
if (count === 0) stop(`${file} holds no text: a scan, perhaps, whose words are a picture.`);
if (out === undefined) process.stdout.write(text);
else {
  try {
    writeNewFile(out, text);
    console.log(`Wrote ${out}: ${count} blocks. To see them in short: npm run show:blocks -- ${out}`);
  } catch (error) {
    stop(explain(error));
  }
}
