import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { formatImport } from '../../../scripts/documents/format-import.ts';
import { planImport } from '../../../scripts/documents/plan-import.ts';
import type { ReadDocument } from '../../../scripts/documents/plan-import.ts';
import { listFolder } from '../../../scripts/documents/read-folder.ts';
import type { Listed } from '../../../scripts/documents/read-folder.ts';
import { visitSchema } from '../../../src/schema/visit.ts';
import { buildVisitRecord } from '../../support/records.ts';
import { readMadeUp } from '../../support/read-made-up.ts';

const unlisted: Listed = { dated: undefined, address: undefined, collector: undefined };

/** A document of a folder: its name, the letters its digest is made of, what a list says of it, and its lines. */
function readFile(name: string, mark: string, listed: Partial<Listed>, ...lines: readonly string[]): ReadDocument {
  return {
    file: { name, path: name, ...unlisted, ...listed },
    read: { digest: mark.repeat(64), pages: 2, preparedText: name },
    facts: readMadeUp(...lines),
  };
}

const readLetterOf = (name: string, mark: string, days: string, dated: string, listed: Partial<Listed> = {}) =>
  readFile(
    name,
    mark,
    listed,
    `[p1, page 1] ${dated}`,
    '[p2, page 1] Dear Director',
    '## [h1, page 1] Focused visit to Northshire children’s services',
    `[p3, page 1] This letter summarises the findings of the focused visit to Northshire children’s services on ${days}.`,
    '[p4, page 1] Inspectors looked at the local authority’s arrangements for care leavers.',
    '## [h2, page 1] Headline findings',
    '[p5, page 1] Leaders are ready.',
  );
const readReportOf = (name: string, mark: string, days: string, listed: Partial<Listed> = {}) =>
  readFile(
    name,
    mark,
    listed,
    '## [h1, page 1] Inspection of Northshire local authority children’s services',
    `[p1, page 1] Inspection dates: ${days}`,
    '[p2, page 1] Overall effectiveness | Good',
    '[h1.b1, page 1] | The impact of leaders on social work practice with children and families | Good',
    '[h1.b2, page 1] | Overall effectiveness | Good',
  );

const report = readReportOf('northshire/2022-07-01-inspection.txt', 'a', '9 to 20 May 2022');
const may = readLetterOf('northshire/2024-06-01-focused.txt', 'b', '1 and 2 May 2024', '1 June 2024');
const november = readLetterOf('northshire/2024-12-01-focused.txt', 'c', '5 and 6 November 2024', '1 December 2024');
const noVisits = new Map();

describe('a folder of documents brings', () => {
  it('a record for each visit, in the cycle that the same folder opens', () => {
    const { added, skipped } = planImport([may, report], [], noVisits);
    expect(skipped).toEqual([]);
    expect(added.map(({ id }) => id)).toEqual(['northshire/2022-inspection', 'northshire/2024-focused']);
    expect(added[1]?.record).toMatchObject({ cycle: '2022-inspection', scope: { themes: ['care-leavers'] } });
    for (const { record } of added) expect(visitSchema.safeParse(record).success).toBe(true);
  });

  it('ids with their months for two of a kind in one year', () => {
    const ids = planImport([may, november], [], noVisits).added.map(({ id }) => id);
    expect(ids).toEqual(['northshire/2024-focused-05', 'northshire/2024-focused-11']);
  });

  it('the same records whether the newest come with the others or later', () => {
    const atOnce = planImport([report, may, november], [], noVisits).added;
    const before = atOnce.slice(0, -1);
    const onRecord = new Map(before.map(({ id, record }) => [id, visitSchema.parse(record)]));
    const later = planImport([report, may, november], [], onRecord);
    expect([...before, ...later.added]).toEqual(atOnce);
    expect(later.known).toEqual(before.map(({ id }) => id));
  });

  it('one visit from two documents of the same days', () => {
    const again = readLetterOf('northshire/2024-07-01-focused.txt', 'd', '1 and 2 May 2024', '1 July 2024');
    const { added, skipped } = planImport([may, again], [], noVisits);
    expect(added.map(({ id, name }) => [id, name])).toEqual([['northshire/2024-focused', again.file.name]]);
    expect(skipped.map(({ name }) => name)).toEqual([may.file.name]);
  });

  it('the day in a file’s name for a report that prints none, as what is believed', () => {
    const listed = { dated: '2022-07-01', address: 'https://files.example.org/1' };
    const [added] = planImport([readReportOf('a.txt', 'a', '9 to 20 May 2022', listed)], [], noVisits).added;
    expect(added?.record).toMatchObject({
      published: { precision: 'day', from: '2022-07-01', inferred: true },
      document: { address: 'https://files.example.org/1' },
    });
  });

  it('no day that lies before the visit ended, and the collection where no address is known', () => {
    const listed = { dated: '2022-05-10', collector: 'a-public/collection' };
    const [added] = planImport([readReportOf('a.txt', 'a', '9 to 20 May 2022', listed)], [], noVisits).added;
    expect(added?.record).toMatchObject({
      published: { precision: 'unknown' },
      document: { addressNote: 'A copy stands in the public collection a-public/collection.' },
    });
  });
});

