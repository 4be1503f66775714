import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { faultKinds } from '../../src/prepare/faults/faults.ts';
import { listPreparedFaults } from '../../src/prepare/faults/list-faults.ts';
import { isOriginal } from '../../src/prepare/original-endings.ts';
import { prepareFile } from '../../src/prepare/prepare-file.ts';

const usage = `Usage: npm run prepare:faults -- <folder> ...
  Prepares every PDF, HTML file and text below the folders, and counts the faults of each kind: of preparing, and those
  that the source itself prints, such as a sentence without its full stop.
  Optional: --list (names the file and the words of each fault), --kind "cut by a page" (lists that kind alone)`;

const { values, positionals } = parseArgs({
  options: { list: { type: 'boolean' }, kind: { type: 'string' } },
  allowPositionals: true,
});
if (positionals.length === 0) {
  console.error(usage);
  process.exit(1);
}

const files = positionals.flatMap((folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && isOriginal(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort(),
);

const counts = new Map(
  Object.keys(faultKinds).map((kind) => [kind, { faults: 0, inPrint: 0, files: new Set<string>() }]),
);
let blocks = 0;
let unread = 0;
for (const file of files) {
  try {
    const prepared = await prepareFile(file);
    blocks += prepared.blocks.length;
    for (const { kind, shows, isInPrint } of listPreparedFaults(prepared)) {
      const count = counts.get(kind);
      if (count !== undefined) count[isInPrint ? 'inPrint' : 'faults'] += 1;
      if (!isInPrint) count?.files.add(file);
      const named = isInPrint ? `${kind}, as printed` : kind;
      if (values.list === true || values.kind === kind) console.log(`${file}: ${named}: ${shows}`);
    }
  } catch (error) {
    unread += 1;
    console.log(`${file}: not read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

console.log(`${files.length} files, ${unread} not read; ${blocks} blocks.`);
for (const [kind, { faults, inPrint, files: inFiles }] of counts) {
  const printed = inPrint === 0 ? '' : `; as the source prints it: ${inPrint}`;
  console.log(`${String(faults).padStart(6)} ${kind} (${inFiles.size} files)${printed}`);
}
