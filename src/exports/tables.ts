import type { Corpus } from '../domain/model.ts';
import type { Table } from './columns.ts';
import { buildFindingsTable } from './findings-table.ts';
import { buildAuthoritiesTable, buildSourcesTable, buildThemesTable, buildVisitsTable } from './record-tables.ts';
import { serializeCsv, serializeJson } from './serialize.ts';

/** A file of `/data/`, with what documents it. */
export interface DataFile {
  readonly name: string;
  readonly title: string;
  readonly format: 'csv' | 'json';
  readonly text: string;
  readonly rowCount: number;
  readonly columns: readonly { readonly name: string; readonly description: string }[];
}

function toFiles<Row>(table: Table<Row>): readonly DataFile[] {
  const shared = { title: table.title, rowCount: table.rows.length, columns: table.columns };
  return [
    { ...shared, name: `${table.name}.csv`, format: 'csv', text: serializeCsv(table) },
    { ...shared, name: `${table.name}.json`, format: 'json', text: serializeJson(table) },
  ];
}

/** Every file of `/data/`, written from the same columns that document it. */
export function listDataFiles(corpus: Corpus, site: URL): readonly DataFile[] {
  return [
    ...toFiles(buildFindingsTable(corpus, site)),
    ...toFiles(buildVisitsTable(corpus, site)),
    ...toFiles(buildSourcesTable(corpus, site)),
    ...toFiles(buildAuthoritiesTable(corpus, site)),
    ...toFiles(buildThemesTable(corpus, site)),
  ];
}
