import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';

import { findVisit } from '../../../scripts/begin/find-visit.ts';
import { listFactLines } from '../../../scripts/begin/list-facts.ts';
import { addDocument, toTitle } from '../../../scripts/begin/source-text.ts';
import { toVisitRecord } from '../../../scripts/begin/visit-record.ts';
import { formatVisit } from '../../../scripts/begin/visit-text.ts';
import { visitSchema } from '../../../src/schema/visit.ts';
import type { VisitRecord } from '../../../src/schema/visit.ts';
import { writeFixtureProject } from '../../support/fixture-content.ts';
import { buildVisitRecord } from '../../support/records.ts';
import { readLetter, readMadeUp, readScopeLetter } from '../../support/read-made-up.ts';

const file = { digest: 'a'.repeat(64), pages: 2, address: undefined, preparedText: undefined };
const letter = readScopeLetter(
  '[p6, page 1] Inspectors looked at the local authority’s arrangements for care leavers.',
);
const report = readMadeUp(
  '## [h1, page 1] Inspection of Northshire local authority children’s services',
  '[p1, page 1] Inspection dates: 9 to 20 June 2025',
  '[h1.b1, page 1] | Overall effectiveness | Good',
  '## [h2, page 2] What needs to improve?',
  '[h2.b1, page 2] - The pace.',
);

const onRecord = (...visits: readonly (readonly [string, Partial<VisitRecord>])[]) =>
  new Map(visits.map(([id, fields]) => [id, buildVisitRecord(fields)]));
const day = (from: string, to?: string) =>
  ({ precision: 'day', from, ...(to !== undefined && { to }), inferred: false }) as const;

describe('the visit of a document', () => {
  it('is one on record of its kind on its days', () => {
    const visits = onRecord(['northshire/2024-focused', { kind: 'focused', dates: day('2024-05-01') }]);
    expect(findVisit(letter, 'northshire', visits)).toMatchObject({ id: 'northshire/2024-focused', isOnRecord: true });
  });

  it('is else a new one, in the cycle of the last inspection before it', () => {
    const visits = onRecord(
      ['northshire/2018-inspection', { kind: 'inspection', dates: day('2018-01-01') }],
      ['northshire/2022-inspection', { kind: 'inspection', dates: day('2022-01-01') }],
      ['northshire/2025-inspection', { kind: 'inspection', dates: day('2025-01-01') }],
    );
    expect(findVisit(letter, 'northshire', visits)).toMatchObject({
      id: 'northshire/2024-focused',
      isOnRecord: false,
      cycle: '2022-inspection',
    });
  });

  it('has another id where a visit that is not on record was of its kind and year, which only an author can know', () => {
    expect(findVisit(letter, 'northshire', new Map()).caution).toBe(
      'If the council had another focused visit in 2024, the id of this one is northshire/2024-focused-05: delete what is written now and give --visit northshire/2024-focused-05. An id is permanent once published.',
    );
    const visits = onRecord(['northshire/2024-focused-11', { kind: 'focused', dates: day('2024-11-01') }]);
    expect(findVisit(letter, 'northshire', visits)).toEqual({
      id: 'northshire/2024-focused-05',
      isOnRecord: false,
      cycle: undefined,
    });
    expect(findVisit(report, 'northshire', new Map())).toMatchObject({
      id: 'northshire/2025-inspection',
      caution: expect.stringMatching(
        /^If the council had another inspection in 2025, .* northshire\/2025-inspection-06:/u,
      ) as unknown,
    });
  });

  it('has its month in its id where another of its kind and year is on record', () => {
    const visits = onRecord(['northshire/2024-focused', { kind: 'focused', dates: day('2024-11-01') }]);
    expect(findVisit(letter, 'northshire', visits)).toMatchObject({
      id: 'northshire/2024-focused-05',
      caution: expect.stringContaining('northshire/2024-focused') as unknown,
    });
  });

  it('is not told where two on record may be it, or where its days are not known', () => {
    const dates = { precision: 'month', from: '2024-05', inferred: false } as const;
    const visits = onRecord(
      ['northshire/2024-focused-05', { kind: 'focused', dates }],
      ['northshire/2024-focused', { kind: 'focused', dates }],
    );
    expect(findVisit(letter, 'northshire', visits).why).toContain('several');
    expect(findVisit(readMadeUp('## [h1] Focused visit to Northshire'), 'northshire', visits).why).toContain('days');
  });
});

