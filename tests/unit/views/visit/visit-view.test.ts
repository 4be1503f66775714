import { describe, expect, it } from 'vitest';

import { getVisit } from '../../../../src/domain/lookup.ts';
import { getCell } from '../../../../src/domain/theme/cell.ts';
import { buildMatrixView } from '../../../../src/views/authority/matrix-view.ts';
import { buildMatrix } from '../../../../src/domain/authority/matrix.ts';
import { buildCellView } from '../../../../src/views/theme/cell-view.ts';
import { buildVisitView } from '../../../../src/views/visit/visit-view.ts';
import { buildFindingRecord, buildTestCorpus } from '../../../support/records.ts';
import type { TestContent } from '../../../support/records.ts';

type Visit = NonNullable<TestContent['visits']>[string];

const visitId = 'northshire/2016-monitoring-1';
const themes = {
  'missing-exploitation': { name: 'Missing and exploited children' },
  'care-leavers': { name: 'Care leavers' },
};
const buildCorpusOf = (visit: Visit) =>
  buildTestCorpus({
    visits: { [visitId]: visit },
    themes,
    sources: {
      letter: {
        outline: [
          { id: 'h0', blocks: ['p1'] },
          { id: 'h1', heading: 'Areas covered', blocks: ['p2', 'p3'] },
        ],
        findings: [buildFindingRecord()],
      },
    },
  });
const build = (visit: Visit) => {
  const corpus = buildCorpusOf(visit);
  return buildVisitView(corpus, getVisit(corpus, visitId));
};
const statement = 'What was looked at.';
const missing = { theme: 'missing-exploitation', source: 'letter', block: 'p3', part: 'missing children' } as const;

describe('what a visit set out to look at', () => {
  it('stands with the place that states each theme, and the part that is named', () => {
    const scope: Visit['scope'] = {
      basis: 'known',
      themes: ['missing-exploitation', 'care-leavers'],
      places: [missing, { theme: 'care-leavers', source: 'letter', block: 'p1' }],
      statement,
    };
    expect(build({ scope }).scope).toEqual({
      basis: 'known, as stated',
      statement: [{ text: statement }],
      themes: [
        {
          theme: { text: 'Missing and exploited children', href: '/themes/missing-exploitation/' },
          part: 'missing children',
          places: [
            { text: 'Ofsted letter, 6 July 2017: under “Areas covered”, paragraph 2', href: '/sources/letter/' },
          ],
        },
        {
          theme: { text: 'Care leavers', href: '/themes/care-leavers/' },
          places: [{ text: 'Ofsted letter, 6 July 2017: opening, paragraph 1', href: '/sources/letter/' }],
        },
      ],
    });
  });

  it('is the whole theme where any place names the whole', () => {
    const places = [missing, { theme: 'missing-exploitation', source: 'letter', block: 'p2' } as const];
    const scope: Visit['scope'] = { basis: 'known', themes: ['missing-exploitation'], places, statement };
    expect(build({ scope }).scope.themes[0]).not.toHaveProperty('part');
  });

  it.each([
    { basis: 'known', words: 'known' },
    { basis: 'partial', words: 'known in part' },
    { basis: 'unknown', words: 'not known' },
  ] as const)('is said to be $words, and stated only where a place states it', ({ basis, words }) => {
    expect(build({ scope: { basis, themes: [], statement } }).scope.basis).toBe(words);
  });

  it('says in a cell of a theme named in part which part was looked at', () => {
    const scope: Visit['scope'] = { basis: 'known', themes: ['missing-exploitation'], places: [missing], statement };
    const corpus = buildCorpusOf({ scope });
    const cell = getCell(corpus, getVisit(corpus, visitId), 'missing-exploitation');
    expect(buildCellView(corpus, cell).words).toBe('Looked at in part (missing children); nothing reported');
  });
});

describe('accounts known and not coded', () => {
  it('are listed with publisher, how much was read, address and reason', () => {
    const accounts: Visit['accounts'] = [
      {
        publisher: 'The Echo',
        extent: 'opening',
        address: 'https://example.org/echo',
        why: 'Only its opening can be read.',
      },
      { publisher: 'Northshire Council', kind: 'statement', extent: 'whole', why: 'It repeats the letter.' },
      { publisher: 'The Gazette', extent: 'none', why: 'It was not found.' },
    ];
    expect(build({ accounts }).accounts).toEqual([
      {
        publisher: 'The Echo',
        href: 'https://example.org/echo',
        about: 'Press account, read in part',
        why: 'Only its opening can be read.',
      },
      { publisher: 'Northshire Council', about: 'Statement, read whole', why: 'It repeats the letter.' },
      { publisher: 'The Gazette', about: 'Press account, not read as a source', why: 'It was not found.' },
    ]);
    expect(build({}).accounts).toEqual([]);
  });
});

it('shows a letter that Ofsted withdrew as withdrawn, and keeps its findings', () => {
  const corpus = buildCorpusOf({ letter: 'withdrawn' });
  const { facts, reported } = buildVisitView(corpus, getVisit(corpus, visitId));
  expect(facts.find(({ label }) => label === 'Letter')?.value).toBe('Withdrawn by Ofsted');
  expect(reported.map(({ id }) => id)).toEqual(['workforce']);
  expect(buildMatrixView(corpus, buildMatrix(corpus, corpus.visits)).columns[0]?.basis).toBe(
    'Ofsted letter, withdrawn by Ofsted',
  );
});
