import { describe, expect, it } from 'vitest';

import { buildCorpus } from '../../../../src/domain/corpus.ts';
import { listPublishedTables } from '../../../../src/exports/tables/tables.ts';
import { readingOf } from '../../../support/checks.ts';
import { buildFindingRecord, buildSoundRecords } from '../../../support/records.ts';
import type { TestContent } from '../../../support/records.ts';

const [letter, paper] = ['northshire-2016-monitoring-1-ofsted', 'northshire-2016-monitoring-1-gazette'];
const weakness = { theme: 'workforce', level: 'weakness', direction: 'not-stated' } as const;

const read = (name: string, changes: TestContent = {}) => {
  const tables = listPublishedTables(buildCorpus(buildSoundRecords(changes)), new URL('https://example.org'));
  const table = tables.find((candidate) => candidate.name === name);
  if (table === undefined) throw new Error(`There is no table ${name}.`);
  return { table, rows: JSON.parse(table.json) as readonly Readonly<Record<string, unknown>>[] };
};

describe('the findings', () => {
  const coded = { codedBy: 'language model; version not recorded', codedOn: '2026-11-20', codebook: '2' };

  it('end, after the status, with their subjects, what they repeat, who coded them, and whether a person has read it', () => {
    const names = read('findings').table.fields.map(({ name }) => name);
    expect(names.slice(names.indexOf('status') + 1)).toEqual([
      ...['subject', 'alsoSubjects', 'relays', 'codedBy', 'codedOn', 'codebook', 'readByPerson'],
    ]);
  });

  it('are told as their source is attested', () => {
    const rows = read('findings').rows;
    expect(rows.filter(({ source }) => source === paper)).toMatchObject([{ ...coded, readByPerson: 'no' }]);
    const without = { codedBy: null, codedOn: null, codebook: null, readByPerson: 'no' };
    expect(rows.find(({ source }) => source === letter)).toMatchObject(without);
  });

  it('are read by a person one by one, as answers say, and a source once all of its are', () => {
    const reading = readingOf(`${letter}/on-workforce`, `${paper}/paper-says-so`);
    const listRead = (name: string) =>
      read(name, reading)
        .rows.filter(({ readByPerson }) => readByPerson === 'yes')
        .map(({ id }) => id);
    expect(listRead('findings')).toEqual([`${letter}/on-workforce`, `${paper}/paper-says-so`]);
    expect(listRead('sources')).toEqual([paper]);
  });

  it('name their subject, and apart from the themes that they touch the subjects', () => {
    const findings = [buildFindingRecord({ id: 'paper-says-so', also: ['about-caseloads', 'leadership'] })];
    const { rows, table } = read('findings', { sources: { [paper]: { findings } } });
    expect(rows.find(({ source }) => source === paper)).toMatchObject({
      subject: 'about-workforce',
      alsoSubjects: ['about-caseloads'],
      also: ['caseloads', 'leadership'],
    });
    expect(table.foreignKeys).toContainEqual({ field: 'subject', table: 'subjects' });
  });

  it('name the finding that they repeat', () => {
    const relays = `${letter}/on-workforce`;
    const findings = [buildFindingRecord({ id: 'paper-says-so', relays })];
    const { rows } = read('findings', { sources: { [paper]: { findings } } });
    expect(rows.filter((row) => row['relays'] !== null)).toMatchObject([{ id: `${paper}/paper-says-so`, relays }]);
  });
});

describe('the sources', () => {
  it('say on what terms they stand and how they were coded', () => {
    const { rows } = read('sources', { sources: { [letter]: { licence: 'open-government' } } });
    expect(rows.map(({ id, licence, codebook, readByPerson }) => [id, licence, codebook, readByPerson])).toEqual([
      ['northshire-2016-inspection-ofsted', 'other', null, 'no'],
      [letter, 'open-government', null, 'no'],
      [paper, 'other', '2', 'no'],
    ]);
  });
});

describe('the visits', () => {
  it('carry what a summary rests on, what is inferred, what was not coded, and the places of a scope', () => {
    const places = [{ theme: 'workforce', source: letter, block: 'p1' }] as const;
    const account = { publisher: 'The Echo', extent: 'opening', why: 'Only its opening can be read.' } as const;
    const { rows } = read('visits', {
      visits: {
        'northshire/2016-monitoring-1': {
          inferred: { framework: 'It follows the inspection.' },
          accounts: [account],
          scope: { basis: 'known', themes: ['workforce'], statement: 'Who works there.', places: [...places] },
        },
      },
    });
    expect(rows.find(({ id }) => id === 'northshire/2016-monitoring-1')).toMatchObject({
      restsOn: [`${letter}/on-workforce`],
      inferred: { framework: 'It follows the inspection.' },
      accounts: [{ ...account, kind: 'article' }],
      scope: { places },
    });
  });
});

describe('both codings', () => {
  const claims = [
    {
      finding: 'paper-says-so',
      first: { ...weakness, subject: 'about-workforce' },
      second: { ...weakness, direction: 'worse' },
    },
    { second: { ...weakness, level: 'mixed' }, note: 'Dropped: told more fully elsewhere.' },
    { finding: 'third', note: 'Added by the third reading.' },
  ] as const;
  const { table, rows } = read('codings', { attestations: { [paper]: { claims: [...claims] } } });

  it('are a row for each claim, with what each coder gave it and what became of it', () => {
    expect(rows).toEqual([
      {
        source: paper,
        claim: 1,
        finding: `${paper}/paper-says-so`,
        firstTheme: 'workforce',
        firstSubject: 'about-workforce',
        firstLevel: 'weakness',
        firstDirection: 'not-stated',
        secondTheme: 'workforce',
        secondSubject: null,
        secondLevel: 'weakness',
        secondDirection: 'worse',
        note: null,
      },
      expect.objectContaining({ claim: 2, finding: null, firstLevel: null, secondLevel: 'mixed' }),
      expect.objectContaining({ claim: 3, firstTheme: null, secondTheme: null }),
    ]);
  });

  it('are documented: a row is known by its source and number, and names its source, finding and subjects', () => {
    expect(table.primaryKey).toEqual(['source', 'claim']);
    expect(table.foreignKeys).toEqual([
      { field: 'source', table: 'sources' },
      { field: 'finding', table: 'findings' },
      { field: 'firstSubject', table: 'subjects' },
      { field: 'secondSubject', table: 'subjects' },
    ]);
  });
});
