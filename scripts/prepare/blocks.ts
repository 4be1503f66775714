import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';

import { stringify } from 'yaml';

import { buildOutline } from '../../src/content-check/outline.ts';
import { prepareFile } from '../../src/prepare/prepare-file.ts';
import { formatBlock } from './format-block.ts';

const usage = `Usage: npm run show:blocks -- letter.txt
  Lists the blocks of a prepared text, or of an original (.pdf, .html, .txt): id, page, printed number, first words.
  Optional: --whole (all words of each block, to read and to quote),
  --outline (prints the outline as an entry has it, to copy there)`;

const options = { outline: { type: 'boolean' }, whole: { type: 'boolean', default: false } } as const;
const { values, positionals } = parseArgs({ options, allowPositionals: true });
const [file] = positionals;
if (file === undefined || !existsSync(file)) {
  console.error(file === undefined ? usage : `There is no file ${file}.\n${usage}`);
  process.exit(1);
}
try {
  const { blocks } = await prepareFile(file);
  const outline = () => stringify({ outline: buildOutline(blocks) }, { lineWidth: 0 }).trimEnd();
  console.log(values.outline === true ? outline() : blocks.map((block) => formatBlock(block, values.whole)).join('\n'));
} catch (error) {
  console.error(`${file} can't be read: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
