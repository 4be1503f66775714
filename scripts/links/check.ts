import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';

import { archiveService, findArchived } from './find-archived.ts';
import { followAll, politely } from './follow-address.ts';
import { formatReport } from './format-report.ts';
import type { FollowedAddress } from './format-report.ts';
import { listAddresses } from './list-addresses.ts';

const usage = `Usage: npm run check:links
  Follows every address that the content names, and reports which are gone, with a copy of the Internet Archive where it
  keeps one. Writes nothing into the content. Exit status 1 if any is gone.
  Optional: --out report.md, --pause 2000 (milliseconds between requests to a host), --archive <address of the service>`;

const options = { out: { type: 'string' }, pause: { type: 'string' }, archive: { type: 'string' } } as const;

function readFlags() {
  try {
    const { values } = parseArgs({ options });
    const pause = values.pause ?? String(politely.pause);
    if (!/^\d{1,6}$/u.test(pause)) throw new Error(`--pause must be a whole number. Found: ${pause}.`);
    return { ...values, pause: Number(pause) };
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
    return process.exit(2);
  }
}

const { out, pause, archive = archiveService } = readFlags();
const manners = { ...politely, pause };
const named = listAddresses(process.cwd());
const outcomes = await followAll(
  named.map(({ address }) => address),
  manners,
);
const followed: FollowedAddress[] = [];
// One at a time: the archive is one host too.
for (const each of named) {
  const outcome = outcomes.get(each.address) ?? { state: 'unreachable', why: 'not tried' };
  const isLost = outcome.state === 'gone' || outcome.state === 'unreachable';
  const archived = isLost ? await findArchived(each.address, manners, archive) : undefined;
  followed.push({ ...each, outcome, ...(archived !== undefined && { archived }) });
}

// eslint-disable-next-line no-restricted-syntax -- the day on which the addresses were followed; no build reads it
const day = new Date().toISOString().slice(0, 10);
const report = formatReport(day, followed);
if (out === undefined) console.log(report);
else {
  mkdirSync(dirname(out), { recursive: true });
  writeFileSync(out, report);
  console.log(`Wrote ${out}: ${followed.length} addresses.`);
}
if (followed.some(({ outcome }) => outcome.state === 'gone')) process.exitCode = 1;
