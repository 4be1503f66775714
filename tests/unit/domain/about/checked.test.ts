import { describe, expect, it } from 'vitest';

import { countReading, isReadByPerson, isSourceRead, toChecked } from '../../../../src/domain/about/checked.ts';
import { checkIntegrity } from '../../../../src/domain/integrity/check-integrity.ts';
import { buildCorpus } from '../../../../src/domain/corpus.ts';
import { asRead, buildCheck } from '../../../support/checks.ts';
import { buildBodies, buildFindingRecord, buildSoundRecords, buildTestCorpus } from '../../../support/records.ts';
import type { TestContent } from '../../../support/records.ts';

const findings = ['first', 'second'].map((id) => buildFindingRecord({ id }));
const proof = {
  text: 'a'.repeat(64),
  blocks: 3,
  entry: 'b'.repeat(64),
  findings: findings.map(({ id }) => ({ finding: id, ...asRead })),
};

const build = (changes: TestContent = {}) =>
  buildTestCorpus({
    visits: { 'northshire/2016-monitoring-1': {} },
    sources: { letter: { findings } },
    proofs: { letter: proof },
    ...changes,
  });
const isRead = (changes: TestContent, key = 'letter/first') => isReadByPerson(build(changes), key);
const [first, second] = [{ finding: 'letter/first' }, { finding: 'letter/second' }];

describe('a finding', () => {
  it('counts as read by nobody until a person has answered on it', () => {
    expect(isRead({})).toBe(false);
    expect(isRead({ checks: { one: buildCheck([second]) } })).toBe(false);
    expect(isRead({ checks: { one: buildCheck([first]) } })).toBe(true);
  });

  it('counts as read if it was called arguable, and not if it was called wrong', () => {
    const answer = (verdict: 'wrong' | 'arguable') => buildCheck([{ ...first, verdict, remark: 'It is of one team.' }]);
    expect(isRead({ checks: { one: answer('arguable') } })).toBe(true);
    expect(isRead({ checks: { one: answer('wrong') } })).toBe(false);
  });

  it('goes by the newest answer, whatever its file is called', () => {
    const wrong = buildCheck([{ ...first, verdict: 'wrong', remark: 'No.' }], '2026-12-05');
    const right = buildCheck([first], '2026-12-20');
    expect(isRead({ checks: { a: right, b: wrong } })).toBe(true);
    expect(isRead({ checks: { a: buildCheck([first]), b: wrong } })).toBe(false);
  });

  it.each([
    ['codes', { codes: '0'.repeat(16) }],
    ['summary', { summary: '0'.repeat(16) }],
    ['quotation, which it did not have', { quote: '0'.repeat(16) }],
    ['place', { locator: '0'.repeat(16) }],
  ])('no longer counts as read once its %s changed', (_part, change) => {
    const changed = { ...proof, findings: [{ finding: 'first', ...asRead, ...change }] };
    const changes = { checks: { one: buildCheck([first]) }, proofs: { letter: changed } };
    expect(isRead(changes)).toBe(false);
    const corpus = build(changes);
    expect(corpus.checks.flatMap(({ answers }) => answers.map((each) => toChecked(corpus, each).since))).toEqual([
      'changed',
    ]);
  });

  it('does not count as read where nothing proves what it is now', () => {
    expect(isRead({ checks: { one: buildCheck([first]) }, proofs: {} })).toBe(false);
  });

  it('still counts as read under a new name', () => {
    const alias = {
      kind: 'finding',
      id: 'letter/old',
      to: 'letter/first',
      date: '2026-12-02',
      why: 'Renamed.',
    } as const;
    expect(isRead({ checks: { one: buildCheck([{ finding: 'letter/old' }]) }, aliases: { old: alias } })).toBe(true);
  });
});

describe('a source', () => {
  it('counts as read once each of its findings that stands does', () => {
    const one = build({ checks: { one: buildCheck([first]) } });
    expect(countReading(one, one.findings)).toEqual({ read: 1, all: 2 });
    expect(isSourceRead(one, 'letter')).toBe(false);
    const withdrawn = build({
      sources: {
        letter: {
          findings: [buildFindingRecord({ id: 'first' }), buildFindingRecord({ id: 'second', status: 'withdrawn' })],
        },
      },
      checks: { one: buildCheck([first]) },
    });
    expect(isSourceRead(withdrawn, 'letter')).toBe(true);
  });

  it('without a finding counts as read by nobody', () => {
    expect(isSourceRead(build({ sources: { letter: { findings: [] } } }), 'letter')).toBe(false);
  });
});

it('lets an attestation say that a person checked its source where the answers cover it', () => {
  const id = 'northshire-2016-monitoring-1-gazette';
  const records = buildSoundRecords({
    attestations: { [id]: { checkedByPerson: true, claims: [{ finding: 'paper-says-so' }] } },
    checks: { one: buildCheck([{ finding: `${id}/paper-says-so` }]) },
    proofs: { [id]: { ...proof, findings: [{ finding: 'paper-says-so', ...asRead }] } },
  });
  expect(checkIntegrity(records, buildBodies(records))).toEqual([]);
  expect(isSourceRead(buildCorpus(records), id)).toBe(true);
});
