import { rmSync } from 'node:fs';

import { build } from 'astro';

import { checkContent } from '../src/content-check/check-content.ts';
import { formatIssues } from '../src/content-check/format-issue.ts';
import { buildCorpus } from '../src/domain/corpus.ts';
import { writeSearchIndex } from '../src/integrations/search-index.ts';
import { joinStyleSheets } from '../src/integrations/style-sheets.ts';
import { reportToOf } from '../src/views/finding/report.ts';
import { buildSearchPlan } from '../src/search/files/search-plan.ts';
import type { BuildPart } from './build-message.ts';
import { beginDrawing, endDrawing } from './drawn-pages.ts';
import { putInPlace, restoreFormer } from './put-in-place.ts';

// A build asks nothing of the network: Astro would tell its makers of each.
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

// The site is made apart and moved into place when it is whole: a build that fails leaves the last good one as it was.
const places = { workshop: '.cache/site', target: 'dist', former: '.cache/former-site' } as const;
const { workshop, target } = places;
restoreFormer(places);

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

// Nothing that a build left behind when it was killed may come into this one.
rmSync(workshop, { recursive: true, force: true });

// Warnings are left out: each MDX entry would print one about a directive of Astro's own.
// Pages whose key is as it was are not drawn again; scripts/drawn-pages.ts says when all are.
beginDrawing(process.cwd());
await build({
  outDir: workshop,
  logLevel: 'error',
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
endDrawing(process.cwd());
joinStyleSheets(workshop);
tell('pages');
await writeSearchIndex(workshop, buildSearchPlan(buildCorpus(content.records)));
tell('search');

putInPlace(places);
console.log(`Built ${target}/ from ${content.records.sources.size} sources.`);
