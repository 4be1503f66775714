import { describe, expect, it } from 'vitest';

import { findForbiddenImports, findRoomName, listImports } from './import-rules.ts';
import { rooms } from './rooms.ts';
import { listProjectFiles, readProjectFile } from './project-files.ts';

const files = listProjectFiles();
const codeFiles = files.filter((file) => /^(src|scripts)\/.*\.(ts|astro|css|mjs)$/u.test(file));
const sourceFiles = codeFiles.filter((file) => file.startsWith('src/')).map((file) => file.slice('src/'.length));
const withoutComments = (source: string) => source.replace(/\/\*[\s\S]*?\*\//gu, '').replace(/(^|\s)\/\/.*$/gmu, '$1');

describe('the rooms of the house', () => {
  it('are found', () => {
    expect(sourceFiles.length).toBeGreaterThan(50);
  });

  it.each(Object.keys(rooms))('src/%s imports only what it may', (room) => {
    const faults = sourceFiles
      .filter((file) => findRoomName(file) === room)
      .flatMap((file) => findForbiddenImports(file, readProjectFile(`src/${file}`)));
    expect(faults).toEqual([]);
  });

  it('hold every file of src', () => {
    expect(sourceFiles.filter((file) => findRoomName(file) === undefined)).toEqual([]);
  });
});

describe('pure code', () => {
  const impure = [
    { name: 'the clock', pattern: /\bnew Date\(\)|\bDate\.now\(|\bperformance\./u },
    { name: 'chance', pattern: /\bMath\.random\(|\bcrypto\./u },
    { name: 'the network', pattern: /\bfetch\(/u },
    { name: 'the environment', pattern: /\bprocess\.|\bimport\.meta\.env\b/u },
    { name: 'the browser', pattern: /\b(document|window|localStorage|navigator|location)\.[a-z]/u },
  ];

  it.each(impure)('of schema, domain, views, search and exports knows nothing of $name', ({ pattern }) => {
    const faults = sourceFiles
      .filter((file) => /^(schema|domain|views|search|exports)\//u.test(file))
      .filter((file) => pattern.test(withoutComments(readProjectFile(`src/${file}`))));
    expect(faults).toEqual([]);
  });
});

it('keeps every file of src and scripts under 200 lines', () => {
  const lines = codeFiles.map((file) => ({ file, lineCount: readProjectFile(file).trimEnd().split('\n').length }));
  expect(lines.filter(({ lineCount }) => lineCount >= 200)).toEqual([]);
});

it('keeps every folder of src and scripts to 18 files, so that one can hold it in the head', () => {
  const folders = Map.groupBy(codeFiles, (file) => file.slice(0, file.lastIndexOf('/')));
  expect([...folders].filter(([, held]) => held.length > 18).map(([folder]) => folder)).toEqual([]);
});

it('names no place on a machine', () => {
  const folders = ['work', 'home', 'root', 'tmp', 'Users'].join('|');
  const machinePath = new RegExp(`(?:^|[\\s"'\`(=])(?:file:/{2})?/(?:${folders})/`, 'mu');
  expect(machinePath.test(['"', 'work', 'main"'].join('/'))).toBe(true);
  expect(machinePath.test(['https://example.org', 'work', 'home/'].join('/'))).toBe(false);
  expect(files.filter((file) => machinePath.test(readProjectFile(file)))).toEqual([]);
});

describe('the check of imports', () => {
  it.each([
    { file: 'domain/cell.ts', source: "import { readFileSync } from 'node:fs';" },
    { file: 'domain/cell.ts', source: "import { z } from 'astro/zod';" },
    { file: 'domain/cell.ts', source: "import { getCollection } from 'astro:content';" },
    { file: 'domain/cell.ts', source: "import { visitSchema } from '../schema/visit.ts';" },
    { file: 'domain/cell.ts', source: "import type { CellView } from '../views/cell-view.ts';" },
    { file: 'domain/integrity/visits.ts', source: "import { urls } from '../../views/urls.ts';" },
    { file: 'schema/visit.ts', source: "import type { Visit } from '../domain/model.ts';" },
    { file: 'views/cell-view.ts', source: "import { countWords } from '../schema/text.ts';" },
    { file: 'views/cell-view.ts', source: "import Cell from '../components/Cell.astro';" },
    { file: 'exports/csv.ts', source: "import { buildCellView } from '../views/cell-view.ts';" },
    { file: 'views/cell-view.ts', source: "import { rank } from '../search/rank.ts';" },
    { file: 'search/rank.ts', source: "import { getPart } from '../islands/dom/parts.ts';" },
    { file: 'components/Cell.astro', source: "<td />\n<script>\n  import '../corpus.ts';\n</script>" },
    { file: 'components/Cell.astro', source: "---\nimport { buildCell } from '../domain/cell.ts';\n---\n<td />" },
    { file: 'components/Cell.astro', source: "---\nimport type { Cell } from '../domain/cell.ts';\n---\n<td />" },
    { file: 'components/Cell.astro', source: "---\nimport { urls } from '../views/urls.ts';\n---\n<td />" },
    { file: 'layouts/Page.astro', source: "---\nimport { getCorpus } from '../corpus.ts';\n---\n<html />" },
    { file: 'islands/search-box.ts', source: "export { getCorpus } from '../corpus.ts';" },
    { file: 'islands/search-box.ts', source: "const it = await import('../corpus.ts');" },
    { file: 'pages/index.astro', source: "---\nimport { visitSchema } from '../schema/visit.ts';\n---" },
    { file: 'pages/index.astro', source: "---\nimport {\n  readFileSync,\n} from 'node:fs';\n---" },
    { file: 'pages/index.astro', source: "---\nimport { render } from 'astro:content';\n---" },
    { file: 'site.ts', source: "import { getCorpus } from './corpus.ts';" },
    { file: 'integrations/guard.ts', source: "import { getCollection } from 'astro:content';" },
    { file: 'content-check/proof.ts', source: "import { urls } from '../views/urls.ts';" },
    { file: 'styles/base.css', source: "@import 'somewhere/else.css';" },
    { file: 'corpus.ts', source: "import { urls } from './views/urls.ts';" },
    { file: 'views/cell-view.ts', source: "import pkg from '../../package.json';" },
    { file: 'schema-tools/visit.ts', source: '' },
  ])('refuses, in $file: $source', ({ file, source }) => {
    expect(findForbiddenImports(file, source)).toHaveLength(1);
  });

  it.each([
    { file: 'domain/cell.ts', source: "import type { VisitRecord } from '../schema/visit.ts';" },
    { file: 'domain/cell.ts', source: "import { themeIds } from '../schema/vocabulary.ts';" },
    { file: 'domain/integrity/sources.ts', source: "import { countWords } from '../../schema/text.ts';" },
    { file: 'schema/visit.ts', source: "import { z } from 'astro/zod';" },
    {
      file: 'views/cell-view.ts',
      source: "import { buildCell } from '../domain/cell.ts';\nimport { urls } from './urls.ts';",
    },
    {
      file: 'exports/csv.ts',
      source: "import { stringify } from 'csv-stringify/sync';\nimport { urls } from '../views/urls.ts';",
    },
    {
      file: 'components/Cell.astro',
      source: "---\nimport type { CellView } from '../views/cell-view.ts';\n---\n<td />",
    },
    {
      file: 'pages/index.astro',
      source: "---\nimport { getCorpus } from '../corpus.ts';\nimport { site } from '../site.ts';\n---",
    },
    {
      file: 'content-check/proof.ts',
      source: "import remarkMdx from 'remark-mdx';\nimport { join } from 'node:path';",
    },
    { file: 'corpus.ts', source: "export const text = 'no import';" },
  ])('allows, in $file: $source', ({ file, source }) => {
    expect(findForbiddenImports(file, source)).toEqual([]);
  });

  it('names the file, the import and the fix', () => {
    const [fault] = findForbiddenImports('components/Cell.astro', "import { urls } from '../views/urls.ts';");
    expect(fault).toMatchInlineSnapshot(
      `"src/components/Cell.astro imports a value of "../views/urls.ts". Fix: A component draws its props: let the view carry the value, and import only its type."`,
    );
  });

  it('tells types from values, over several lines, re-exports and imports for effect', () => {
    const source = [
      "import type { A } from './a.ts';",
      "import { b, type C } from './b.ts';",
      'import {',
      '  d,',
      "} from './d.ts';",
      "export type { E } from './e.ts';",
      "export * from './f.ts';",
      "import './g.css';",
      "export const text = 'not an import';",
    ].join('\n');
    expect(listImports(source).map(({ specifier, isTypeOnly }) => [specifier, isTypeOnly])).toEqual([
      ['./a.ts', true],
      ['./b.ts', false],
      ['./d.ts', false],
      ['./e.ts', true],
      ['./f.ts', false],
      ['./g.css', false],
    ]);
  });
});
