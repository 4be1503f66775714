import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';

import { stringify } from 'yaml';

import { buildOutline } from '../../src/content-check/outline.ts';
import type { NamedBlock } from '../../src/prepare/block.ts';
import { prepareFile } from '../../src/prepare/prepare-file.ts';

const usage = `Usage: npm run show:blocks -- letter.txt
  Lists the blocks of a prepared text, or of an original (.pdf, .html, .txt): id, page, printed number, first words.
  Optional: --outline (prints the outline as an entry has it, to copy there)`;

const shown = 90;

const formatPages = ({ page, lastPage }: NamedBlock) =>
  page === undefined ? '' : lastPage === undefined || lastPage === page ? `page ${page}` : `pages ${page}-${lastPage}`;

function formatBlock(block: NamedBlock): string {
  const { id, kind, text, printed } = block;
  const flat = text.replace(/\s+/gu, ' ');
  const words = flat.length > shown ? `${flat.slice(0, shown)}…` : flat;
  const number = printed === undefined ? '' : `no. ${printed}`;
  return [
    (kind === 'heading' ? id : `  ${id}`).padEnd(11),
    formatPages(block).padEnd(12),
    number.padEnd(8),
    words,
  ].join(' ');
}

const options = { outline: { type: 'boolean' } } as const;
const { values, positionals } = parseArgs({ options, allowPositionals: true });
const [file] = positionals;
if (file === undefined || !existsSync(file)) {
  console.error(file === undefined ? usage : `There is no file ${file}.\n${usage}`);
  process.exit(1);
}
try {
  const { blocks } = await prepareFile(file);
  const outline = () => stringify({ outline: buildOutline(blocks) }, { lineWidth: 0 }).trimEnd();
  console.log(values.outline === true ? outline() : blocks.map(formatBlock).join('\n'));
} catch (error) {
  console.error(`${file} can't be read: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
