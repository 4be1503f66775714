import { stringify } from 'csv-stringify/browser/esm/sync';

import { toJsonRow } from './columns.ts';
import type { Table } from './columns.ts';

const isFigure = (value: object): value is { value: number; unit: string; what: string } =>
  'value' in value && 'unit' in value && 'what' in value;

/** A value as one cell of text: lists joined by `;`, a figure as `value|unit|what`, other records as JSON. */
function toCellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(toCellText).join(';');
  if (typeof value === 'object')
    return isFigure(value) ? `${value.value}|${value.unit}|${value.what}` : JSON.stringify(value);
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** A table as RFC 4180 text with a header row. */
export function serializeCsv<Row>({ columns, rows }: Table<Row>): string {
  return stringify(
    rows.map((row) => columns.map((column) => toCellText(column.read(row)))),
    { header: true, columns: columns.map(({ name }) => name), record_delimiter: 'windows' },
  );
}

/** A table as a JSON array, one object a row, fields in column order, absence as null. */
export function serializeJson<Row>({ columns, rows }: Table<Row>): string {
  return `${JSON.stringify(
    rows.map((row) => toJsonRow(columns, row)),
    null,
    1,
  )}\n`;
}
