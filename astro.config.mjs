import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig, envField } from 'astro/config';

import { listPagesForSearchEngines } from './src/integrations/sitemap.ts';

/** The site's own address: the one setting that absolute links are made from. */
const site = process.env.SITE_URL ?? 'https://side-by-side.example';

export default defineConfig({
  site,
  trailingSlash: 'always',
  compressHTML: true,
  scopedStyleStrategy: 'where',
  prerenderConflictBehavior: 'error',
  cacheDir: './.cache/astro',
  // Quotations are verbatim: typographic replacement would change them.
  markdown: { processor: satteri({ features: { smartPunctuation: false } }) },
  env: {
    schema: {
      // Where reports of problems go; src/views/finding/report.ts says what it may be.
      REPORT_TO: envField.string({ context: 'server', access: 'public', optional: true }),
    },
  },
  integrations: [mdx(), ...listPagesForSearchEngines()],
  // Styles in files and no inline script: the policy lets through neither inline style nor inline script.
  build: { inlineStylesheets: 'never' },
  vite: { build: { assetsInlineLimit: 0 } },
  devToolbar: { enabled: false },
  // A page that gives the key of what it draws (src/page-key.ts) is kept as long as that stays the same.
  experimental: { incrementalBuild: true },
});
