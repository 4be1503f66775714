import { parse } from 'csv-parse/sync';
import { z } from 'astro/zod';

import { readBuiltFile } from '../support/built-site.ts';

export const tableNames = ['findings', 'visits', 'sources', 'authorities', 'themes'] as const;
export type TableName = (typeof tableNames)[number];

const jsonSchema = z.array(z.record(z.string(), z.unknown()));
const csvSchema = z.array(z.array(z.string()));

/** Rows of a JSON file, as they stand in it. */
export const readJson = (name: TableName): readonly Readonly<Record<string, unknown>>[] =>
  jsonSchema.parse(JSON.parse(readBuiltFile(`data/${name}.json`)));

/** A CSV file, read strictly: every row as long as the header. */
export function readCsv(name: TableName): {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
} {
  const [header = [], ...rows] = csvSchema.parse(parse(readBuiltFile(`data/${name}.csv`)));
  return { header, rows };
}

const figureSchema = z.strictObject({ value: z.number(), unit: z.string(), what: z.string() });

/** How the data contract writes a value of the JSON file into a cell of the CSV file. */
export function toExpectedCell(value: unknown): string {
  if (value === null) return '';
  if (Array.isArray(value)) return value.map(toExpectedCell).join(';');
  const figure = figureSchema.safeParse(value);
  if (figure.success) return `${figure.data.value}|${figure.data.unit}|${figure.data.what}`;
  return typeof value === 'string' ? value : JSON.stringify(value);
}
