import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';

import { readContent } from '../../src/content-check/read-content.ts';
import { toRecordFile } from '../../src/domain/issue.ts';
import { readDocument } from '../../src/reading/read-document.ts';
import { listKnownAuthorities } from '../begin/known-authorities.ts';
import { readSourceFile } from '../begin/read-source-file.ts';
import { toRecordYaml } from '../begin/visit-text.ts';
import { formatImport } from './format-import.ts';
import { planImport } from './plan-import.ts';
import type { ReadDocument, Skipped } from './plan-import.ts';
import { listFolder } from './read-folder.ts';
import { writeNewFile } from '../write-new-file.ts';

const usage = `Usage: npm run import:documents -- <folder>
  Reads Ofsted's documents in a folder (.pdf, .html, .txt), and writes a record for each visit that has none. It says
  what is new, what differs from the record, what is gone, and what it can't read. No record is written over.
  Optional: --try (says it all, writes nothing)`;

const { values, positionals } = parseArgs({ options: { try: { type: 'boolean' } }, allowPositionals: true });
const [folder, ...others] = positionals;
if (folder === undefined || others.length > 0 || !existsSync(folder)) {
  console.error(usage);
  process.exit(1);
}

const { authorities, visits } = readContent('.').records;
const known = listKnownAuthorities(authorities);
const documents: ReadDocument[] = [];
const unread: Skipped[] = [];
for (const file of listFolder(folder)) {
  const read = await readSourceFile(file.path, [folder]);
  if ('why' in read) unread.push({ name: file.name, why: read.why });
  else documents.push({ file, read, facts: readDocument(read.blocks, known) });
}
const plan = planImport(documents, unread, visits);
if (values.try !== true) {
  for (const { id, record } of plan.added) writeNewFile(toRecordFile('visits', id), toRecordYaml(record));
}
console.log(formatImport(plan, values.try === true));
