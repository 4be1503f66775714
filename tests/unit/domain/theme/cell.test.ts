import { describe, expect, it } from 'vitest';

import { getCell, cellStates } from '../../../../src/domain/theme/cell.ts';
import type { CellState } from '../../../../src/domain/theme/cell.ts';
import { getVisit } from '../../../../src/domain/lookup.ts';
import type { ThemeId } from '../../../../src/schema/vocabulary.ts';
import { buildFindingRecord, buildTestCorpus } from '../../../support/records.ts';
import type { TestContent } from '../../../support/records.ts';

const visitId = 'northshire/2016-monitoring-1';

type Visit = NonNullable<TestContent['visits']>[string];
type Source = NonNullable<TestContent['sources']>[string];

interface Case {
  readonly name: string;
  readonly state: CellState;
  readonly visit?: Visit;
  readonly sources?: readonly Source[];
  readonly primaryOnly?: true;
  /** The theme asked for; workforce if left out. */
  readonly theme?: ThemeId;
}

const knownToInclude = {
  basis: 'known',
  themes: ['workforce'],
  statement: 'Workforce.',
} as const satisfies Visit['scope'];
const knownToExclude = {
  basis: 'known',
  themes: ['caseloads'],
  statement: 'Caseloads.',
} as const satisfies Visit['scope'];

const elsewhere = buildFindingRecord({ theme: 'leadership' });
const onTheme = buildFindingRecord();
const letter = (...findings: Source['findings'] & object): Source => ({ kind: 'letter', findings });
const article = (...findings: Source['findings'] & object): Source => ({ kind: 'article', findings });
const partOf = (source: Source): Source => ({ ...source, extent: 'opening' });

