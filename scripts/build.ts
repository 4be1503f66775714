import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';

import { build } from 'astro';

import { checkContent } from '../src/content-check/check-content.ts';
import { formatIssues } from '../src/content-check/format-issue.ts';
import { buildCorpus } from '../src/domain/corpus.ts';
import { writeSearchIndex } from '../src/integrations/search-index.ts';
import { joinStyleSheets } from '../src/integrations/style-sheets.ts';
import { reportToOf } from '../src/views/finding/report.ts';
import { buildSearchPlan } from '../src/search/files/search-plan.ts';
import type { BuildPart } from './build-message.ts';

// The site is made apart and moved into place when it is whole: a build that fails leaves the last good one as it was.
const target = 'dist';
const workshop = '.cache/site';
const former = '.cache/former-site';

/** Says to whoever started the build that a part of it has ended. */
const tell = (ended: BuildPart) => {
  process.send?.(ended);
};

try {
  reportToOf(process.env['REPORT_TO']);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
}

const { content, issues } = checkContent(process.cwd(), process.env);
if (issues.length > 0) {
  console.error(formatIssues(issues));
  process.exit(1);
}

tell('content');

// Warnings are left out: each MDX entry would print one about a directive of Astro's own.
// Entries are read afresh: the store of a former build does not notice that a schema has changed.
await build({
  outDir: workshop,
  logLevel: 'error',
  force: true,
  vite: {
    plugins: [
      {
        name: 'bundle-is-made',
        closeBundle: () => {
          tell('bundle');
        },
      },
    ],
  },
  integrations: [
    {
      name: 'types-are-written',
      hooks: {
        'astro:build:start': () => {
          tell('types');
        },
      },
    },
  ],
});
joinStyleSheets(workshop);
tell('pages');
await writeSearchIndex(workshop, buildSearchPlan(buildCorpus(content.records)));
tell('search');

await rm(former, { recursive: true, force: true });
if (existsSync(target)) await rename(target, former);
await rename(workshop, target);
await rm(former, { recursive: true, force: true });
console.log(`Built ${target}/ from ${content.records.sources.size} sources.`);
