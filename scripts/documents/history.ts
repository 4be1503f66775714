import { existsSync, readFileSync } from 'node:fs';

import { parse } from 'csv-parse/sync';

import { readContent } from '../../src/content-check/read-content.ts';
import { compareHistory } from './compare-history.ts';
import type { HistoryRow } from './compare-history.ts';
import { toPart } from './format-import.ts';

const usage = `Usage: npm run import:history -- <history.csv>
  Sets a history of inspections (columns urn, publication_date, inspection_start_date, inspection_end_date and the grades)
  beside the records, and lists where the two differ and which inspections have no record. It writes nothing: either may
  be wrong, and the document settles it.`;

const [path, ...others] = process.argv.slice(2);
if (path === undefined || others.length > 0 || !existsSync(path)) {
  console.error(usage);
  process.exit(1);
}
const rows = parse<HistoryRow>(readFileSync(path), { columns: true, bom: true });
const { compared, differences, missing, skipped } = compareHistory(rows, readContent('.').records);
console.log(
  [
    ...toPart('Differs from the record', differences),
    ...toPart('No record', missing),
    ...toPart('Not compared', skipped),
    `${compared} inspections compared: ${differences.length} differences, ${missing.length} without a record, ${skipped.length} not compared.`,
  ].join('\n'),
);
