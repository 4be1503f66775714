import { describe, expect, it } from 'vitest';

import { getCell, cellStates } from '../../../../src/domain/theme/cell.ts';
import { getVisit } from '../../../../src/domain/lookup.ts';
import { buildCellView } from '../../../../src/views/theme/cell-view.ts';
import { cellStateWords } from '../../../../src/views/words.ts';
import { buildFindingRecord, buildTestCorpus } from '../../../support/records.ts';
import type { TestContent } from '../../../support/records.ts';

const visitId = 'northshire/2016-monitoring-1';
type Sources = NonNullable<TestContent['sources']>;

const build = (sources: Sources, visit: NonNullable<TestContent['visits']>[string] = {}) => {
  const corpus = buildTestCorpus({
    visits: { [visitId]: visit },
    themes: { leadership: { name: 'Leadership' }, 'care-leavers': { name: 'Care leavers' } },
    sources,
  });
  return buildCellView(corpus, getCell(corpus, getVisit(corpus, visitId), 'workforce'));
};
const limited = (id: string, appliesTo?: string) =>
  buildFindingRecord({ id, ...(appliesTo !== undefined && { appliesTo }) });

describe('a cell that reports', () => {
  it('has a name of its own, its marks in words and the address of its theme at its visit', () => {
    expect(build({ letter: { findings: [limited('a'), limited('b')] } })).toMatchObject({
      key: 'northshire/2016-monitoring-1 workforce',
      state: 'reported',
      words: 'Weaknesses',
      href: '/visits/northshire/2016-monitoring-1/#workforce',
    });
  });

  it('keeps context among its findings, without a mark, and what others said apart', () => {
    const { marks, findings, said, words } = build({
      letter: {
        findings: [
          buildFindingRecord({ id: 'mark' }),
          buildFindingRecord({ id: 'context', level: 'not-stated' }),
          buildFindingRecord({ id: 'gone', status: 'withdrawn' }),
          buildFindingRecord({ id: 'council', saidBy: 'authority' }),
        ],
      },
    });
    expect(marks.map(({ id }) => id)).toEqual(['mark']);
    expect(findings.map(({ id }) => id)).toEqual(['mark', 'context', 'gone']);
    expect(said.map(({ id }) => id)).toEqual(['council']);
    expect(words).toBe('Weakness');
  });
});

describe('the team that a cell is limited to', () => {
  it.each([
    { name: 'one team', findings: [limited('a', 'leaving-care team')], only: 'leaving-care team only' },
    {
      name: 'one team twice',
      findings: [limited('a', 'leaving-care team'), limited('b', 'leaving-care team')],
      only: 'leaving-care team only',
    },
    {
      name: 'two teams',
      findings: [limited('a', 'leaving-care team'), limited('b', 'Hub')],
      only: 'Hub and leaving-care team only',
    },
    { name: 'a claim without limit', findings: [limited('a', 'leaving-care team'), limited('b')], only: undefined },
    { name: 'no limit', findings: [limited('a')], only: undefined },
    {
      name: 'context without limit beside a limited mark',
      findings: [limited('a', 'Hub'), buildFindingRecord({ id: 'context', level: 'not-stated' })],
      only: 'Hub only',
    },
    { name: 'no mark', findings: [], only: undefined },
  ])('is “$only” for $name', ({ findings, only }) => {
    expect(build({ letter: { findings } }).only).toBe(only);
  });
});

describe('the press that a cell is told by', () => {
  const own = { letter: { findings: [limited('a')] } };
  const paper = (publisher: string): Sources[string] => ({ kind: 'article', publisher, findings: [limited('a')] });

  it.each<{ name: string; sources: Sources; relayedBy: string | undefined }>([
    { name: 'a paper', sources: { paper: paper('Community Care') }, relayedBy: 'as reported by Community Care' },
    {
      name: 'two papers',
      sources: { 'community-care': paper('Community Care'), echo: paper('The Echo') },
      relayedBy: 'as reported by Community Care and The Echo',
    },
    { name: "Ofsted's letter", sources: own, relayedBy: undefined },
    { name: 'a letter beside a paper', sources: { ...own, paper: paper('Community Care') }, relayedBy: undefined },
    { name: 'no source', sources: {}, relayedBy: undefined },
  ])('is “$relayedBy” for $name', ({ sources, relayedBy }) => {
    expect(build(sources).relayedBy).toBe(relayedBy);
  });
});

describe('a cell that does not report', () => {
  it('says why, and has no mark', () => {
    expect(build({})).toMatchObject({ state: 'no-source', words: 'No source held', marks: [], findings: [], said: [] });
  });

  const onCaseloads = buildFindingRecord({ theme: 'caseloads' });
  const touching = (theme: 'leadership' | 'care-leavers') =>
    buildFindingRecord({ id: theme, theme, also: ['workforce'] });

  it.each<{ words: string; sources: Sources; visit?: Parameters<typeof build>[1] }>([
    { words: 'Letter not published', sources: {}, visit: { letter: 'not-published' } },
    {
      words: 'Letter believed not published',
      sources: {},
      visit: { letter: 'not-published', inferred: { letter: 'No first letter of a cycle was published.' } },
    },
    { words: 'Filed under Leadership', sources: { letter: { findings: [touching('leadership')] } } },
    {
      words: 'Filed under Leadership and Care leavers',
      sources: { letter: { findings: [touching('care-leavers'), touching('leadership')] } },
    },
    {
      words: 'Not in what was read',
      sources: { paper: { kind: 'article', extent: 'opening', findings: [onCaseloads] } },
    },
    {
      words: 'Not among its principal findings',
      sources: { report: { kind: 'report', coding: 'principal', findings: [onCaseloads] } },
    },
    {
      words: 'Not mentioned in the accounts held',
      sources: { letter: { findings: [onCaseloads] } },
      visit: { letter: 'held' },
    },
    {
      words: 'Not mentioned in the accounts held; the letter is not held',
      sources: { paper: { kind: 'article', findings: [onCaseloads] } },
    },
  ])('says exactly why: $words', ({ words, sources, visit }) => {
    expect(build(sources, visit).words).toBe(words);
  });

  it('has words for every state: never blank, never a dash, no two alike', () => {
    const words = cellStates.map((state) => cellStateWords[state]);
    expect(new Set(words).size).toBe(cellStates.length);
    for (const text of words) expect(text).toMatch(/^\p{Lu}\p{L}+ ?\p{L}*/u);
  });

  it.each([
    { state: 'elsewhere', words: 'Filed under another theme' },
    { state: 'not-coded', words: 'Read for its facts; findings not coded yet' },
    { state: 'withdrawn', words: 'Letter withdrawn' },
    { state: 'not-published', words: 'Letter not published' },
    { state: 'no-source', words: 'No source held' },
    { state: 'out-of-scope', words: 'Not named in what this visit set out to look at' },
    { state: 'silent', words: 'Looked at; nothing reported' },
    { state: 'part-read', words: 'Not in what was read' },
    { state: 'not-mentioned', words: 'Not mentioned in the accounts held' },
    { state: 'primary-not-held', words: 'Letter not held' },
  ] as const)("is shown in the codebook's words: $words", ({ state, words }) => {
    expect(cellStateWords[state]).toBe(words);
  });
});
