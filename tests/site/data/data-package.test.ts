import { z } from 'astro/zod';
import { stringify } from 'csv-stringify/sync';
import { describe, expect, it } from 'vitest';

import { getSiteUrl, listBuiltFiles, readBuiltFile, readCorpus } from '../../support/built-site.ts';
import { listProfileFaults, readDataPackage } from '../../support/data-package.ts';
import { readCsv, readJson, tableNames } from './data-files.ts';
import type { TableName } from './data-files.ts';

const corpus = readCorpus();
const descriptor = z
  .looseObject({
    profile: z.string(),
    version: z.string(),
    homepage: z.string(),
    description: z.string(),
    rights: z.string(),
    licenses: z.array(z.looseObject({ name: z.string() })),
    releases: z.array(z.looseObject({ version: z.string(), changes: z.array(z.string()) })),
    resources: z.array(
      z.looseObject({
        name: z.string(),
        path: z.string(),
        bytes: z.number(),
        schema: z.looseObject({
          fields: z.array(z.looseObject({ name: z.string(), type: z.string(), description: z.string() })),
        }),
      }),
    ),
  })
  .parse(JSON.parse(readBuiltFile('data/datapackage.json')));

const readTable = (path: string) => readBuiltFile(`data/${path}`);
const { rowsOf, faults } = readDataPackage(descriptor, readTable);

describe('the data package', () => {
  it('is a tabular data package, as the profile has it', () => {
    expect(listProfileFaults(descriptor)).toEqual([]);
    expect(descriptor.resources.map(({ name }) => name)).toEqual(tableNames);
  });

  it('has cells of the types it states, keys that are unique, and foreign keys that lead somewhere', () => {
    expect(faults).toEqual([]);
  });

  it.each(tableNames)('gives the rows of %s, and from cells that are no text the values of the JSON file', (name) => {
    const rows = rowsOf.get(name) ?? [];
    const json = readJson(name);
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.map(({ id }) => id)).toEqual(json.map(({ id }) => id));
    const fields = descriptor.resources.find((resource) => resource.name === name)?.schema.fields ?? [];
    for (const { name: column } of fields.filter(({ type }) => type !== 'string' && type !== 'date'))
      // An empty list is an empty cell.
      expect(rows.map((row) => row[column] ?? null)).toEqual(
        json.map((row) => (JSON.stringify(row[column]) === '[]' ? null : row[column])),
      );
  });

  it('states the version, the licence, what the licence leaves out, and every change', () => {
    expect(descriptor.version).toBe(corpus.releases[0]?.name);
    expect(descriptor.homepage).toBe(`${getSiteUrl().origin}/data/`);
    expect(descriptor.licenses.map(({ name }) => name)).toEqual(['CC-BY-4.0']);
    expect(descriptor.rights).toContain('not under this licence');
    expect(descriptor.rights).toContain(
      'Contains public sector information licensed under the Open Government Licence v3.0.',
    );
    expect(descriptor.releases.map(({ version, changes }) => [version, changes])).toEqual(
      corpus.releases.map(({ name, changes }) => [name, changes]),
    );
  });

  it('describes the files as they are, and every CSV file of the folder', () => {
    const files = listBuiltFiles().filter((file) => /^data\/[^/]+\.csv$/u.test(file));
    expect(descriptor.resources.map(({ path }) => `data/${path}`).toSorted()).toEqual(files);
    for (const { path, bytes } of descriptor.resources)
      expect(Buffer.byteLength(readBuiltFile(`data/${path}`)), path).toBe(bytes);
  });

  it('describes every column in a sentence', () => {
    const fields = descriptor.resources.flatMap(({ schema }) => schema.fields);
    expect(fields.filter(({ description }) => !/^[A-Z].+\.$/u.test(description)).map(({ name }) => name)).toEqual([]);
  });

  it('holds no time of building', () => {
    expect(readBuiltFile('data/datapackage.json')).not.toMatch(/\d{4}-\d{2}-\d{2}T\d{2}:/u);
  });
});

describe('a reader of the data package', () => {
  /** Faults of the package when one cell of the first row, or of the header, is another. */
  function listFaultsWith(table: TableName, column: string, cell: string, line = 1): readonly string[] {
    const { header, rows } = readCsv(table);
    const lines = [header, ...rows].map((cells) => [...cells]);
    lines[line]?.splice(header.indexOf(column), 1, cell);
    const changed = stringify(lines, { record_delimiter: 'windows' });
    return readDataPackage(descriptor, (path) => (path === `${table}.csv` ? changed : readTable(path))).faults;
  }

  it.each([
    { table: 'findings', column: 'level', cell: 'unclear', says: 'must be equal to one of the allowed values' },
    { table: 'findings', column: 'relayed', cell: 'perhaps', says: 'must be boolean' },
    { table: 'findings', column: 'url', cell: 'somewhere', says: 'must match format "uri"' },
    { table: 'findings', column: 'locator', cell: 'page two', says: 'must match pattern' },
    { table: 'findings', column: 'summary', cell: '', says: 'must have required property' },
    { table: 'findings', column: 'source', cell: 'nowhere', says: 'is not in sources' },
    { table: 'visits', column: 'sameVisitAs', cell: 'nowhere', says: 'is not in visits' },
    { table: 'visits', column: 'number', cell: '1.5', says: 'must be integer' },
    { table: 'visits', column: 'evidence', cell: '[', says: 'must be array' },
    { table: 'visits', column: 'scope', cell: '[]', says: 'must be object' },
    { table: 'authorities', column: 'checkedTo', cell: '2026-02-30', says: 'must match format "date"' },
    { table: 'codebook', column: 'value', cell: '', says: 'has no field,value' },
    { table: 'themes', column: 'id', cell: String(readJson('themes')[1]?.['id']), says: 'stands twice' },
  ] as const)('refuses, as $column of $table, "$cell"', ({ table, column, cell, says }) => {
    const found = listFaultsWith(table, column, cell);
    expect(found.filter((fault) => fault.startsWith(`${table}: `) && fault.includes(says))).not.toEqual([]);
  });

  it('refuses a column of another name', () => {
    expect(listFaultsWith('themes', 'name', 'title', 0)).toContainEqual(expect.stringContaining('the header is not'));
  });

  it('refuses a descriptor that the profile does not know', () => {
    const [first, ...rest] = descriptor.resources;
    const without = { ...descriptor, resources: [{ ...first, schema: undefined }, ...rest] };
    expect(listProfileFaults(without)).not.toEqual([]);
    expect(listProfileFaults({ ...descriptor, profile: 'data-package' })).not.toEqual([]);
    expect(listProfileFaults({ ...descriptor, homepage: 'nowhere' })).not.toEqual([]);
  });
});
