import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

import { toAuthorityId } from '../src/domain/ids.ts';
import { listChoices, toRecordFile } from '../src/domain/issue.ts';
import { buildSourceEntry, newSourceSchema } from './new-source-entry.ts';

const usage = `Usage: npm run new:source -- --visit tameside/2016-monitoring-3 --publisher "Tameside Reporter" --kind article
  Optional: --title, --published ("2017-10-19", "2017-10" or "2017"), --address,
  --teller (who tells of it, as the last part of the id; made from the publisher if left out)`;

function stop(...lines: readonly string[]): never {
  console.error(lines.join('\n'));
  process.exit(1);
}

/** The options as typed; undefined where one is not known. */
function readOptions(): unknown {
  const option = { type: 'string' } as const;
  try {
    return parseArgs({
      options: {
        visit: option,
        publisher: option,
        kind: option,
        title: option,
        published: option,
        address: option,
        teller: option,
      },
    }).values;
  } catch (error) {
    return stop(error instanceof Error ? error.message : String(error), usage);
  }
}

/** What to do about a visit that has no record; no lines if it has one. */
function explainMissingVisit(visit: string): readonly string[] {
  const file = toRecordFile('visits', visit);
  if (existsSync(file)) return [];
  const authority = toAuthorityId(visit);
  const authorityFile = toRecordFile('authorities', authority);
  const folder = `content/visits/${authority}`;
  const visits = existsSync(folder) ? readdirSync(folder).map((name) => name.replace(/\.yaml$/u, '')) : [];
  return [
    '',
    `There is no visit "${visit}" yet. Visits of ${authority}: ${listChoices(visits.sort())}.`,
    'If the id is wrong, delete the new file and try again. If the visit is new:',
    `  copy docs/templates/visit.yaml to ${file} and fill it in.`,
    ...(existsSync(authorityFile) ? [] : [`  copy docs/templates/authority.yaml to ${authorityFile} and fill it in.`]),
  ];
}

const options = newSourceSchema.safeParse(readOptions(), { reportInput: true });
if (!options.success) {
  const faults = options.error.issues.map(({ path, message, input }) =>
    input === undefined ? `--${path.join('.')} is missing.` : `--${path.join('.')}: ${message}.`,
  );
  stop(...faults, usage);
}

const entry = buildSourceEntry(options.data, readFileSync('docs/templates/source.mdx', 'utf8'));
if (existsSync(entry.file)) {
  stop(
    `${entry.file} exists already, and is left as it is.`,
    'For a second source by one publisher, add a word: --teller "publisher-word".',
  );
}
writeFileSync(entry.file, entry.text, { flag: 'wx' });
console.log(
  [
    `Wrote ${entry.file}.`,
    'Fill in what is empty (content/README.md says how), then run: npm run check:content',
    ...explainMissingVisit(options.data.visit),
  ].join('\n'),
);
