import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';

import { listDifferences, planSource } from '../../../scripts/begin/plan-source.ts';
import { toVisitRecord } from '../../../scripts/begin/visit-record.ts';
import { formatVisit } from '../../../scripts/begin/visit-text.ts';
import { visitSchema } from '../../../src/schema/visit.ts';
import type { VisitRecord } from '../../../src/schema/visit.ts';
import { buildVisitRecord } from '../../support/records.ts';
import { readMadeUp, readScopeLetter } from '../../support/read-made-up.ts';

const file = { digest: 'a'.repeat(64), pages: 2, address: undefined, preparedText: undefined };
const letter = readScopeLetter(
  '[p6, page 1] Inspectors looked at the local authority’s arrangements for care leavers.',
);

const onRecord = (...visits: readonly (readonly [string, Partial<VisitRecord>])[]) =>
  new Map(visits.map(([id, fields]) => [id, buildVisitRecord(fields)]));
const day = (from: string, to?: string) =>
  ({ precision: 'day', from, ...(to !== undefined && { to }), inferred: false }) as const;

describe('the plan of a new source', () => {
  it('says what hinders it where the authority is not on record', () => {
    const facts = readMadeUp('## [h1] Focused visit to Southshire children’s services');
    const { hindrances } = planSource(facts, {}, new Map(), ['northshire']);
    expect(hindrances).toEqual([
      'The authority: “Southshire” is no known name. On record: northshire.',
      'If it is one of these: give --authority with its id, and add the name to its alsoCalled, formerNames or providers.',
      'If it has no record: copy docs/templates/authority.yaml to content/authorities/southshire.yaml, fill it in, and run this again.',
    ]);
    const nameless = readMadeUp('## [h1] Focused visit');
    expect(planSource(nameless, {}, new Map(), []).hindrances[2]).toContain('content/authorities/<authority>.yaml');
  });

  it('begins the record of a visit under an id that was given, in its cycle, and says so', () => {
    const visits = onRecord(['northshire/2022-inspection', { kind: 'inspection', dates: day('2022-01-01') }]);
    const id = 'northshire/2024-focused-05';
    const plan = planSource(letter, { visit: id }, visits, ['northshire']);
    expect(plan).toMatchObject({ newVisit: id, cycle: '2022-inspection', hindrances: [] });
    expect(plan.cautions).toEqual([
      `${id} was not on record: its record is begun under that id. If the id is wrong, delete what is written now and try again.`,
    ]);
    const record = toVisitRecord(letter, plan.cycle, file);
    expect(visitSchema.parse(parse(formatVisit(record, plan.cycle)))).toMatchObject({ kind: 'focused' });
  });

  it('begins none under an id that is on record, nor from a document that is not Ofsted’s', () => {
    const id = 'northshire/2024-focused';
    const visits = onRecord([id, { kind: 'focused', dates: day('2024-05-01') }]);
    expect(planSource(letter, { visit: id }, visits, [])).toMatchObject({ newVisit: undefined, cautions: [] });
    const article = readMadeUp('[p1] Things are slow at the council.');
    expect(planSource(article, { visit: 'northshire/2020-focused' }, visits, [])).toMatchObject({
      newVisit: undefined,
      cautions: [],
    });
  });

  it('warns of an id given that the document or the records gainsay', () => {
    const visits = onRecord(
      ['southshire/2024-focused', { kind: 'focused', dates: day('2024-05-01') }],
      ['northshire/2024-focused', { kind: 'focused', dates: day('2024-05-01') }],
    );
    const listCautions = (visit: string) => planSource(letter, { visit }, visits, []).cautions.slice(1);
    expect(listCautions('southshire/2024-focused-05')).toEqual([
      'The document names northshire, not southshire.',
      'southshire/2024-focused is on record, of the same kind and days: if it is this visit, give that id.',
    ]);
  });

  it('takes what flags say before what the document says', () => {
    const { source } = planSource(letter, { title: 'Ours', visit: 'northshire/2020-focused' }, new Map(), []);
    expect(source).toMatchObject({
      visit: 'northshire/2020-focused',
      title: 'Ours',
      publisher: 'Ofsted',
      kind: 'letter',
    });
  });

  it('tells where a record and its document differ', () => {
    const visits = onRecord([
      'northshire/2024-focused',
      { kind: 'focused', dates: day('2024-05-02'), framework: 'ilacs' },
    ]);
    expect(listDifferences(letter, 'northshire/2024-focused', visits)[0]).toBe(
      'northshire/2024-focused says that it began on 2024-05-02, the document 2024-05-01.',
    );
  });
});
