import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

import { buildOutline } from '../src/content-check/outline.ts';
import { findPreparedTexts } from '../src/content-check/prepared-texts.ts';
import { readContent } from '../src/content-check/read-content.ts';
import { toAuthorityId } from '../src/domain/ids.ts';
import { listChoices, toRecordFile } from '../src/domain/issue.ts';
import { readDocument } from '../src/reading/read-document.ts';
import { listKnownAuthorities } from './begin/known-authorities.ts';
import { listFactLines } from './begin/list-facts.ts';
import { listDifferences, planSource } from './begin/plan-source.ts';
import type { Given } from './begin/plan-source.ts';
import { readSourceFile } from './begin/read-source-file.ts';
import { addDocument } from './begin/source-text.ts';
import { toVisitRecord } from './begin/visit-record.ts';
import { formatAdditions, formatVisit } from './begin/visit-text.ts';
import { buildSourceEntry, newSourceSchema } from './new-source-entry.ts';
import type { NewSource } from './new-source-entry.ts';
import { writeNewFile } from './write-new-file.ts';

const usage = `Usage: npm run new:source -- letter.pdf
  Reads a document (.pdf, .html, .txt), and writes its entry, and its visit where that has no record yet.
  Or without a file: npm run new:source -- --visit tameside/2016-monitoring-3 --publisher "Tameside Reporter" --kind article
  Optional with either, and stronger than what the document says: --visit, --publisher, --kind, --title,
  --published ("2017-10-19", "2017-10" or "2017"), --address,
  --teller (who tells of it, as the last part of the id; made from the publisher if left out).
  With a file: --authority (its id, where the document's name for it is not on record).`;

interface NewFile {
  readonly file: string;
  readonly text: string;
}

function stop(...lines: readonly string[]): never {
  console.error(lines.join('\n'));
  process.exit(1);
}

function readOptions(): { readonly given: Given; readonly path: string | undefined } {
  const option = { type: 'string' } as const;
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        visit: option,
        authority: option,
        publisher: option,
        kind: option,
        title: option,
        published: option,
        address: option,
        teller: option,
      },
    });
    const [path, ...others] = positionals;
    if (others.length > 0) return stop(`Name one file, not ${positionals.length}.`, usage);
    if (values.authority !== undefined && !/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(values.authority))
      return stop('--authority: must be lower-case words and digits joined by hyphens.', usage);
    return { given: values, path };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return stop(message.replace(/\. .*$/su, '.'), usage);
  }
}

/** What is known of the source, by its schema. */
function parseSource(given: Given): NewSource {
  const parsed = newSourceSchema.safeParse(given, { reportInput: true });
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map(({ path, message, input }) =>
    input === undefined ? `--${path.join('.')} is missing.` : `--${path.join('.')}: ${message}.`,
  );
  return stop(...faults, usage);
}

/** What to do about a visit and an authority that have no record; no lines if they have one. */
function explainMissing(visit: string): readonly string[] {
  const authority = toAuthorityId(visit);
  const [file, authorityFile] = [toRecordFile('visits', visit), toRecordFile('authorities', authority)];
  const visits = [...content.records.visits.keys()].filter((id) => toAuthorityId(id) === authority).sort();
  return [
    ...(existsSync(file)
      ? []
      : [
          `There is no visit "${visit}" yet. Visits of ${authority}: ${listChoices(visits)}.`,
          `If the id is wrong, delete the new file and try again. If the visit is new, copy docs/templates/visit.yaml to ${file} and fill it in.`,
        ]),
    ...(existsSync(authorityFile)
      ? []
      : [
          `There is no authority "${authority}" yet: copy docs/templates/authority.yaml to ${authorityFile} and fill it in.`,
        ]),
  ];
}

/** Writes all files or, where one is there already, none. */
function write(files: readonly NewFile[]): void {
  const there = files.find(({ file }) => existsSync(file));
  if (there !== undefined) {
    stop(
      `${there.file} exists already, and is left as it is. Nothing was written.`,
      'For a second source by one publisher, add a word: --teller "publisher-word".',
    );
  }
  for (const { file, text } of files) {
    writeNewFile(file, text);
    console.log(`Wrote ${file}.`);
  }
}

const template = readFileSync('docs/templates/source.mdx', 'utf8');
const { given, path } = readOptions();
const content = readContent('.');
const next =
  'Confirm what was read, fill in what is empty (content/README.md says how), then run: npm run check:content';

if (path === undefined) {
  const source = parseSource(given);
  write([buildSourceEntry(source, template)]);
  console.log([next, ...explainMissing(source.visit)].join('\n'));
} else {
  const { visits, authorities } = content.records;
  const read = await readSourceFile(path, findPreparedTexts('.', process.env) ?? []);
  if ('why' in read) stop(read.why);
  const facts = readDocument(read.blocks, listKnownAuthorities(authorities));
  console.log(listFactLines(facts).join('\n'));
  const plan = planSource(facts, given, visits, [...authorities.keys()]);
  if (plan.hindrances.length > 0) stop('', 'Nothing was written.', ...plan.hindrances);
  const source = parseSource(plan.source);
  const entry = buildSourceEntry(source, template);
  const text = addDocument(entry.text, facts, buildOutline(read.blocks), read.preparedText);
  const record = toVisitRecord(facts, plan.cycle, { ...read, address: given.address }, entry.id, given.published);
  // What may be wrong with the id is said before anything is written under it.
  console.log(['', ...plan.cautions, ...(plan.cautions.length > 0 ? [''] : [])].join('\n'));
  write([
    { file: entry.file, text },
    ...(plan.newVisit === undefined
      ? []
      : [{ file: toRecordFile('visits', plan.newVisit), text: formatVisit(record, plan.cycle) }]),
  ]);
  const differences = plan.newVisit === undefined ? listDifferences(facts, source.visit, visits) : [];
  const additions = visits.has(source.visit)
    ? [
        `${source.visit} has its record. Where that lacks what the document says, copy:`,
        '',
        formatAdditions(record),
        '',
      ]
    : [];
  console.log([...differences, ...additions, next, ...explainMissing(source.visit)].join('\n'));
}
