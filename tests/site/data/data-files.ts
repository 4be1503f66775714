import { parse } from 'csv-parse/sync';
import { z } from 'astro/zod';

import { readBuiltFile } from '../../support/built-site.ts';

export const tableNames = [
  'findings',
  'visits',
  'sources',
  'authorities',
  'themes',
  'subjects',
  'recommendations',
  'codings',
  'recodings',
  'codebook',
] as const;
export type TableName = (typeof tableNames)[number];

const jsonSchema = z.array(z.record(z.string(), z.unknown()));
const csvSchema = z.array(z.array(z.string()));

/** Rows of a JSON file, as they stand in it. */
export const readJson = (name: TableName): readonly Readonly<Record<string, unknown>>[] =>
  jsonSchema.parse(JSON.parse(readBuiltFile(`data/${name}.json`)));

interface Csv {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A CSV file of the site, read strictly: every row as long as the header. */
export function readCsvFile(file: string): Csv {
  const [header = [], ...rows] = csvSchema.parse(parse(readBuiltFile(file)));
  return { header, rows };
}

export const readCsv = (name: TableName): Csv => readCsvFile(`data/${name}.csv`);

const figureSchema = z.strictObject({ value: z.number(), unit: z.string(), what: z.string() });

/** Lists of sentences or names, which may hold the semicolon that parts other lists. */
const jsonColumns: ReadonlySet<string> = new Set(['notes', 'includes', 'synonyms', 'formerNames', 'alsoCalled']);

/** How the data contract writes a value of the JSON file into a cell of the CSV file. */
export function toExpectedCell(column: string, value: unknown): string {
  if (value === null) return '';
  const figures = z.array(figureSchema).safeParse(value);
  if (figures.success) return figures.data.map((figure) => `${figure.value}|${figure.unit}|${figure.what}`).join(';');
  const list = z.array(z.string()).safeParse(value);
  if (list.success && !jsonColumns.has(column)) return list.data.join(';');
  return typeof value === 'string' ? value : JSON.stringify(value);
}
