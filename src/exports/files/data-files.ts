import type { Corpus } from '../../domain/model.ts';
import { serializeDataPackage } from './data-package.ts';
import { listPublishedTables } from '../tables/tables.ts';

/** A file of `/data/`. */
export interface DataFile {
  readonly name: string;
  readonly mediaType: 'text/csv' | 'application/json';
  readonly text: string;
}

/** Every file that stands in `/data/` itself: each table twice, and what describes them all. */
export function listDataFiles(corpus: Corpus, site: URL): readonly DataFile[] {
  const tables = listPublishedTables(corpus, site);
  return [
    ...tables.flatMap(({ name, csv, json }): readonly DataFile[] => [
      { name: `${name}.csv`, mediaType: 'text/csv', text: csv },
      { name: `${name}.json`, mediaType: 'application/json', text: json },
    ]),
    { name: 'datapackage.json', mediaType: 'application/json', text: serializeDataPackage(corpus, site, tables) },
  ];
}
