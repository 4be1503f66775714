import { describe, expect, it } from 'vitest';

import { buildCorpus } from '../../../../src/domain/corpus.ts';
import { listJsonFiles } from '../../../../src/exports/files/json-files.ts';
import { listAuthorityFiles, listSubjectFiles, listThemeFiles } from '../../../../src/exports/files/record-files.ts';
import { listPublishedTables } from '../../../../src/exports/tables/tables.ts';
import { codedFields, themeIds } from '../../../../src/schema/vocabulary.ts';
import { buildFindingRecord, buildSoundRecords, buildTestCorpus } from '../../../support/records.ts';

const site = new URL('https://example.org');
const release = { '0.1.0': { date: '2026-11-22', changes: ['First version.'] } };
const letter = 'northshire-2016-monitoring-1-ofsted';
const buildSound = () =>
  buildCorpus(
    buildSoundRecords({
      releases: release,
      sources: {
        [letter]: {
          findings: themeIds.map((theme) =>
            buildFindingRecord({ id: `on-${theme}`, theme, recommendations: theme === 'workforce' ? ['r01'] : [] }),
          ),
        },
      },
    }),
  );

const getTable = (name: string) => {
  const table = listPublishedTables(buildSound(), site).find((candidate) => candidate.name === name);
  if (table === undefined) throw new Error(`There is no table ${name}.`);
  return table;
};
const getField = (tableName: string, name: string) => getTable(tableName).fields.find((field) => field.name === name);

describe('the files of the data', () => {
  it('are the same text when they are made twice from the same records, in whatever order these are read', () => {
    const records = buildSoundRecords({ releases: release });
    const reversed = {
      ...records,
      sources: new Map([...records.sources].reverse()),
      visits: new Map([...records.visits].reverse()),
    };
    const [first, second] = [buildCorpus(records), buildCorpus(reversed)];
    expect(listJsonFiles(second, site)).toEqual(listJsonFiles(first, site));
    expect(listPublishedTables(second, site)).toEqual(listPublishedTables(first, site));
  });

  it('are a table each, the data package, and one for each authority, theme, subject and visit', () => {
    expect(listJsonFiles(buildSound(), site).map(({ name }) => name)).toEqual([
      ...[
        'findings',
        'visits',
        'sources',
        'authorities',
        'themes',
        'subjects',
        'recommendations',
        'codings',
        'recodings',
        'codebook',
      ],
      'datapackage',
      'authorities/northshire',
      ...themeIds.map((id) => `themes/${id}`),
      ...themeIds.map((id) => `subjects/about-${id}`),
      'visits/northshire/2016-inspection',
      'visits/northshire/2016-monitoring-1',
    ]);
  });

  it('cannot be made without a version', () => {
    expect(() => listJsonFiles(buildTestCorpus({ releases: {} }), site)).toThrow('content/releases');
  });
});

describe('a field', () => {
  it('states the closed list, and that it is filled', () => {
    expect(getField('findings', 'level')).toMatchObject({
      type: 'string',
      constraints: { required: true, enum: codedFields.level },
    });
  });

  it('states the pattern of a date that is known in part, and that it may be empty', () => {
    const constraints = getField('findings', 'visitDate')?.constraints;
    expect(constraints).not.toHaveProperty('required');
    const pattern = new RegExp(`^(${constraints?.pattern ?? ''})$`, 'u');
    expect(['2017', '2017-06', '2017-06-08'].filter((date) => !pattern.test(date))).toEqual([]);
    expect(['June 2017', '17', '2017-6'].filter((date) => pattern.test(date))).toEqual([]);
  });

  it.each([
    { name: 'also', good: ['workforce', 'workforce;caseloads'], bad: ['morale', 'workforce;', 'workforce;morale'] },
    { name: 'figures', good: ['28|people|left', '0.5|a|b;3|c|d'], bad: ['28|people', '-1|a|b', '28|people|left;'] },
    { name: 'locator', good: ['p7', 'h2.b3', 'standfirst'], bad: ['p', 'h2', 'p7;p8'] },
  ])('matches what $name may hold and nothing else', ({ name, good, bad }) => {
    const pattern = new RegExp(`^(${getField('findings', name)?.constraints?.pattern ?? ''})$`, 'u');
    expect(good.filter((text) => !pattern.test(text))).toEqual([]);
    expect(bad.filter((text) => pattern.test(text))).toEqual([]);
  });

  it('says in words how a list stands in CSV', () => {
    expect(getField('findings', 'also')?.description).toMatch(/; joined by ;\.$/u);
    expect(getField('visits', 'evidence')).toMatchObject({ type: 'array' });
  });
});

describe('the codebook', () => {
  it('has a row for each theme, each subject and each value of each coded field, once', () => {
    const rows: unknown = JSON.parse(getTable('codebook').json);
    const expected = [
      ...themeIds.map((value) => ['theme', value]),
      ...themeIds.map((theme) => ['subject', `about-${theme}`]),
      ...Object.entries(codedFields).flatMap(([field, values]) => values.map((value) => [field, value])),
    ];
    expect(rows).toMatchObject(expected.map(([field, value]) => ({ field, value })));
  });

  it('gives the words that pages print for a level', () => {
    expect(getTable('codebook').csv).toContain('level,serious,Serious weakness,What it means.,,\r\n');
  });
});

