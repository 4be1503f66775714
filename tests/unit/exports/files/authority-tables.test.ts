import { expect, it } from 'vitest';

import { listAuthorityTables } from '../../../../src/exports/files/record-files.ts';
import { listAuthorityFileLinks } from '../../../../src/views/about/file-links.ts';
import { buildFindingRecord, buildTestCorpus } from '../../../support/records.ts';

const corpus = buildTestCorpus({
  authorities: { northshire: { name: 'Northshire' }, southshire: { name: 'Southshire' } },
  visits: { 'northshire/2016-monitoring-1': { number: 1 } },
  sources: { letter: { findings: [buildFindingRecord({ id: 'few-posts' }), buildFindingRecord({ id: 'left' })] } },
});
const tables = listAuthorityTables(corpus, new URL('https://example.org'));

it('gives each authority with findings a table of them, a row each, and no other authority', () => {
  expect(tables.map(({ id }) => id)).toEqual(['northshire']);
  const [header = '', ...rows] = tables[0]?.text.trimEnd().split('\r\n') ?? [];
  expect(header.startsWith('id,url,authority')).toBe(true);
  expect(rows.map((row) => row.split(',')[0])).toEqual(['letter/few-posts', 'letter/left']);
});

it('lists the table with the other file of its authority', () => {
  expect(listAuthorityFileLinks(corpus).map(({ href }) => href)).toEqual([
    '/data/authorities/northshire.json',
    '/data/authorities/northshire.csv',
    '/data/authorities/southshire.json',
  ]);
});