describe('the record of a new visit', () => {
  it('is well formed, and each value has its place', () => {
    const record = parse(formatVisit(toVisitRecord(letter, undefined, file), undefined)) as unknown;
    const visit = visitSchema.parse(record);
    expect(visit).toMatchObject({
      kind: 'focused',
      dates: { from: '2024-05-01' },
      scope: { basis: 'known', themes: ['care-leavers'], places: [{ theme: 'care-leavers', block: 'p6', page: 1 }] },
      letter: 'held',
      places: { kind: { block: 'h1' }, dates: { block: 'p5', quote: '1 May 2024' }, published: { block: 'p2' } },
      inferred: { framework: expect.stringContaining('names none') as unknown },
    });
    expect(visit.places).not.toHaveProperty('framework');
  });

  it.each([
    ['15, 16 and 21 July 2024', 'It came in two parts: 2024-07-15 to 2024-07-16 and 2024-07-21.'],
    ['1, 3 and 5 July 2024', 'It came in 3 parts: 2024-07-01 and 2024-07-03 and 2024-07-05.'],
  ])('says in what parts it came, as of “%s”', (days, note) => {
    const told = `This letter summarises the findings of the focused visit to Northshire on ${days}.`;
    expect(toVisitRecord(readLetter('3 August 2024', told), undefined, file)).toMatchObject({ dates: { note } });
  });

  it('of an inspection has judgements and what is set with their places, and leaves empty what is not stated', () => {
    const text = formatVisit(toVisitRecord(report, undefined, file, 'a-source'), undefined);
    expect(text).toContain('variant: It took 12 days');
    expect(text).toMatch(/^published:\n {2}precision:$/mu);
    expect(text).toMatch(/^summary:$/mu);
    expect(parse(text)).toMatchObject({
      dates: { from: '2025-06-09', to: '2025-06-20' },
      judgements: [{ area: 'overall', grade: 'good', asPrinted: 'Good', place: { block: 'h1.b1', page: 1 } }],
      sets: [{ kind: 'improvement', count: 1, places: [{ block: 'h2.b1', page: 2 }] }],
    });
  });
});

describe('an entry made from a document', () => {
  const template = readFileSync('docs/templates/source.mdx', 'utf8');
  const listFields = (terms: string) => {
    const told =
      'This letter summarises the findings of the focused visit to Northshire on 1 May 2024. The inspectors were Ann Ode and Bo Ray.';
    const facts = readLetter('3 June 2024', told, `[p9, page 4] ${terms}`);
    const text = addDocument(template, facts, [{ id: 'h1', blocks: ['p1'] }], 'northshire/a.txt');
    return { text, entry: parse(text.split('---\n')[1] ?? '') as { findings: readonly object[] } };
  };

  it('takes inspectors, outline and terms from it, and asks for quotations that the licence wants', () => {
    const { text, entry } = listFields('This is under the Open Government Licence.');
    expect(entry).toMatchObject({
      licence: 'open-government',
      rights: expect.stringContaining('Open Government Licence v3.0') as unknown,
      inspectors: ['Ann Ode', 'Bo Ray'],
      extent: 'whole',
      outline: [{ id: 'h1', blocks: ['p1'] }],
    });
    expect(entry.findings[0]).toHaveProperty('quote', null);
    expect(text).toContain('# The document states its terms in p9, page 4.\nrights: Crown copyright.');
    expect(text).not.toMatch(/Where it is under|Leave outline|Exact words/u);
  });

  it('has no licence under narrower terms, and empty rights where the document states none', () => {
    const narrow = listFields('It may be copied for non-commercial educational purposes.').entry;
    expect(narrow).toMatchObject({ rights: expect.stringContaining('non-commercial') as unknown });
    const none = listFields('We are grateful.').entry;
    expect(none).toMatchObject({ rights: null });
    for (const entry of [narrow, none]) {
      expect(entry).not.toHaveProperty('licence');
      expect(entry.findings[0]).not.toHaveProperty('quote');
    }
  });
});

it.each([
  ['Dear Tim, Focused visit to Northshire children’s services.', 'Focused visit to Northshire children’s services'],
  ['Review of the board1', 'Review of the board'],
])('the title in “%s” is “%s”', (words, title) => {
  expect(toTitle(words)).toBe(title);
});

it('the lines for an author tell what was found with its place, and what was not', () => {
  const lines = listFactLines(report);
  expect(lines).toContain('  overall               good  (h1.b1, page 1: “Good”)');
  expect(lines).toContain('  date of the document: the report prints no day of publication');
});

it('the command says what may be wrong with the id of a visit before it writes anything', () => {
  const { root, environment, remove } = writeFixtureProject();
  cpSync('docs/templates', join(root, 'docs/templates'), { recursive: true });
  writeFileSync(
    join(root, 'letter.txt'),
    `Dear Ms Director

Focused visit to Northshire children's services

This letter summarises the findings of the focused visit to Northshire children's services on 14 to 15 May 2024.
Inspectors looked at the local authority's arrangements for care leavers.

Yours sincerely
`,
  );
  const { stdout } = spawnSync(process.execPath, [resolve('scripts/new-source.ts'), 'letter.txt'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, ...environment },
  });
  const [before = '', after = ''] = stdout.split('Wrote content/sources/northshire-2024-focused-ofsted.mdx.');
  expect(before).toContain('If the council had another focused visit in 2024, the id of this one is');
  expect(after).toContain('Wrote content/visits/northshire/2024-focused.yaml.');
  expect(after).not.toContain('another focused visit');
  remove();
});
