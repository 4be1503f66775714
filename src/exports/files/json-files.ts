import type { Corpus } from '../../domain/model.ts';
import { listPublishedTables } from '../tables/tables.ts';
import { serializeDataPackage } from './data-package.ts';
import { listAuthorityFiles, listSubjectFiles, listThemeFiles } from './record-files.ts';
import { listVisitFiles } from './visit-files.ts';

/** A JSON file below `/data/`. */
export interface JsonFile {
  /** `findings`, `visits/tameside/2016-inspection` */
  readonly name: string;
  readonly text: string;
}

/** Every JSON file of the data: each table, what describes them all, and a file for each authority, theme, subject and visit. */
export function listJsonFiles(corpus: Corpus, site: URL): readonly JsonFile[] {
  const tables = listPublishedTables(corpus, site);
  return [
    ...tables.map(({ name, json }) => ({ name, text: json })),
    { name: 'datapackage', text: serializeDataPackage(corpus, site, tables) },
    ...listAuthorityFiles(corpus, site).map(({ id, text }) => ({ name: `authorities/${id}`, text })),
    ...listThemeFiles(corpus, site).map(({ id, text }) => ({ name: `themes/${id}`, text })),
    ...listSubjectFiles(corpus, site).map(({ id, text }) => ({ name: `subjects/${id}`, text })),
    ...listVisitFiles(corpus).map(({ address, text }) => ({
      name: `visits/${address.authority}/${address.visit}`,
      text,
    })),
  ];
}
