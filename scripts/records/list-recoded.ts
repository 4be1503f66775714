import { execFileSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';

import { readContent } from '../../src/content-check/read-content.ts';
import { buildCorpus } from '../../src/domain/corpus.ts';
import { toFindingKey } from '../../src/domain/ids.ts';
import { toRecordFile } from '../../src/domain/issue.ts';
import { getRelease } from '../../src/domain/about/release.ts';
import { recodingSchema } from '../../src/schema/about/recoding.ts';
import { daySchema } from '../../src/schema/dates.ts';
import { buildRecodingEntry, listRecoded, readCodes } from './recoding-entry.ts';
import type { CodesByKey } from './recoding-entry.ts';

const usage = `Usage: npm run list:recoded -- <git revision> --why "The codebook was revised." --from 1 --to 2
  Compares content/sources at the revision with the files as they stand and writes content/recodings/<day>.yaml.
  Optional: --day 2026-11-22 (the day of the newest release, if left out)`;

function stop(...lines: readonly string[]): never {
  console.error(lines.join('\n'));
  process.exit(1);
}

function readOptions() {
  const option = { type: 'string' } as const;
  try {
    return parseArgs({
      allowPositionals: true,
      options: { why: option, from: option, to: option, day: option },
    });
  } catch (error) {
    return stop(error instanceof Error ? error.message : String(error), usage);
  }
}

const git = (...command: readonly string[]) => execFileSync('git', command, { encoding: 'utf8', maxBuffer: 2 ** 28 });

/** Codes at a revision of the project. */
function readCodesAt(revision: string): CodesByKey {
  const files = git('ls-tree', '-r', '--name-only', revision, '--', 'content/sources')
    .split('\n')
    .filter((file) => file.endsWith('.mdx'));
  return new Map(files.flatMap((file) => [...readCodes(basename(file, '.mdx'), git('show', `${revision}:${file}`))]));
}

const {
  values,
  positionals: [revision],
} = readOptions();
if (revision === undefined) stop(usage);

const { records, unreadable } = readContent(process.cwd());
if (unreadable.size > 0) stop(`These cannot be read: ${[...unreadable].join(', ')}. Run npm run check:content.`);
const corpus = buildCorpus(records);
const now: CodesByKey = new Map(
  corpus.sources.flatMap(({ id, findings }) =>
    findings.map((finding) => {
      const { theme, subject, level, direction } = finding;
      return [toFindingKey(id, finding.id), { theme, subject, level, direction }] as const;
    }),
  ),
);
const wanted = values.day ?? getRelease(corpus).date;
const day = daySchema.safeParse(wanted);
if (!day.success) stop(...day.error.issues.map(({ message }) => `"${wanted}" ${message}.`), usage);

const recoded = listRecoded(readCodesAt(revision), now, corpus.aliases);
if (recoded.length === 0) stop(`Nothing was recoded since ${revision}.`);
const recoding = recodingSchema.safeParse({
  why: values.why,
  codebook: { from: Number(values.from), to: Number(values.to) },
  findings: recoded,
});
if (!recoding.success)
  stop(...recoding.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}.`), usage);
const file = toRecordFile('recodings', day.data);
if (existsSync(file)) stop(`${file} exists already, and is left as it is.`);
writeFileSync(file, buildRecodingEntry(recoding.data));
console.log(`Wrote ${file}: ${recoded.length} findings. Read it, then run: npm run check:content`);
