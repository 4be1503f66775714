import { Ajv } from 'ajv';
import type { ErrorObject } from 'ajv';
import addFormats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import { z } from 'astro/zod';

import profile from './tabular-data-package.json' with { type: 'json' };

const ajv = new Ajv({ allErrors: true, strictTypes: false });
addFormats(ajv);
const isProfiled = ajv.compile(profile);

const fieldSchema = z.object({
  name: z.string(),
  type: z.enum(['string', 'boolean', 'integer', 'date', 'array', 'object']),
  format: z.literal('uri').optional(),
  // Strict: a constraint that is not looked at here would count as kept.
  constraints: z
    .strictObject({
      required: z.boolean().optional(),
      unique: z.boolean().optional(),
      pattern: z.string().optional(),
      enum: z.array(z.string()).optional(),
    })
    .default({}),
});
type Field = z.infer<typeof fieldSchema>;

const resourceSchema = z.object({
  name: z.string(),
  path: z.string(),
  dialect: z.object({ delimiter: z.string(), quoteChar: z.string(), lineTerminator: z.string() }),
  schema: z.strictObject({
    fields: z.array(fieldSchema),
    missingValues: z.tuple([z.literal('')]),
    primaryKey: z.array(z.string()),
    foreignKeys: z
      .array(z.object({ fields: z.string(), reference: z.object({ resource: z.string(), fields: z.string() }) }))
      .default([]),
  }),
});
type Resource = z.infer<typeof resourceSchema>;
const packageSchema = z.object({ resources: z.array(resourceSchema) });

/** A row by column: each cell in the type of its field, none where the cell is empty. */
type Row = Readonly<Record<string, unknown>>;

const toSentence = ({ instancePath, message = '', params }: ErrorObject) =>
  `${instancePath.slice(1)} ${message} ${JSON.stringify(params)}`;

/** What a descriptor lacks that the profile of tabular data packages asks for. */
export const listProfileFaults = (descriptor: unknown): readonly string[] =>
  isProfiled(descriptor) ? [] : (isProfiled.errors ?? []).map(toSentence);

const jsonOf = (cell: string): unknown => {
  try {
    return JSON.parse(cell);
  } catch {
    return cell;
  }
};

/** The value of a cell, or its text where that is no value of the type. */
function castCell(cell: string, { type }: Field): unknown {
  if (type === 'string' || type === 'date') return cell;
  const value = jsonOf(cell);
  return type === 'boolean' || type === 'integer' || typeof value === 'object' ? value : cell;
}

/** A field's type and constraints as JSON Schema has them; a pattern of Table Schema is of the whole cell. */
const toCellSchema = ({ type, format, constraints }: Field) => ({
  type: type === 'date' ? 'string' : type,
  ...((type === 'date' || format !== undefined) && { format: format ?? 'date' }),
  ...(constraints.enum && { enum: constraints.enum }),
  ...(constraints.pattern !== undefined && { pattern: `^(?:${constraints.pattern})$` }),
});

const toRowSchema = (fields: readonly Field[]) => ({
  type: 'object',
  required: fields.filter(({ constraints }) => constraints.required).map(({ name }) => name),
  properties: Object.fromEntries(fields.map((field) => [field.name, toCellSchema(field)])),
});

interface Table {
  readonly resource: Resource;
  readonly header: readonly string[];
  readonly rows: readonly Row[];
}

function readTable(resource: Resource, readText: (path: string) => string): Table {
  const { delimiter, quoteChar, lineTerminator } = resource.dialect;
  const [header = [], ...lines] = z
    .array(z.array(z.string()))
    .parse(parse(readText(resource.path), { delimiter, quote: quoteChar, record_delimiter: lineTerminator }));
  const rows = lines.map((cells) =>
    Object.fromEntries(
      resource.schema.fields.flatMap((field, index) => {
        const cell = cells[index] ?? '';
        return cell === '' ? [] : [[field.name, castCell(cell, field)]];
      }),
    ),
  );
  return { resource, header, rows };
}

const keyOf = (row: Row, columns: readonly string[]) => JSON.stringify(columns.map((column) => row[column]));

function listTwice(rows: readonly Row[], columns: readonly string[]): readonly string[] {
  const keys = rows.filter((row) => columns.every((column) => column in row)).map((row) => keyOf(row, columns));
  return keys.filter((key, index) => keys.indexOf(key) < index).map((key) => `${columns.join()} ${key} stands twice`);
}

function listTableFaults({ resource, header, rows }: Table, tables: readonly Table[]): readonly string[] {
  const { fields, primaryKey, foreignKeys } = resource.schema;
  const isRow = ajv.compile(toRowSchema(fields));
  const names = fields.map(({ name }) => name);
  const uniqueColumns = fields.filter(({ constraints }) => constraints.unique).map(({ name }) => [name]);
  return [
    ...(header.join() === names.join() ? [] : [`the header is not ${names.join()}`]),
    ...rows.flatMap((row, index) =>
      isRow(row) ? [] : (isRow.errors ?? []).map((error) => `row ${index + 1}: ${toSentence(error)}`),
    ),
    ...rows.flatMap((row, index) =>
      primaryKey.every((column) => column in row) ? [] : [`row ${index + 1} has no ${primaryKey.join()}`],
    ),
    ...[primaryKey, ...uniqueColumns].flatMap((columns) => listTwice(rows, columns)),
    ...foreignKeys.flatMap(({ fields: column, reference }) => {
      const target = tables.find((table) => table.resource.name === (reference.resource || resource.name));
      const known = new Set(target?.rows.map((row) => row[reference.fields]));
      return rows
        .filter((row) => column in row && !known.has(row[column]))
        .map((row) => `${column} ${JSON.stringify(row[column])} is not in ${reference.resource || resource.name}`);
    }),
  ];
}

/**
 * The tables of a package as its descriptor says they are to be read, and where they are not what it says.
 *
 * Faults are sentences that begin with the table's name.
 * @throws if the descriptor says what is not looked at here, or a file is no CSV.
 * @see https://specs.frictionlessdata.io/table-schema/
 */
export function readDataPackage(descriptor: unknown, readText: (path: string) => string) {
  const tables = packageSchema.parse(descriptor).resources.map((resource) => readTable(resource, readText));
  return {
    rowsOf: new Map(tables.map(({ resource, rows }) => [resource.name, rows])),
    faults: tables.flatMap((table) =>
      listTableFaults(table, tables).map((fault) => `${table.resource.name}: ${fault}`),
    ),
  };
}
