import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';

import type { Column, Table } from '../../../../src/exports/tables/columns.ts';
import { serializeCsv, serializeJson } from '../../../../src/exports/tables/serialize.ts';

interface Row {
  readonly text?: string;
  readonly list?: readonly string[];
  readonly count?: number;
}

const buildTable = (rows: readonly Row[], columns: readonly Column<Row>[]): Table<Row> => ({
  name: 'rows',
  title: 'Rows',
  description: 'One row a row.',
  columns,
  rows,
});

const about = { description: 'What it holds' };
const text: Column<Row> = { ...about, name: 'text', type: 'text', read: (row) => row.text };
const list: Column<Row> = { ...about, name: 'list', type: 'list', read: (row) => row.list };
const texts: Column<Row> = { ...about, name: 'texts', type: 'texts', read: (row) => row.list };
const count: Column<Row> = { ...about, name: 'count', type: 'integer', read: (row) => row.count };

/** The one cell of a table of one row and one column. */
const toCell = (column: Column<Row>, row: Row): unknown => {
  const [, [cell] = []] = parse(serializeCsv(buildTable([row], [column])), { relax_column_count: true });
  return cell;
};

describe('a cell of CSV', () => {
  it.each([
    { name: 'a text', column: text, row: { text: 'Posts are empty.' }, cell: 'Posts are empty.' },
    {
      name: 'a text with the signs of CSV',
      column: text,
      row: { text: 'He said “no”, "no", no' },
      cell: 'He said “no”, "no", no',
    },
    { name: 'a list', column: list, row: { list: ['r01', 'r02'] }, cell: 'r01;r02' },
    {
      name: 'sentences, which may hold what parts lists',
      column: texts,
      row: { list: ['One; two.', 'Three.'] },
      cell: '["One; two.","Three."]',
    },
    { name: 'a number', column: count, row: { count: 0 }, cell: '0' },
    {
      name: 'a truth value',
      column: { ...about, name: 'is', type: 'boolean', read: () => false } as const,
      row: {},
      cell: 'false',
    },
    {
      name: 'figures',
      column: {
        ...about,
        name: 'figures',
        type: 'figures',
        read: () => [
          { value: 28, unit: 'people', what: 'left' },
          { value: 0.5, unit: 'posts', what: 'empty' },
        ],
      } as const,
      row: {},
      cell: '28|people|left;0.5|posts|empty',
    },
    {
      name: 'a record',
      column: { ...about, name: 'dates', type: 'record', read: () => ({ precision: 'year' }) } as const,
      row: {},
      cell: '{"precision":"year"}',
    },
  ])('holds $name', ({ column, row, cell }) => {
    expect(toCell(column, row)).toBe(cell);
  });

  it.each([
    { name: 'a text', column: text, row: {} },
    { name: 'a list', column: list, row: {} },
    { name: 'a list without members', column: list, row: { list: [] } },
    { name: 'sentences of which there is none', column: texts, row: { list: [] } },
    { name: 'a number', column: count, row: {} },
  ])('is empty where there is nothing: $name', ({ column, row }) => {
    expect(
      serializeCsv(
        buildTable(
          [{ ...row, text: '' }],
          [
            { ...column, name: 'a' },
            { ...text, name: 'b' },
          ],
        ),
      ),
    ).toBe('a,b\r\n,\r\n');
  });
});

describe('a table', () => {
  it('has its header alone where it has no row', () => {
    expect(serializeCsv(buildTable([], [text, list]))).toBe('text,list\r\n');
    expect(serializeJson(buildTable([], [text, list]))).toBe('[]\n');
  });

  it('gives absence as null in JSON, and every column in its order', () => {
    expect(serializeJson(buildTable([{ list: ['r01'] }], [text, list]))).toBe(
      '[\n {\n  "text": null,\n  "list": [\n   "r01"\n  ]\n }\n]\n',
    );
  });
});
