import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';

import { stringify } from 'yaml';

import { checkContent } from '../../src/content-check/check-content.ts';
import { formatIssues } from '../../src/content-check/format-issue.ts';
import { findPreparedTexts, readPreparedText } from '../../src/content-check/prepared-texts.ts';
import { buildProof } from '../../src/content-check/proof/build-proof.ts';
import { staleRules } from '../../src/content-check/proof/check-proofs.ts';
import { toRecordFile } from '../../src/domain/issue.ts';

const usage = `Usage: npm run prove -- tameside-2016-monitoring-2-ofsted ...
  Proves entries against their sources' own texts: each quotation word for word in its block, each place real, no six
  words on end that are the source's. Writes content/proofs/<source>.yaml, which holds what was proved.
  Optional: --all (every source whose text is at hand)`;

function stop(...lines: readonly string[]): never {
  console.error(lines.join('\n'));
  process.exit(1);
}

function readOptions() {
  try {
    const { values, positionals } = parseArgs({ options: { all: { type: 'boolean' } }, allowPositionals: true });
    if (positionals.length === 0 && values.all !== true) return stop('Name a source, or give --all.', usage);
    return { wanted: positionals, isAll: values.all === true };
  } catch (error) {
    return stop(error instanceof Error ? error.message : String(error), usage);
  }
}

const { wanted, isAll } = readOptions();
const { content, issues, provedSources } = checkContent(process.cwd(), process.env);
const { sources, proofs } = content.records;
const folders = findPreparedTexts(process.cwd(), process.env) ?? [];

for (const id of wanted) {
  const source = sources.get(id);
  if (source === undefined) stop(`There is no source ${id} that can be read.`, usage);
  if (source.preparedText === undefined) stop(`${id} names no prepared text, so nothing can be proved of it.`);
  if (!provedSources.includes(id))
    stop(`No folder holds a text that can be read as ${source.preparedText}: name it in PREPARED_TEXTS.`);
}

let unproved = 0;
for (const id of isAll ? provedSources : wanted) {
  const source = sources.get(id);
  const text = source?.preparedText === undefined ? undefined : readPreparedText(folders, source.preparedText);
  if (source === undefined || text === undefined) continue;
  const own = new Set([
    toRecordFile('sources', id),
    toRecordFile('attestations', id),
    toRecordFile('visits', source.visit),
  ]);
  const faults = issues.filter(({ file, rule }) => own.has(file) && !staleRules.has(rule));
  if (faults.length > 0) {
    unproved += 1;
    console.error(`${formatIssues(faults)}\n${id} is not proved.`);
    continue;
  }
  const file = toRecordFile('proofs', id);
  const proof = stringify(buildProof(source, content.bodies.sources.get(id), text), { lineWidth: 0 });
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `# Written by npm run prove; not by hand.\n${proof}`);
  const quotes = source.findings.filter(({ quote, locator }) => quote !== undefined && locator !== undefined).length;
  const places = source.findings.filter(({ locator }) => locator !== undefined).length;
  console.log(
    `${id}: ${quotes} quotations word for word in their blocks, ${places} places real, no six words shared. ${proofs.has(id) ? 'Proved anew' : 'Proved'}: ${file}`,
  );
}
if (isAll) {
  const others = [...sources.keys()].filter((id) => !provedSources.includes(id));
  if (others.length > 0) console.log(`No text at hand for ${others.length} sources: ${others.join(', ')}.`);
}
if (unproved > 0) process.exitCode = 1;
