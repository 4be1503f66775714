import { describe, expect, it } from 'vitest';

import project from '../../package.json' with { type: 'json' };
import { listProjectFiles, readProjectFile } from './project-files.ts';

const files = listProjectFiles();
const documents = files.filter((file) => /^(README|CONTRIBUTING)\.md$|^docs\/.*\.(md|mdx|yaml)$/u.test(file));
const decisions = files.filter((file) => file.startsWith('docs/decisions/'));

const tops = 'src|scripts|tests|content|docs|public|\\.github';
/** A path from the top of the project, anywhere in a text; not part of an address or of a longer path. */
const fromTop = new RegExp(`(?<![\\w/.:-])(?:${tops})/[\\w./<>-]*[\\w>]`, 'gu');
/** What stands in code or is linked, word by word. */
const named = /`[^`\n]+`|\]\([^)\s]+\)/gu;
/** Folders, and files that only a project has: `urls.ts`, `views/words`, `integrity/`. */
const pathLike = /^(?![/@]|\.\.)[\w.<>-]+(?:\/[\w.<>-]+)+\/?$|^[\w-]+\/$|^[\w.-]+\.(?:ts|astro|mjs|css|yml|mdx?)$/u;

const packages = new Set(Object.keys({ ...project.dependencies, ...project.devDependencies }));
const isElsewhere = (path: string) =>
  /^(?:dist|\.cache|node_modules)(?:\/|$)/u.test(path) || packages.has(path.split('/')[0] ?? '');

const listNamedPaths = (text: string): readonly string[] => [
  ...new Set(
    [
      ...(text.match(fromTop) ?? []),
      ...(text.match(named) ?? []).flatMap((part) => part.replace(/^\]\(|[`)]/gu, '').split(/\s+/u)),
    ]
      .filter((path) => pathLike.test(path) && !isElsewhere(path))
      .map((path) => path.replace(/\/$/u, '')),
  ),
];

const recordKinds = readProjectFile('content/README.md');

/**
 * Whether a file or folder ends in a path; `<source>` stands for any name, and an ending may be left out.
 *
 * Of a kind of record there may be no file yet: then the list of kinds has to name it.
 */
function exists(path: string): boolean {
  if (path.startsWith('content/') && recordKinds.includes(`\`${path.slice('content/'.length)}\``)) return true;
  const pattern = path.replaceAll('.', '\\.').replaceAll(/<[a-z]+>/gu, '[^/]+');
  const ending = new RegExp(`(?:^|/)${pattern}(?:\\.[a-z]+)?(?:/|$)`, 'u');
  return files.some((file) => ending.test(file));
}

describe('a document', () => {
  it.each(documents)('%s names only paths that exist', (document) => {
    expect(listNamedPaths(readProjectFile(document)).filter((path) => !exists(path))).toEqual([]);
  });

  it.each([
    { text: 'See `src/views/gone.ts`.', path: 'src/views/gone.ts' },
    { text: 'See src/views/gone for more.', path: 'src/views/gone' },
    { text: 'Run `npm exec -- vitest run tests/unit/gone.test.ts`.', path: 'tests/unit/gone.test.ts' },
    { text: 'See [gone](docs/gone.md).', path: 'docs/gone.md' },
    { text: '| `views/gone` |', path: 'views/gone' },
    { text: 'Add a word to `gone.ts`.', path: 'gone.ts' },
    { text: 'A folder `gone/` is there.', path: 'gone' },
    { text: 'One file, `content/gone/<source>.yaml`.', path: 'content/gone/<source>.yaml' },
  ])('may not say: $text', ({ text, path }) => {
    expect(listNamedPaths(text)).toEqual([path]);
    expect(exists(path)).toBe(false);
  });

  it.each([
    'The page `/glossary/`, the address `https://example.org/src/a`, the file `datapackage.json`.',
    'The package `astro/zod`, the pin `@citation-js/core`, what is made in `dist/` and `.cache/cards`.',
    'One file, `content/sources/<source>.mdx`, read by `src/schema/text.ts` and `views/words`; `urls.ts`.',
  ])('may say: %s', (text) => {
    expect(listNamedPaths(text).filter((path) => !exists(path))).toEqual([]);
  });
});

describe('a decision', () => {
  const heads = (text: string) => [...text.matchAll(/^(\*\*[^*]+\*\*)/gmu)].map(([head]) => head);

  it.each(decisions)('%s has the one form', (file) => {
    const [, number] = /\/(\d{4})-[a-z0-9-]+\.md$/u.exec(file) ?? [];
    const text = readProjectFile(file);
    expect(text).toMatch(new RegExp(`^# ${number} [A-Z\`]`, 'u'));
    expect(heads(text)).toEqual(['**Context.**', '**Decision.**', '**Consequence.**']);
    expect(text.match(/^#/gmu)).toHaveLength(1);
  });

  it('has a number of its own', () => {
    const numbers = decisions.map((file) => file.slice('docs/decisions/'.length).slice(0, 4));
    expect(numbers.length).toBeGreaterThan(20);
    expect(numbers).toEqual([...new Set(numbers)]);
  });
});
