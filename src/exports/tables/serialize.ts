import { stringify } from 'csv-stringify/browser/esm/sync';

import { toJsonRow } from './columns.ts';
import type { Column, Table } from './columns.ts';

const toJsonCell = (value: object | undefined) =>
  value === undefined || (Array.isArray(value) && value.length === 0) ? '' : JSON.stringify(value);

/** A value as one cell of text: lists joined by `;`, a figure as `value|unit|what`, records as JSON; absence is empty. */
function toCellText<Row>(column: Column<Row>, row: Row): string {
  switch (column.type) {
    case 'text':
    case 'address':
    case 'day':
      return column.read(row) ?? '';
    case 'integer':
    case 'boolean':
      return String(column.read(row) ?? '');
    case 'list':
      return column.read(row)?.join(';') ?? '';
    case 'figures':
      return (
        column
          .read(row)
          ?.map(({ value, unit, what }) => `${value}|${unit}|${what}`)
          .join(';') ?? ''
      );
    case 'texts':
    case 'record':
    case 'records':
      return toJsonCell(column.read(row));
    default:
      return column satisfies never;
  }
}

/** A table as RFC 4180 text with a header row. */
export function serializeCsv<Row>({ columns, rows }: Table<Row>): string {
  return stringify(
    rows.map((row) => columns.map((column) => toCellText(column, row))),
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
