import type { Corpus } from '../../domain/model.ts';
import { oncePerValue } from '../../domain/once.ts';
import { buildAuthoritiesTable } from './authorities-table.ts';
import { buildCodebookTable } from './codebook-table.ts';
import { buildCodingsTable } from './codings-table.ts';
import { toJsonRow } from './columns.ts';
import type { Column, Table } from './columns.ts';
import { toField } from './field.ts';
import type { Field } from './field.ts';
import { buildFindingsTable } from './findings-table.ts';
import { buildRecodingsTable } from './recodings-table.ts';
import { buildRecommendationsTable } from './recommendations-table.ts';
import { serializeCsv, serializeJson } from './serialize.ts';
import { buildSourcesTable } from './sources-table.ts';
import { buildSubjectsTable } from './subjects-table.ts';
import { buildThemesTable } from './themes-table.ts';
import { buildVisitsTable } from './visits-table.ts';

/** A table as it is published: its two files, and what documents them. */
export interface PublishedTable {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly rowCount: number;
  readonly fields: readonly Field[];
  readonly primaryKey: readonly string[];
  /** Columns that name the `id` of a row of a table, by its name. */
  readonly foreignKeys: readonly { readonly field: string; readonly table: string }[];
  readonly csv: string;
  readonly json: string;
  /** The first row that names nobody, in both forms; empty where there is none. */
  readonly example: { readonly csv: string; readonly json: string };
}

const namesOf = <Row>(columns: readonly Column<Row>[]) => columns.map(({ name }) => name);

const isWithoutPeople = <Row>(columns: readonly Column<Row>[], row: Row) =>
  columns.every((column) => column.namesPeople !== true || [column.read(row) ?? []].flat().length === 0);

function publish<Row>(table: Table<Row>): PublishedTable {
  const { name, title, description, columns, rows } = table;
  const keys = columns.filter(({ isKey }) => isKey === true);
  const example = rows.filter((row) => isWithoutPeople(columns, row)).slice(0, 1);
  return {
    name,
    title,
    description,
    rowCount: rows.length,
    fields: columns.map((column) => toField(column, keys.length === 1 && keys.includes(column))),
    primaryKey: namesOf(keys),
    foreignKeys: columns.flatMap((column) =>
      column.refersTo === undefined ? [] : [{ field: column.name, table: column.refersTo }],
    ),
    csv: serializeCsv(table),
    json: serializeJson(table),
    example: {
      csv: serializeCsv({ ...table, rows: example }),
      json: example.map((row) => JSON.stringify(toJsonRow(columns, row), null, 2)).join('\n'),
    },
  };
}

/** Every table of `/data/`, written from the same columns that document it. */
export const listPublishedTables: (corpus: Corpus, site: URL) => readonly PublishedTable[] = oncePerValue(
  (corpus, site: URL) => [
    publish(buildFindingsTable(corpus, site)),
    publish(buildVisitsTable(corpus, site)),
    publish(buildSourcesTable(corpus, site)),
    publish(buildAuthoritiesTable(corpus, site)),
    publish(buildThemesTable(corpus, site)),
    publish(buildSubjectsTable(corpus, site)),
    publish(buildRecommendationsTable(corpus, site)),
    publish(buildCodingsTable(corpus)),
    publish(buildRecodingsTable(corpus)),
    publish(buildCodebookTable(corpus)),
  ],
);