const cases: readonly Case[] = [
  { name: "an inspectors' level", state: 'reported', sources: [letter(onTheme)] },
  {
    name: "an inspectors' direction without a level",
    state: 'reported',
    sources: [letter(buildFindingRecord({ level: 'not-stated', direction: 'improved' }))],
  },
  { name: 'inspectors relayed by the press', state: 'reported', sources: [article(onTheme)] },
  {
    name: 'a finding, though the scope excludes the theme and another whole source is not coded',
    state: 'reported',
    visit: { scope: knownToExclude },
    sources: [letter(), article(onTheme)],
  },
  {
    name: 'a corrected finding',
    state: 'reported',
    sources: [letter(buildFindingRecord({ status: 'corrected' }))],
  },

  { name: 'a whole source without any finding', state: 'not-coded', sources: [letter()] },
  {
    name: 'a whole source without any finding, before the scope is asked',
    state: 'not-coded',
    visit: { scope: knownToExclude },
    sources: [letter(elsewhere), article()],
  },

  { name: 'no source and a withdrawn letter', state: 'withdrawn', visit: { letter: 'withdrawn' } },
  { name: 'no source and a letter not published', state: 'not-published', visit: { letter: 'not-published' } },
  { name: 'no source and a letter not held', state: 'no-source', visit: { letter: 'not-held' } },
  {
    name: 'no source, before the scope is asked',
    state: 'no-source',
    visit: { letter: 'not-held', scope: knownToExclude },
  },

  {
    name: 'a scope known to leave out a service',
    state: 'out-of-scope',
    theme: 'care-leavers',
    visit: { scope: knownToExclude },
    sources: [letter(elsewhere)],
  },
  {
    name: 'a scope known to leave out a service, by a press account',
    state: 'out-of-scope',
    theme: 'front-door',
    visit: { scope: knownToExclude },
    sources: [article(elsewhere)],
  },
  {
    name: 'a scope known to leave out a theme that runs through every visit',
    state: 'not-mentioned',
    visit: { scope: knownToExclude },
    sources: [letter(elsewhere)],
  },

  {
    name: 'a finding filed under another theme that touches this one',
    state: 'elsewhere',
    sources: [letter(buildFindingRecord({ theme: 'care-leavers', also: ['workforce'] }))],
  },
  {
    name: 'a finding filed elsewhere, before the scope is asked',
    state: 'elsewhere',
    visit: { scope: knownToInclude },
    sources: [letter(buildFindingRecord({ theme: 'care-leavers', also: ['workforce'] }))],
  },
  {
    name: 'a withdrawn finding filed elsewhere',
    state: 'not-mentioned',
    sources: [article(buildFindingRecord({ theme: 'care-leavers', also: ['workforce'], status: 'withdrawn' }))],
  },
  {
    name: "a council's claim filed elsewhere",
    state: 'not-mentioned',
    sources: [article(buildFindingRecord({ theme: 'care-leavers', also: ['workforce'], saidBy: 'authority' }))],
  },
  {
    name: 'a relay alone, whose own document is not counted',
    state: 'not-mentioned',
    sources: [article(buildFindingRecord({ relays: 'source-9/claim' }))],
  },

  { name: 'an account read only in part', state: 'part-read', sources: [partOf(article(elsewhere))] },
  {
    name: 'a whole account beside one read only in part',
    state: 'part-read',
    sources: [article(elsewhere), partOf(article(elsewhere))],
  },
  {
    name: 'a report of which only the principal findings are coded, though its scope names the theme',
    state: 'part-read',
    visit: { scope: knownToInclude },
    sources: [{ kind: 'report', coding: 'principal', findings: [elsewhere] }],
  },
  { name: 'a letter held and read for its facts alone', state: 'not-coded', visit: { letter: 'held' } },

  {
    name: 'a scope known to include the theme and a whole letter',
    state: 'silent',
    visit: { scope: knownToInclude },
    sources: [letter(elsewhere)],
  },
  {
    name: 'a scope known to include the theme and a whole report',
    state: 'silent',
    visit: { scope: knownToInclude },
    sources: [{ kind: 'report', findings: [elsewhere] }],
  },

  {
    name: 'a scope known to include the theme and a press account alone',
    state: 'not-mentioned',
    visit: { scope: knownToInclude, letter: 'withdrawn' },
    sources: [article(elsewhere)],
  },
  {
    name: 'a scope known to include the theme and the opening of the letter alone',
    state: 'part-read',
    visit: { scope: knownToInclude },
    sources: [partOf(letter(elsewhere))],
  },
  { name: 'the opening of an article without findings', state: 'not-coded', sources: [partOf(article())] },
  {
    name: 'a scope known only in part',
    state: 'not-mentioned',
    visit: { scope: { ...knownToExclude, basis: 'partial' } },
    sources: [article(elsewhere)],
  },
  { name: 'a scope not known', state: 'not-mentioned', sources: [article(elsewhere)] },

  { name: 'context alone', state: 'not-mentioned', sources: [article(buildFindingRecord({ level: 'not-stated' }))] },
  {
    name: 'what the authority said alone',
    state: 'not-mentioned',
    sources: [article(buildFindingRecord({ saidBy: 'authority' }))],
  },
  {
    name: 'what a journalist said alone',
    state: 'not-mentioned',
    sources: [article(buildFindingRecord({ saidBy: 'journalist' }))],
  },
  {
    name: 'a withdrawn finding alone',
    state: 'not-mentioned',
    sources: [article(buildFindingRecord({ status: 'withdrawn' }))],
  },

  { name: 'a press account, primary only', state: 'primary-not-held', sources: [article(onTheme)], primaryOnly: true },
  {
    name: 'a press account and a scope known, primary only',
    state: 'primary-not-held',
    visit: { scope: knownToExclude },
    sources: [article(onTheme)],
    primaryOnly: true,
  },
  {
    name: 'a press account without findings, primary only',
    state: 'primary-not-held',
    sources: [article()],
    primaryOnly: true,
  },
  {
    name: 'no source and a withdrawn letter, primary only',
    state: 'withdrawn',
    visit: { letter: 'withdrawn' },
    primaryOnly: true,
  },
  { name: 'a letter that reports, primary only', state: 'reported', sources: [letter(onTheme)], primaryOnly: true },
  {
    name: 'a letter silent where the press reports, primary only',
    state: 'silent',
    visit: { scope: knownToInclude },
    sources: [letter(elsewhere), article(onTheme)],
    primaryOnly: true,
  },
];

const build = ({ visit = {}, sources = [], primaryOnly, theme = 'workforce' }: Case) => {
  const corpus = buildTestCorpus({
    visits: { [visitId]: visit },
    sources: Object.fromEntries(sources.map((source, index) => [`source-${index}`, source])),
  });
  return getCell(corpus, getVisit(corpus, visitId), theme, primaryOnly && { primaryOnly });
};

