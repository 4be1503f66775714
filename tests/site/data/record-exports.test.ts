import { describe, expect, it } from 'vitest';

import { judgementSchema, visitSchema } from '../../../src/schema/visit.ts';
import { readCorpus } from '../../support/built-site.ts';
import { readJson } from './data-files.ts';

const corpus = readCorpus();

interface Record_ {
  readonly id: string;
}

/** What a file must say of a record: each column's own field, null where the record has none. */
const pick = (record: Record_, columns: readonly string[]) => {
  const fields = new Map<string, unknown>(Object.entries(record));
  return Object.fromEntries(columns.map((column) => [column, fields.get(column) ?? null]));
};

/** Columns that are made, not copied from the record. */
const made = new Set([
  'url',
  'authority',
  'example',
  'codedBy',
  'codedOn',
  'codebook',
  'readByPerson',
  'checkedTo',
  'checkedToByKind',
]);

describe.each([
  { name: 'visits', records: corpus.visits },
  { name: 'sources', records: corpus.sources },
  { name: 'authorities', records: corpus.authorities },
  { name: 'themes', records: corpus.themes },
  { name: 'subjects', records: corpus.subjects },
] as const)('the $name file', ({ name, records }) => {
  const rows = readJson(name);

  it('says what the records in content/ say, in their order', () => {
    const copied = Object.keys(rows[0] ?? {}).filter((column) => !made.has(column));
    expect(copied).toContain('id');
    expect(rows.map((row) => Object.fromEntries(copied.map((column) => [column, row[column]])))).toEqual(
      records.map((record) => pick(record, copied)),
    );
  });
});

describe('the visits file', () => {
  const rows = readJson('visits');

  it('carries every field of the visit record', () => {
    const columns = new Set(rows.flatMap((row) => Object.keys(row)));
    expect(Object.keys(visitSchema.shape).filter((field) => !columns.has(field))).toEqual([]);
  });

  it('names the authority of each visit', () => {
    expect(rows.map(({ authority }) => authority)).toEqual(corpus.visits.map(({ authorityId }) => authorityId));
  });

  it('lists judgements as area, grade and the words printed', () => {
    const judgements = rows.flatMap((row) => row['judgements']);
    expect(judgements.length).toBeGreaterThan(0);
    expect(judgements.filter((judgement) => !judgementSchema.safeParse(judgement).success)).toEqual([]);
  });

  it('gives grades to inspections alone', () => {
    const graded = rows.filter(({ judgements }) => Array.isArray(judgements) && judgements.length > 0);
    expect([...new Set(graded.map(({ kind }) => kind))]).toEqual(['inspection']);
  });
});

describe('the sources file', () => {
  it('holds no text of a source, nor the headings of one', () => {
    const columns = new Set(readJson('sources').flatMap((row) => Object.keys(row)));
    expect(['outline', 'preparedText', 'text', 'body'].filter((column) => columns.has(column))).toEqual([]);
  });
});
