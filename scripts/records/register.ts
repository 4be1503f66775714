import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

import { checkContent } from '../../src/content-check/check-content.ts';
import { formatIssues } from '../../src/content-check/format-issue.ts';
import { buildCorpus } from '../../src/domain/corpus.ts';
import { toRecordFile } from '../../src/domain/issue.ts';
import { listRegisteredIds, registryFields } from '../../src/domain/page/registry.ts';
import { countIds, listUnregistered } from '../../src/domain/page/unregistered.ts';
import { getRelease } from '../../src/domain/about/release.ts';
import { daySchema } from '../../src/schema/dates.ts';
import { registryKinds } from '../../src/schema/vocabulary.ts';
import { buildRegistryEntry } from './registry-entry.ts';

const usage = `Usage: npm run register
  Writes every id, and every pair of visits, that is not registered yet into content/registry/<day>.yaml.
  Optional: --day 2026-11-22 (the day of the newest release, if left out)`;

function stop(...lines: readonly string[]): never {
  console.error(lines.join('\n'));
  process.exit(1);
}

/** The day as typed, or undefined where none is. */
function readDay(): string | undefined {
  try {
    return parseArgs({ options: { day: { type: 'string' } } }).values.day;
  } catch (error) {
    return stop(error instanceof Error ? error.message : String(error), usage);
  }
}

const { content, issues } = checkContent(process.cwd(), process.env);
if (issues.length > 0) stop(formatIssues(issues), 'Nothing is registered while the content has faults.');

const corpus = buildCorpus(content.records);
const wanted = readDay() ?? getRelease(corpus).date;
const day = daySchema.safeParse(wanted);
if (!day.success) stop(...day.error.issues.map(({ message }) => `"${wanted}" ${message}.`), usage);

const added = listUnregistered(corpus);
if (countIds(added) === 0) {
  console.log(`Nothing to add: all ${countIds(listRegisteredIds(corpus))} ids are registered.`);
} else {
  const file = toRecordFile('registry', day.data);
  writeFileSync(file, buildRegistryEntry(content.records.registry.get(day.data), added));
  const counts = registryKinds
    .filter((kind) => added[kind].length > 0)
    .map((kind) => `${added[kind].length} ${registryFields[kind]}`);
  console.log(`Added to ${file}: ${counts.join(', ')}.`);
}