describe('the state of a cell', () => {
  it.each(cases)('is $state for $name', (one) => {
    expect(build(one).state).toBe(one.state);
  });

  it('has a case here for every state of the closed list', () => {
    expect(new Set(cases.map(({ state }) => state))).toEqual(new Set(cellStates));
  });

  it('is never primary-not-held without the switch', () => {
    const states = cases.map((one) =>
      build({ name: one.name, state: one.state, visit: one.visit ?? {}, sources: one.sources ?? [] }),
    );
    expect(states.map(({ state }) => state)).not.toContain('primary-not-held');
  });
});

describe('the part that a cell rests on', () => {
  const principal: Source = { kind: 'report', coding: 'principal', findings: [elsewhere] };
  const opening = partOf(article(elsewhere));

  it.each<{ name: string; sources: readonly Source[]; part: 'opening' | 'principal' | undefined }>([
    { name: 'the opening of an account', sources: [opening], part: 'opening' },
    { name: 'a report coded for its principal findings', sources: [principal], part: 'principal' },
    { name: 'an opening beside such a report', sources: [opening, principal], part: 'principal' },
    {
      name: 'an opening coded for its principal findings, as for a witness',
      sources: [partOf(principal)],
      part: 'principal',
    },
    { name: 'a whole account', sources: [article(elsewhere)], part: undefined },
  ])('is $part for $name', ({ sources, part }) => {
    expect(build({ name: '', state: 'part-read', sources }).part).toBe(part);
  });

  it.each<{ name: string; finding: Parameters<typeof buildFindingRecord>[0]; themes: readonly ThemeId[] }>([
    { name: 'a theme', finding: { theme: 'leadership', also: ['workforce'] }, themes: ['leadership'] },
    { name: 'none for a finding of the theme itself', finding: {}, themes: [] },
  ])('names where findings that touch it are filed: $name', ({ finding, themes }) => {
    expect(build({ name: '', state: 'elsewhere', sources: [letter(buildFindingRecord(finding))] }).elsewhere).toEqual(
      themes,
    );
  });
});

describe('the evidence of a cell', () => {
  it("keeps inspectors' findings, context among them, in source order, apart from what others said", () => {
    const cell = build({
      name: '',
      state: 'reported',
      sources: [
        article(
          buildFindingRecord({ id: 'context', level: 'not-stated' }),
          buildFindingRecord({ id: 'council', saidBy: 'authority' }),
          buildFindingRecord({ id: 'mark' }),
          buildFindingRecord({ id: 'paper', saidBy: 'journalist' }),
          buildFindingRecord({ id: 'other-theme', theme: 'caseloads' }),
        ),
      ],
    });
    expect(cell.findings.map(({ id }) => id)).toEqual(['context', 'mark']);
    expect(cell.said.map(({ id }) => id)).toEqual(['council', 'paper']);
  });

  it('leaves out what is not in a letter or report, under the switch', () => {
    const cell = build({
      name: '',
      state: 'reported',
      sources: [
        article(buildFindingRecord({ id: 'press' }), buildFindingRecord({ id: 'council', saidBy: 'authority' })),
        letter(buildFindingRecord({ id: 'own' })),
      ],
      primaryOnly: true,
    });
    expect(cell.findings.map(({ id }) => id)).toEqual(['own']);
    expect(cell.said).toEqual([]);
  });

  it('holds a finding that a source of another visit makes about this one', () => {
    const corpus = buildTestCorpus({
      visits: { [visitId]: {}, 'northshire/2016-monitoring-2': {} },
      sources: {
        later: { visit: 'northshire/2016-monitoring-2', findings: [buildFindingRecord({ visit: visitId })] },
      },
    });
    expect(getCell(corpus, getVisit(corpus, visitId), 'workforce')).toMatchObject({
      visitId,
      theme: 'workforce',
      state: 'reported',
      findings: [{ key: 'later/claim' }],
    });
    expect(getCell(corpus, getVisit(corpus, 'northshire/2016-monitoring-2'), 'workforce').findings).toEqual([]);
  });
});