describe('nothing is written', () => {
  it('over a record: the difference is told', () => {
    const dates = { precision: 'day', from: '2024-05-01', to: '2024-05-03', inferred: false } as const;
    const visits = new Map([
      ['northshire/2024-focused', buildVisitRecord({ kind: 'focused', framework: 'ilacs', dates })],
    ]);
    const { added, changed } = planImport([may], [], visits);
    expect(added).toEqual([]);
    expect(changed).toEqual([
      'northshire/2024-focused has no document: northshire/2024-06-01-focused.txt is of the same days.',
      'northshire/2024-focused says that it ended on 2024-05-03, the document 2024-05-02.',
      expect.stringContaining('northshire/2024-focused says that it came out on') as unknown,
    ]);
  });

  it('of a document that names no known council, contradicts itself or can’t be read', () => {
    const elsewhere = readFile('x.txt', 'e', {}, '## [h1, page 1] Focused visit to Westshire children’s services');
    const early = readLetterOf('y.txt', 'f', '1 and 2 May 2024', '1 June 2023');
    const unread = { name: 'z.pdf', why: 'z.pdf holds no text.' };
    const { added, skipped } = planImport([elsewhere, early], [unread], noVisits);
    expect(added).toEqual([]);
    expect(skipped.map(({ name, why }) => `${name}: ${why}`)).toEqual([
      'z.pdf: z.pdf holds no text.',
      'x.txt: The authority: “Westshire” is no known name.',
      expect.stringContaining('y.txt: The document is dated 2023-06-01') as unknown,
    ]);
  });

  it('of a document that is gone: the visit is named', () => {
    const { added } = planImport([may, november], [], noVisits);
    const onRecord = new Map(added.map(({ id, record }) => [id, visitSchema.parse(record)]));
    const plan = planImport([may], [], onRecord);
    expect(plan.gone).toEqual(['northshire/2024-focused-11: northshire/2024-12-01-focused.txt']);
    expect(formatImport(plan, true)).toBe(
      'Gone from its place:\n  northshire/2024-focused-11: northshire/2024-12-01-focused.txt\n\n0 new, 1 known, 0 lines of difference, 1 gone, 0 skipped.',
    );
  });
});

describe('a folder', () => {
  it('is read with those within it, and with its list', () => {
    const folder = mkdtempSync(join(tmpdir(), 'side-by-side-'));
    mkdirSync(join(folder, 'northshire'));
    for (const name of ['northshire/a.txt', 'b.pdf', 'notes.md']) writeFileSync(join(folder, name), '');
    const list = 'file,dated,address,from_\nnorthshire/a.txt,2024-05-01,,someone/collection\n';
    writeFileSync(join(folder, 'INDEX.csv'), list);
    expect(listFolder(folder).map(({ path: _path, ...file }) => file)).toEqual([
      { name: 'b.pdf', ...unlisted },
      { name: 'northshire/a.txt', dated: '2024-05-01', address: undefined, collector: 'someone/collection' },
    ]);
  });
});
