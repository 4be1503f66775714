/** What one folder of `src/` may import. */
interface Room {
  /** Folders and files of `src/`, packages (`name`, or `name:` and `name-` for all that begin so) to import from. */
  readonly values: readonly string[];
  /** Further ones of which only types may be imported. */
  readonly types: readonly string[];
  /** What to do instead, for the message. */
  readonly fix: string;
}

/**
 * The table of rooms, by folder or file of `src/`; the longest name that fits a file decides.
 *
 * The closed sets of `schema/vocabulary.ts` are values that all pure code may branch on.
 */
export const rooms: Readonly<Record<string, Room>> = {
  'content.config.ts': {
    values: ['astro:content', 'astro/loaders', 'schema'],
    types: [],
    fix: 'It only says which files are which records; move logic to src/domain.',
  },
  'corpus.ts': {
    values: ['astro:content', 'domain', 'schema/record-kinds.ts'],
    types: ['schema'],
    fix: 'It only loads the collections; move logic to src/domain.',
  },
  'page-key.ts': {
    values: ['node:'],
    types: [],
    fix: 'It knows nothing of what it makes a key of.',
  },
  'site.ts': {
    values: ['astro:env', 'views/finding/report.ts'],
    types: [],
    fix: 'It only reads the settings of the site; move logic to src/views.',
  },
  schema: {
    values: ['schema', 'astro/zod'],
    types: [],
    fix: 'A schema knows only what a well-formed record is; rules across records go to src/domain/integrity.',
  },
  domain: {
    values: ['domain', 'schema/vocabulary.ts', 'schema/text.ts', 'schema/record-kinds.ts', 'schema/anchors.ts'],
    types: ['schema'],
    fix: 'The domain is pure: take what it needs as an argument, and import types only from src/schema.',
  },
  views: {
    values: ['views', 'domain', 'schema/vocabulary.ts', 'd3-scale'],
    types: ['schema'],
    fix: 'A view is made of domain values: take them as arguments, and import types only from src/schema.',
  },
  search: {
    values: ['search', 'views', 'domain', 'schema/vocabulary.ts'],
    types: ['schema'],
    fix: 'Search is pure, in the browser and at build: what touches a page stands in src/islands/search.',
  },
  exports: {
    values: [
      'exports',
      'domain',
      'views/urls.ts',
      'views/words.ts',
      'schema/vocabulary.ts',
      'csv-stringify',
      'feedsmith',
      'shiki',
      '@citation-js',
    ],
    types: ['schema', 'views', 'schema-dts'],
    fix: 'An export is made of domain values; of the views it needs only the addresses and the words shown.',
  },
  components: {
    values: ['components', 'styles', 'islands', 'shiki'],
    types: ['views', 'search', 'astro'],
    fix: 'A component draws its props: let the view carry the value, and import only its type.',
  },
  layouts: {
    // What surrounds every page is the same for all: the layout builds that one view itself.
    values: ['layouts', 'components', 'styles', 'views/page/shell-view.ts', 'exports/host/content-policy.ts'],
    types: ['views', 'astro'],
    fix: 'A layout draws its props: let the page build the view, and import only its type.',
  },
  cards: {
    values: ['cards', '../package.json', 'node:', 'satori', 'sharp', 'subset-font'],
    types: ['views'],
    fix: 'A picture draws its view: let the view carry the words. Of the project it knows only its dependencies.',
  },
  islands: {
    values: ['islands', 'search', 'views', 'domain', 'exports', 'schema/vocabulary.ts'],
    types: ['schema'],
    fix: 'An island enhances markup in the browser: it reads that markup or a file of the site, never the corpus.',
  },
  pages: {
    values: [
      'pages/_to-response.ts',
      'pages/_drawn',
      'page-key.ts',
      'corpus.ts',
      'site.ts',
      'views',
      'search',
      'exports',
      'cards',
      'layouts',
      'components',
    ],
    types: ['domain', 'schema', 'astro'],
    fix: 'A page joins an address to a view: move logic to src/views.',
  },
  'pages/fonts': {
    values: ['node:', 'subset-font'],
    types: ['astro'],
    fix: 'The font is cut from its package and from nothing else.',
  },
  styles: { values: ['styles'], types: [], fix: 'Styles import styles.' },
  integrations: {
    values: [
      'integrations',
      'node:',
      'exports',
      'search',
      'views',
      'domain',
      'content-check',
      'pagefind',
      '@astrojs/sitemap',
    ],
    types: ['schema', 'astro'],
    fix: 'An integration works on files, before the build or after it; the corpus is read by pages alone.',
  },
  prepare: {
    values: ['prepare', 'node:', 'pdfjs-dist', 'parse5'],
    types: [],
    fix: 'It makes a source into blocks and knows nothing of our content: what judges content goes to src/content-check.',
  },
  reading: {
    values: ['reading', 'schema/vocabulary.ts'],
    types: ['prepare', 'schema'],
    fix: 'It reads what a prepared text states and opens no file: what makes records of it stands in scripts/begin.',
  },
  'content-check': {
    values: [
      'content-check',
      'prepare',
      'node:',
      'domain',
      'schema',
      'astro/zod',
      'yaml',
      'unified',
      'remark-',
      'unist-util-visit',
      'vfile-message',
    ],
    types: ['mdast', 'mdast-util-mdx-jsx'],
    fix: 'The content check runs without Astro, on files alone.',
  },
};
