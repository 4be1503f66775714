import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';

/** Whether a page asks not to be listed: one that leads to another address, or that stands in for what is gone. */
function isUnlisted(outDir: URL, address: string): boolean {
  const file = fileURLToPath(new URL(`.${new URL(address).pathname}index.html`, outDir));
  return existsSync(file) && /<meta name="robots" content="[^"]*noindex/u.test(readFileSync(file, 'utf8'));
}

/** Lists every page for search engines, but for those whose head says `noindex`. */
export function listPagesForSearchEngines(): readonly AstroIntegration[] {
  let outDir: URL | undefined;
  return [
    {
      name: 'folder-of-pages',
      hooks: {
        'astro:config:done': ({ config }) => {
          outDir = config.outDir;
        },
      },
    },
    sitemap({ filter: (address) => outDir !== undefined && !isUnlisted(outDir, address) }),
  ];
}
