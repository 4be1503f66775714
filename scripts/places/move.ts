import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

import { buildOutline } from '../../src/content-check/outline.ts';
import { findPreparedTexts, readPreparedText } from '../../src/content-check/prepared-texts.ts';
import { readContent } from '../../src/content-check/read-content.ts';
import { toRecordFile } from '../../src/domain/issue.ts';
import { prepareFile } from '../../src/prepare/prepare-file.ts';
import { findMove, isStuck } from './find-move.ts';
import { listNamedBlocks, moveEntry, moveNotes, moveVisit } from './move-record.ts';

const usage = `Usage: npm run move:places -- tameside-2016-inspection-ofsted --before old.txt --text tameside/report.txt
  Moves the places of a source's findings from one prepared text to another, and writes nothing unless it can prove
  that each quotation stands in its block before and after, and that the words of the two blocks are the same.
  --before  the text for which the places were written, as it was prepared then
  --text    the text to which they go, as preparedText is to name it; the one that it names now, if left out`;

function stop(...lines: readonly string[]): never {
  console.error(lines.join('\n'));
  process.exit(1);
}

function readOptions() {
  try {
    const { values, positionals } = parseArgs({
      options: { before: { type: 'string' }, text: { type: 'string' } },
      allowPositionals: true,
    });
    const [id, ...others] = positionals;
    if (id === undefined || others.length > 0) return stop('Name one source.', usage);
    if (values.before === undefined || !existsSync(values.before)) return stop('--before names no file.', usage);
    return { id, before: values.before, text: values.text };
  } catch (error) {
    return stop(error instanceof Error ? error.message : String(error), usage);
  }
}

const { id, before, text } = readOptions();
const { records } = readContent(process.cwd());
const source = records.sources.get(id);
if (source === undefined) stop(`There is no source ${id} that can be read.`, usage);
const name = text ?? source.preparedText;
if (name === undefined) stop(`${id} names no prepared text: say which with --text.`, usage);
const prepared = readPreparedText(findPreparedTexts(process.cwd(), process.env) ?? [], name);
if (prepared === undefined || prepared.isUnreadable === true) stop(`No folder of prepared texts holds ${name}.`, usage);

const old = new Map((await prepareFile(before)).blocks.map((block) => [block.id, block]));
const find = (block: string, quotes: readonly string[]) => findMove(block, old.get(block), prepared.inOrder, quotes);

const moves = source.findings.flatMap(({ id: finding, locator, quote }) =>
  locator === undefined ? [] : [{ finding, move: find(locator, quote === undefined ? [] : [quote]) }],
);
const stuck = moves.flatMap(({ finding, move }) => (isStuck(move) ? [`  ${finding}, ${move.from}: ${move.why}`] : []));
if (stuck.length > 0) stop(`${stuck.length} places can't be moved, and nothing was written:`, ...stuck);
const done = moves.flatMap(({ finding, move }) => (isStuck(move) ? [] : [{ finding, ...move }]));

const attestation = toRecordFile('attestations', id);
const notes = existsSync(attestation) ? readFileSync(attestation, 'utf8') : undefined;
const visits = [...records.visits.keys()].map((visit) => toRecordFile('visits', visit));
const isPrimary = source.kind === 'letter' || source.kind === 'report';
const unnamed = new Set<string>();
const toBlock = (block: string) => {
  const move = find(block, []);
  if (isStuck(move)) unnamed.add(`${block}: ${move.why}`);
  return isStuck(move) ? undefined : move.to;
};

const write = (file: string, change: (raw: string) => string) => {
  const raw = readFileSync(file, 'utf8');
  const moved = change(raw);
  if (moved !== raw) writeFileSync(file, moved);
};
const locators = new Map(done.map(({ finding, to }) => [finding, to]));
write(toRecordFile('sources', id), (raw) =>
  moveEntry(raw, { preparedText: name, outline: buildOutline(prepared.inOrder), locators }),
);
if (notes !== undefined) write(attestation, (raw) => moveNotes(raw, toBlock));
for (const file of visits) {
  const isOwn = file === toRecordFile('visits', source.visit);
  write(file, (raw) => moveVisit(raw, id, isPrimary && isOwn, toBlock));
}

for (const { finding, from, to, kinship, differing } of done) {
  const words = differing.length === 0 ? '' : ` (${differing.length} words in one alone: ${differing.join(' ')})`;
  console.log(`${finding}: ${from} to ${to}, ${kinship}${words}`);
}
for (const [kinship, those] of Map.groupBy(done, (move) => move.kinship)) console.log(`${those.length} ${kinship}`);
const quoted = source.findings.filter(({ quote, locator }) => quote !== undefined && locator !== undefined).length;
console.log(`${done.length} places moved; ${quoted} quotations stand in their block before and after.`);
if (unnamed.size > 0) {
  console.log(`Blocks that notes or visits name, and that could not be moved; correct them by hand:`);
  for (const each of unnamed) console.log(`  ${each}`);
}
if (notes !== undefined) console.log(`Notes of the attestation name ${listNamedBlocks(notes).length} blocks.`);
