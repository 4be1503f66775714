import { describe, expect, it } from 'vitest';

import { getVisit } from '../../../../src/domain/lookup.ts';
import type { Corpus } from '../../../../src/domain/model.ts';
import { formatNumbers } from '../../../../src/views/recommendation/format-numbers.ts';
import { listRecommendationLists } from '../../../../src/views/recommendation/recommendation-lists.ts';
import { listRecommendationTables } from '../../../../src/views/recommendation/recommendation-table-view.ts';
import { buildRecommendationsView } from '../../../../src/views/recommendation/recommendations-view.ts';
import {
  buildRecommendationCorpus,
  firstId,
  inspectionId,
  secondId,
  speaking,
} from '../../domain/recommendation/recommendation-corpus.ts';

const build = (corpus: Corpus) => buildRecommendationsView(corpus, getVisit(corpus, inspectionId));
const toText = (segments: readonly { readonly text: string }[]) => segments.map(({ text }) => text).join('');
const looked = { recommendationsLookedAt: [{ recommendation: 'r01' }] };

const getCell = (
  sources: Parameters<typeof buildRecommendationCorpus>[0]['sources'],
  visit: Parameters<typeof buildRecommendationCorpus>[0]['visits'][string] = {},
) => {
  const cell = build(buildRecommendationCorpus({ visits: { [firstId]: visit }, sources })).table.rows[0]?.cells[0];
  if (cell === undefined) throw new Error('The visit has no column.');
  return {
    ...cell,
    marks: cell.entries.flatMap(({ groups }) => groups.map(({ words, times }) => [words, times])),
    notes: cell.entries.map(({ note }) => note),
  };
};

describe('the line at the head of recommendations', () => {
  it('says which are answered for, which nobody looked at again, and which letters are not held', () => {
    const view = build(
      buildRecommendationCorpus({
        visits: {
          [firstId]: { ...looked, letter: 'not-published', inferred: { letter: 'By rule.' } },
          [secondId]: { dates: { precision: 'day', from: '2017-09-01' } },
          'northshire/2016-monitoring-3': { dates: { precision: 'day', from: '2018-01-10' }, letter: 'held' },
        },
        sources: {
          paper: { visit: secondId, kind: 'article', findings: [speaking('filled')] },
          letter: {
            visit: 'northshire/2016-monitoring-3',
            findings: [speaking('council-audits', { recommendations: ['r02'], saidBy: 'authority' })],
          },
        },
      }),
    );
    expect(toText(view.answer)).toBe(
      'Findings of inspectors at later visits speak to 1. ' +
        'Only the authority or a newspaper, and no inspector, is held to speak to 2. ' +
        'In what was read and coded of the accounts held, nothing shows that anyone looked again at 3. ' +
        'Letters not held: June 2017 (believed not published; looked at 1), September 2017 (other accounts held).',
    );
    expect(view.answer.flatMap(({ href }) => href ?? [])).toEqual([`/visits/${firstId}/`, `/visits/${secondId}/`]);
  });

  it('says of what a visit looked at, without a finding, no more than that', () => {
    const corpus = buildRecommendationCorpus({
      visits: { [firstId]: { ...looked, letter: 'held' } },
      sources: { letter: { findings: [speaking('on-nothing', { recommendations: [] })] } },
    });
    expect(toText(build(corpus).answer)).toMatch(
      /^Looked at, with no finding held that speaks to it: 1\. In what was read/u,
    );
  });

  it.each([
    { visits: {}, words: 'No later inspection or visit is known.' },
    {
      visits: {
        'northshire/2019-inspection': {
          kind: 'inspection' as const,
          dates: { precision: 'year' as const, from: '2019' },
        },
      },
      words: 'No later visit before the next inspection is known.',
    },
    {
      visits: { [firstId]: { letter: 'held' as const } },
      words: 'Of no later visit of the cycle are findings held, so nothing here tells what came of them.',
    },
  ])('says where nothing can be told: $words', ({ visits, words }) => {
    const view = build(buildRecommendationCorpus({ visits, sources: {} }));
    expect(toText(view.answer)).toBe(words);
    expect(view.table.columns).toEqual([]);
    expect(view.table.rows.map(({ id }) => id)).toEqual(['r01', 'r02', 'r03']);
    expect(view.table.spoken).toEqual([]);
  });

  it('runs numbers together where three or more follow each other', () => {
    expect(formatNumbers(['r09', 'r01', 'r02', 'r04', 'r05', 'r06'].map((id) => ({ id })))).toBe('1, 2, 4 to 6 and 9');
  });
});

