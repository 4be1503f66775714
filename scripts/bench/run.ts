import { parseArgs } from 'node:util';

import { readContent } from '../../src/content-check/read-content.ts';
import { formatBuilds } from './format-builds.ts';
import { timeBuild } from './timed-build.ts';
import { narrow, variants } from './variants.ts';
import type { Variant } from './variants.ts';
import { findingsOfSource } from './made-sources.ts';
import { formatSearchWeight, weighSearch } from './weigh-search.ts';
import { comparePeers, formatPeers } from './peers/compare-peers.ts';
import { countKinds, formatKinds } from './count-kinds.ts';
import { writeWorkshop } from './workshop.ts';

const usage = `npm run bench -- --entries 1000 [--only "${Object.keys(variants).join('" | "')}"] [--search | --peers]

Builds the site with made-up content up to so many sources, and prints what each build took. With --search it builds
nothing, and prints what a first question to the search would send. With --peers it builds the pages alone, and those of
sources, visits and themes with Eleventy and, where it is on the PATH, Hugo, in turn, three times each.`;

const { values } = parseArgs({
  options: {
    entries: { type: 'string' },
    only: { type: 'string' },
    search: { type: 'boolean', default: false },
    peers: { type: 'boolean', default: false },
  },
});
const entries = Number(values.entries);
const isVariant = (name: string): name is Variant => name in variants;
const wanted = Object.keys(variants)
  .filter(isVariant)
  .filter((name) => values.only === undefined || name === values.only);

const { records } = readContent(process.cwd());
if (!Number.isInteger(entries) || entries < records.sources.size || wanted.length === 0) {
  console.error(
    `${usage}\n\nThe real content has ${records.sources.size} sources: entries is a whole number from there on.`,
  );
  process.exit(1);
}

if (values.search) {
  const folder = `.cache/bench/${entries}`;
  await writeWorkshop(folder, records, entries);
  console.log(formatSearchWeight(weighSearch(folder)));
  process.exit();
}

if (values.peers) {
  console.log(formatPeers(await comparePeers(records, entries)));
  process.exit();
}

const builds = [];
for (const variant of wanted) {
  const folder = `.cache/bench/${entries}`;
  await writeWorkshop(folder, records, entries);
  await narrow(folder, variant);
  try {
    builds.push({ name: variant, build: await timeBuild(folder) });
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exit(1);
  }
}
console.log(`${entries} sources of ${findingsOfSource} findings, but for the ${records.sources.size} real ones.\n`);
console.log(formatBuilds(builds));
console.log(
  `\nFiles of the last of these, by kind:\n\n${formatKinds(await countKinds(`.cache/bench/${entries}/dist`))}`,
);