describe('the subjects', () => {
  it('are a row each in the codebook’s order, under their theme, with the address of their page', () => {
    const rows = JSON.parse(getTable('subjects').json) as readonly object[];
    expect(rows).toHaveLength(themeIds.length);
    expect(rows[0]).toEqual({
      id: 'about-workforce',
      theme: 'workforce',
      name: 'About workforce',
      order: 1,
      definition: 'What the subject covers.',
      includes: ['one thing'],
      goesElsewhere: [],
      example: 'One claim.',
      synonyms: [],
      url: 'https://example.org/subjects/about-workforce/',
    });
    expect(getTable('subjects').foreignKeys).toEqual([{ field: 'theme', table: 'themes' }]);
  });
});

describe('the recommendations', () => {
  it('name the findings that answer them, those of the inspection apart from later ones', () => {
    expect(JSON.parse(getTable('recommendations').json)).toEqual([
      {
        id: 'northshire/2016-inspection/r01',
        url: 'https://example.org/visits/northshire/2016-inspection/#r01',
        authority: 'northshire',
        inspection: 'northshire/2016-inspection',
        recommendation: 'r01',
        summary: 'Fill the posts.',
        theme: 'workforce',
        atInspection: ['northshire-2016-inspection-ofsted/few-posts-filled'],
        laterFindings: [`${letter}/on-workforce`],
        lookedAtBy: [],
        visitsNotHeld: [],
        kind: 'recommendation',
        subject: 'about-workforce',
        laterOnSubject: ['northshire-2016-monitoring-1-gazette/paper-says-so'],
      },
    ]);
  });
});

describe('the file of one record', () => {
  const tables = new Map(
    listPublishedTables(buildSound(), site).map(({ name, json }) => [name, JSON.parse(json) as unknown]),
  );

  it('holds an authority with its rows of the tables', () => {
    const [file] = listAuthorityFiles(buildSound(), site);
    expect(file?.id).toBe('northshire');
    const { authority, ...rest } = JSON.parse(file?.text ?? '') as Readonly<Record<string, unknown>>;
    expect([authority]).toEqual(tables.get('authorities'));
    expect(rest).toEqual(
      Object.fromEntries(['visits', 'sources', 'recommendations', 'findings'].map((name) => [name, tables.get(name)])),
    );
  });

  it('holds a theme with its subjects, and the findings and recommendations coded in it alone', () => {
    const file = listThemeFiles(buildSound(), site).find(({ id }) => id === 'workforce');
    const content = JSON.parse(file?.text ?? '') as Readonly<Record<string, readonly object[]>>;
    expect(content['theme']).toMatchObject({ id: 'workforce' });
    expect(content['subjects']).toMatchObject([{ id: 'about-workforce', theme: 'workforce' }]);
    expect(content['findings']).toMatchObject([
      { theme: 'workforce', id: 'northshire-2016-inspection-ofsted/few-posts-filled' },
      expect.objectContaining({ theme: 'workforce', id: `${letter}/on-workforce` }),
      { theme: 'workforce', id: 'northshire-2016-monitoring-1-gazette/paper-says-so' },
    ]);
    expect(content['recommendations']).toHaveLength(1);
  });

  it('holds a subject with the findings and recommendations about it alone', () => {
    const asked = { id: 'r01', summary: 'Fill the posts.', theme: 'workforce', subject: 'about-workforce' } as const;
    const records = buildSoundRecords({ visits: { 'northshire/2016-inspection': { recommendations: [asked] } } });
    const read = (subject: string) => {
      const file = listSubjectFiles(buildCorpus(records), site).find(({ id }) => id === subject);
      return JSON.parse(file?.text ?? '') as Readonly<Record<string, readonly object[]>>;
    };
    expect(read('about-workforce')).toMatchObject({
      subject: { id: 'about-workforce', theme: 'workforce' },
      recommendations: [{ recommendation: 'r01' }],
      findings: [
        { id: 'northshire-2016-inspection-ofsted/few-posts-filled' },
        { id: `${letter}/on-workforce` },
        { id: 'northshire-2016-monitoring-1-gazette/paper-says-so' },
      ],
    });
    expect(read('about-caseloads')).toMatchObject({
      recommendations: [],
      findings: [{ id: `${letter}/on-caseloads` }],
    });
  });
});

describe('the example of a table', () => {
  it('is a row that names nobody', () => {
    const named = { author: 'A. Writer' };
    const records = buildSoundRecords({
      sources: { 'northshire-2016-inspection-ofsted': { inspectors: ['B. Inspector'] }, [letter]: named },
    });
    const table = listPublishedTables(buildCorpus(records), site).find(({ name }) => name === 'sources');
    expect(table?.example.json).toContain('northshire-2016-monitoring-1-gazette');
    expect(`${table?.example.json ?? ''}${table?.example.csv ?? ''}`).not.toMatch(/Writer|Inspector/u);
  });
});
