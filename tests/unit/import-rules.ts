import { posix } from 'node:path';

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

/** One import or re-export of a source text. */
export interface Import {
  readonly specifier: string;
  readonly isTypeOnly: boolean;
}

const statement = /^[ \t]*(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]/gmu;
const dynamic = /\bimport\(\s*['"]([^'"]+)['"]/gu;
const ofStyles = /@import\s+(?:url\(\s*)?['"]([^'"]+)['"]/gu;

/** Imports of a module, component or style sheet, in no promised order. */
export function listImports(source: string): readonly Import[] {
  return [
    ...[...source.matchAll(statement)].map(([, type, specifier = '']) => ({
      specifier,
      isTypeOnly: type !== undefined,
    })),
    ...[dynamic, ofStyles].flatMap((pattern) =>
      [...source.matchAll(pattern)].map(([, specifier = '']) => ({ specifier, isTypeOnly: false })),
    ),
  ];
}

const isWithin = (path: string, folder: string) => path === folder || path.startsWith(`${folder}/`);

const isNamed = (target: string, name: string) =>
  name.endsWith(':') || name.endsWith('-') ? target.startsWith(name) : isWithin(target, name);

/** Name of the room in which a file stands, or undefined for a file that no rule covers. */
export const findRoomName = (file: string): string | undefined =>
  Object.keys(rooms)
    .filter((name) => isWithin(file, name))
    .sort((a, b) => b.length - a.length)[0];

/**
 * What a source text imports that its room may not.
 * @param file path from `src/`, such as `views/cell-view.ts`.
 * @returns a sentence a fault, with the file, the import and the fix.
 */
export function findForbiddenImports(file: string, source: string): readonly string[] {
  const name = findRoomName(file);
  const room = name === undefined ? undefined : rooms[name];
  if (room === undefined)
    return [`src/${file} stands in no room. Fix: put it into one of ${Object.keys(rooms).join(', ')}.`];
  return listImports(source).flatMap(({ specifier, isTypeOnly }) => {
    const target = specifier.startsWith('.') ? posix.join(posix.dirname(file), specifier) : specifier;
    const allowed = isTypeOnly ? [...room.values, ...room.types] : room.values;
    if (allowed.some((allowedName) => isNamed(target, allowedName))) return [];
    return [`src/${file} imports ${isTypeOnly ? 'a type of' : 'a value of'} "${specifier}". Fix: ${room.fix}`];
  });
}
