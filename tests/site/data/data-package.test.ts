import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { z } from 'astro/zod';
import { Package } from 'datapackage';
import { describe, expect, it } from 'vitest';

import { getSiteUrl, listBuiltFiles, readBuiltFile, readCorpus, siteFolder } from '../../support/built-site.ts';
import { readJson, tableNames } from './data-files.ts';

const corpus = readCorpus();
const folder = join(siteFolder, 'data');
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
        schema: z.looseObject({ fields: z.array(z.looseObject({ name: z.string(), description: z.string() })) }),
      }),
    ),
  })
  .parse(JSON.parse(readBuiltFile('data/datapackage.json')));

const load = (basePath = folder) => Package.load(structuredClone(descriptor), { basePath });

/** A table as a Frictionless reader gives it, its cells cast and its foreign keys looked up. */
async function readTable(name: string, basePath = folder) {
  const { resources } = await load(basePath);
  const resource = resources.find((candidate) => candidate.name === name);
  if (resource === undefined) throw new Error(`The package has no table ${name}.`);
  return resource.read({ keyed: true, relations: true });
}

describe('the data package', () => {
  it('is a tabular data package to a Frictionless reader', async () => {
    const { valid, errors, resources } = await load();
    expect(errors.map(String)).toEqual([]);
    expect({ valid, profile: descriptor.profile }).toEqual({ valid: true, profile: 'tabular-data-package' });
    expect(resources.map(({ name, valid: isValid }) => [name, isValid])).toEqual(
      tableNames.map((name) => [name, true]),
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

describe.each(tableNames)('the %s table', (name) => {
  it('has cells of the types it states, keys that are unique, and foreign keys that lead somewhere', async () => {
    const rows = await readTable(name);
    expect(rows).toHaveLength(readJson(name).length);
    expect(rows.length).toBeGreaterThan(0);
  });
});

describe('a Frictionless reader', () => {
  it('gives values of the types that the JSON file has', async () => {
    const [row] = await readTable('visits');
    const [json] = readJson('visits');
    expect(row).toMatchObject({ dates: json?.['dates'], evidence: json?.['evidence'], scope: json?.['scope'] });
    const inspection = (await readTable('visits')).find(({ kind }) => kind === 'inspection');
    expect(Array.isArray(inspection?.['judgements'])).toBe(true);
    const [finding] = await readTable('findings');
    expect(typeof finding?.['relayed']).toBe('boolean');
    expect(finding?.['source']).toMatchObject({ id: readJson('findings')[0]?.['source'] });
  });

  it.each([
    { fault: 'a code that is not in the list', from: ',not-stated,', to: ',unclear,' },
    { fault: 'a finding of a source that is not there', from: ',tameside-2016-inspection-ofsted,', to: ',nowhere,' },
    { fault: 'a truth value that is none', from: ',false,', to: ',perhaps,' },
    { fault: 'an address that is none', from: ',https://', to: ',somewhere ' },
  ])('refuses $fault', async ({ from, to }) => {
    const broken = mkdtempSync(join(tmpdir(), 'side-by-side-'));
    try {
      for (const table of tableNames) writeFileSync(join(broken, `${table}.csv`), readBuiltFile(`data/${table}.csv`));
      const text = readBuiltFile('data/findings.csv');
      expect(text).toContain(from);
      writeFileSync(join(broken, 'findings.csv'), text.replace(from, to));
      await expect(readTable('findings', broken)).rejects.toThrow();
    } finally {
      rmSync(broken, { recursive: true });
    }
  });
});