describe('a recommendation at a later visit', () => {
  it('has each kind of mark once, and says how its findings are tied to it', () => {
    const findings = [speaking('a'), speaking('b'), speaking('better', { level: 'not-stated', direction: 'improved' })];
    expect(getCell({ letter: { findings } })).toMatchObject({
      marks: [
        ['improved', 1],
        ['weaknesses', 1],
      ],
      only: 'tie believed',
    });
    expect(getCell({ letter: { findings } }, looked).only).toBe('looked at');
  });

  it('takes no mark from a finding that was withdrawn, and still shows it', () => {
    const cell = getCell({ letter: { findings: [speaking('gone', { status: 'withdrawn' })] } });
    expect(cell).toMatchObject({ marks: [], notes: ['nothing in the accounts held'] });
    expect(cell.findings.map(({ id }) => id)).toEqual(['gone']);
    expect(cell.findings[0]?.standing).toContain('Withdrawn');
    expect(cell).not.toHaveProperty('only');
  });

  it('says who alone speaks, and where there is only context', () => {
    expect(getCell({ letter: { findings: [speaking('says', { saidBy: 'authority' })] } })).toMatchObject({
      marks: [],
      notes: ['the council only'],
      findings: [],
      said: [{ id: 'says' }],
    });
    const plan = speaking('plan', { level: 'not-stated', direction: 'not-stated' });
    expect(getCell({ letter: { findings: [plan] } })).toMatchObject({ marks: [], notes: ['context only'] });
  });

  it('claims no more than was read, where nothing speaks to it', () => {
    const findings = [speaking('other', { recommendations: [] })];
    expect(getCell({ letter: { findings } }).notes).toEqual(['nothing in the accounts held']);
    expect(getCell({ letter: { findings } }, looked).notes).toEqual(['looked at; no finding speaks to it']);
    expect(getCell({ letter: { findings, coding: 'principal' } }).notes).toEqual([
      'nothing in what was read and coded',
    ]);
  });

  it('names a finding by the recommendation too, since one may speak to two', () => {
    const corpus = buildRecommendationCorpus({
      visits: { [firstId]: {} },
      sources: { letter: { findings: [speaking('both', { recommendations: ['r01', 'r02'] })] } },
    });
    const anchors = build(corpus).table.rows.flatMap(({ cells }) =>
      cells.flatMap(({ findings }) => findings.map(({ anchor }) => anchor)),
    );
    expect(anchors).toEqual(['r01--letter--both', 'r02--letter--both']);
  });
});

describe('the table of recommendations', () => {
  const corpus = buildRecommendationCorpus({
    visits: {
      [firstId]: {},
      'northshire/2019-inspection': { kind: 'inspection', dates: { precision: 'day', from: '2019-05-13' } },
    },
    sources: {
      report: { visit: inspectionId, findings: [speaking('posts-empty')] },
      letter: { findings: [speaking('filled'), speaking('on-subject', { recommendations: [] })] },
    },
  });
  const [table] = listRecommendationTables(corpus, 'northshire');

  it('leads each number to its own row, and folds those of which no account speaks', () => {
    expect(table?.link).toEqual({
      text: 'Recommendations and areas for priority action of the inspection, September 2016',
      href: '/recommendations/northshire/2016-inspection/',
    });
    expect(table?.spoken.map(({ number, href }) => [number, href])).toEqual([
      [1, '/recommendations/northshire/2016-inspection/#r01'],
    ]);
    expect(table?.unspoken.words).toBe('No account held speaks of 2 and 3');
    expect(table?.unspoken.rows.map(({ limits }) => limits)).toEqual([
      'About quality-assurance',
      'Area for priority action · About child-protection',
    ]);
  });

  it('has the inspection’s own findings, and what is not tied to it, to be folded away', () => {
    expect(
      table?.rows[0]?.asides.map(({ words, followUps }) => [
        words,
        followUps.flatMap(({ findings }) => findings.map(({ id }) => id)),
      ]),
    ).toEqual([
      ['What the inspection found', ['posts-empty']],
      ['On the same subject, not tied to this recommendation', ['on-subject']],
    ]);
    expect(table?.rows[0]?.ways.map(({ href }) => href)).toEqual([
      '/subjects/about-workforce/',
      '/visits/northshire/2016-inspection/#r01',
      `/compare/?visits=${inspectionId},${firstId}&themes=workforce`,
      '/about/corrections/',
    ]);
    expect(table?.rows[1]?.asides).toEqual([]);
  });

  it('gives visits of later cycles no column, and says why', () => {
    expect(table?.columns.map(({ id }) => id)).toEqual([firstId]);
    expect(build(corpus).others).toEqual([
      {
        words: expect.stringContaining('Of later cycles') as string,
        visits: [
          {
            visit: { text: 'Inspection, 13 May 2019', href: '/visits/northshire/2019-inspection/' },
            words: 'accounts not held',
          },
        ],
      },
    ]);
  });

  it('is listed by authority, with what came of it', () => {
    const [list] = listRecommendationLists(corpus);
    expect(list).toMatchObject({ id: 'northshire', href: '/recommendations/northshire/' });
    expect(list?.entries.map(({ definition }) => definition)).toEqual([
      'Findings of inspectors at later visits speak to 1. In what was read and coded of the accounts held, nothing shows that anyone looked again at 2 and 3.',
    ]);
  });
});
