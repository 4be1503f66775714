import { describe, expect, it } from 'vitest';

import { buildResolver, listFormerIds } from '../../../../src/domain/page/moves.ts';
import { buildFindingRecord, buildTestCorpus } from '../../../support/records.ts';
import type { TestContent } from '../../../support/records.ts';

const [date, why] = ['2026-11-22', 'It has a better name.'];
const content = {
  visits: { 'northshire/2016-monitoring-1': {} },
  sources: { letter: { findings: [buildFindingRecord({ id: 'posts' }), buildFindingRecord({ id: 'turnover' })] } },
  registry: {
    '2026-10-01': {
      sources: ['old-letter', 'letter', 'statement'],
      findings: ['old-letter/staff', 'old-letter/turnover', 'old-letter/doubled', 'statement/claim', 'letter/lost'],
    },
  },
  aliases: {
    letter: { kind: 'source', id: 'old-letter', to: 'letter', date, why },
    staff: { kind: 'finding', id: 'letter/staff', to: 'letter/posts', date, why },
    north: { kind: 'authority', id: 'north', to: 'northshire', date, why },
  },
  tombstones: {
    statement: { kind: 'source', id: 'statement', was: 'A statement.', date, why: 'Nobody made it.' },
    doubled: { kind: 'finding', id: 'letter/doubled', was: 'A claim.', date, why: 'It was doubled.' },
  },
} satisfies TestContent;
const corpus = buildTestCorpus(content);
const resolve = buildResolver(corpus);

describe('an id', () => {
  it.each([
    { kind: 'source', id: 'letter', state: 'live', to: 'letter' },
    { kind: 'source', id: 'old-letter', state: 'moved', to: 'letter' },
    { kind: 'finding', id: 'letter/staff', state: 'moved', to: 'letter/posts' },
    { kind: 'finding', id: 'old-letter/turnover', state: 'moved', to: 'letter/turnover' },
    { kind: 'finding', id: 'old-letter/staff', state: 'moved', to: 'letter/posts' },
    { kind: 'visit', id: 'north/2016-monitoring-1', state: 'moved', to: 'northshire/2016-monitoring-1' },
  ] as const)('$id of a $kind is $state and leads to $to', ({ kind, id, state, to }) => {
    expect(resolve(kind, id)).toEqual({ state, to });
  });

  it.each([
    { kind: 'source', id: 'statement', why: 'Nobody made it.' },
    { kind: 'finding', id: 'statement/claim', why: 'Nobody made it.' },
    { kind: 'finding', id: 'letter/doubled', why: 'It was doubled.' },
    { kind: 'finding', id: 'old-letter/doubled', why: 'It was doubled.' },
  ] as const)('$id of a $kind leads to the tombstone that says why it went', ({ kind, id, why: reason }) => {
    expect(resolve(kind, id)).toMatchObject({ state: 'gone', tombstone: { why: reason } });
  });

  it.each([
    { kind: 'source', id: 'never-there' },
    { kind: 'finding', id: 'letter/lost' },
    { kind: 'finding', id: 'old-letter/lost' },
    { kind: 'visit', id: 'north/2016-monitoring-9' },
    { kind: 'theme', id: 'letter' },
  ] as const)('$id of a $kind is lost', ({ kind, id }) => {
    expect(resolve(kind, id)).toBeUndefined();
  });
});

describe('the ids that are no record’s now', () => {
  it('are those that moved or went, with all that stood in them, each once; not those that are lost', () => {
    expect(listFormerIds(corpus).map(({ kind, id, state }) => `${kind} ${id} ${state}`)).toEqual([
      'authority north moved',
      'visit north/2016-monitoring-1 moved',
      'source old-letter moved',
      'source statement gone',
      'finding letter/staff moved',
      'finding letter/doubled gone',
      'finding old-letter/staff moved',
      'finding old-letter/turnover moved',
      'finding old-letter/doubled gone',
      'finding statement/claim gone',
      'finding old-letter/posts moved',
    ]);
  });
});
