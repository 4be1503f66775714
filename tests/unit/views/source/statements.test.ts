import { describe, expect, it } from 'vitest';

import { listMatrices } from '../../../../src/domain/authority/matrix.ts';
import { buildComparison } from '../../../../src/domain/comparison/comparison.ts';
import { getAuthority, getVisit } from '../../../../src/domain/lookup.ts';
import { getCell } from '../../../../src/domain/theme/cell.ts';
import { buildPagesFile } from '../../../../src/search/files/build-pages-file.ts';
import { buildAuthorityView } from '../../../../src/views/authority/authority-view.ts';
import { buildBriefingView } from '../../../../src/views/authority/briefing-view.ts';
import { buildMatrixView } from '../../../../src/views/authority/matrix-view.ts';
import { buildComparisonView } from '../../../../src/views/comparison/comparison-view.ts';
import { buildFeedOfAll } from '../../../../src/views/feed/feed-view.ts';
import { listCards } from '../../../../src/views/page/card-view.ts';
import { formatExtent } from '../../../../src/views/source/source-row.ts';
import { formatSourceCount } from '../../../../src/views/source/format-source-count.ts';
import { buildSourceView } from '../../../../src/views/source/source-view.ts';
import { buildCellView } from '../../../../src/views/theme/cell-view.ts';
import { buildVisitView } from '../../../../src/views/visit/visit-view.ts';
import { buildFindingRecord, buildTestCorpus } from '../../../support/records.ts';
import type { TestContent } from '../../../support/records.ts';

const [first, second] = ['northshire/2016-monitoring-1', 'northshire/2016-monitoring-2'];
type Source = NonNullable<TestContent['sources']>[string];
const statement: Source = { kind: 'statement', publisher: 'Northshire Council', findings: [buildFindingRecord()] };
const article: Source = { kind: 'article', publisher: 'The Gazette', findings: [buildFindingRecord()] };

const build = (sources: Readonly<Record<string, Source>>) =>
  buildTestCorpus({ visits: { [first]: { number: 1 }, [second]: { number: 2 } }, sources });

/** An authority of which statements alone are held. */
const corpus = build({ one: { ...statement, visit: first }, two: { ...statement, visit: second } });
const northshire = getAuthority(corpus, 'northshire');
const compare = (held = corpus) =>
  buildComparisonView(
    held,
    buildComparison(
      held,
      [first, second].map((id) => getVisit(held, id)),
    ),
  );

describe('sources counted', () => {
  it.each([
    { kinds: ['statement'], text: '1 statement' },
    { kinds: ['statement', 'statement', 'article'], text: '1 press account, 2 statements' },
    { kinds: ['letter', 'report', 'article', 'article'], text: '2 letters or reports, 2 press accounts' },
    { kinds: ['letter'], text: '1 letter or report' },
    { kinds: [], text: 'none' },
  ] as const)('are $text', ({ kinds, text }) => {
    expect(formatSourceCount(kinds.map((kind) => ({ kind })))).toBe(text);
  });
});

describe('what a council publishes itself', () => {
  it.each([
    ['its own page', () => corpus.sources.map((source) => buildSourceView(corpus, source))],
    ['the page of its authority', () => buildAuthorityView(corpus, northshire)],
    ['the briefing', () => buildBriefingView(corpus, northshire, new URL('https://example.org'))],
    ['the pages of its visits', () => corpus.visits.map((visit) => buildVisitView(corpus, visit))],
    [
      'a table of themes by visits',
      () => listMatrices(corpus, 'northshire').map((matrix) => buildMatrixView(corpus, matrix)),
    ],
    ['a comparison', () => compare()],
    ['feeds', () => buildFeedOfAll(corpus)],
    ['pictures', () => listCards(corpus)],
    ['search', () => buildPagesFile(corpus)],
  ])('is called no press account by %s', (_name, view) => {
    const text = JSON.stringify(view());
    expect(text).toMatch(/statement/iu);
    expect(text).not.toMatch(/\bpress\b/iu);
  });

  it('is named with its kind, where it stands beside the press too', () => {
    const both = build({ statement: { ...statement, visit: first }, article: { ...article, visit: first } });
    expect(buildCellView(both, getCell(both, getVisit(both, first), 'workforce')).relayedBy).toBe(
      'as reported by The Gazette and as told in a statement by Northshire Council',
    );
    expect(buildCellView(corpus, getCell(corpus, getVisit(corpus, first), 'workforce')).relayedBy).toBe(
      'as told in a statement by Northshire Council',
    );
  });

  it('relays what inspectors found, and its page says so of a statement, an article’s of an article', () => {
    const both = build({
      statement: { ...statement, visit: first },
      article: { ...article, visit: second },
      letter: {},
    });
    expect(both.sources.map((source) => buildSourceView(both, source)).map(({ relayNote }) => relayNote)).toEqual([
      undefined,
      expect.stringMatching(/^A statement by those who ran the service: /u),
      expect.stringMatching(/^A press account: /u),
    ]);
  });
});

describe('a comparison with a statement', () => {
  const held = (one: Source, two: Source) =>
    compare(build({ one: { ...one, visit: first }, two: { ...two, visit: second } }));

  it('says in its one line of caution that a statement tells it', () => {
    expect(compare().caution).toBe('0 months apart; a statement beside a statement');
    expect(held(article, statement).caution).toBe('0 months apart; a press account beside a statement');
  });

  it('says what is held, and weighs no statement against the press', () => {
    const warning = /nothing is counted/u;
    const find = (...sources: Parameters<typeof held>) =>
      held(...sources).cautions.find((text) => text.startsWith('Held: ')) ?? '';
    expect(find(statement, article)).toContain(
      '1st monitoring visit (June 2017): as a statement by those who ran the service tells it, read whole; Ofsted’s own document is not held; 2nd monitoring visit (June 2017): as the press tells it, read whole;',
    );
    expect(find(statement, article)).toMatch(warning);
    expect(find(statement, statement)).not.toMatch(warning);
  });

  it('names the kinds that speak beside each other at one visit', () => {
    const beside = (...kinds: readonly Source[]) =>
      compare(
        build({
          ...Object.fromEntries(kinds.map((source, index) => [`source-${index}`, { ...source, visit: first }])),
          other: { ...statement, visit: second },
        }),
      ).cautions.find((text) => text.startsWith('Where a visit has'));
    const own: Source = { findings: [buildFindingRecord()] };
    const statementWords = 'a statement by those who ran the service';
    expect(beside(own, statement)).toBe(
      `Where a visit has Ofsted’s own document and ${statementWords}, both speak here; each finding says which.`,
    );
    expect(beside(article, statement)).toBe(
      `Where a visit has a press account and ${statementWords}, both speak here; each finding says which.`,
    );
    expect(beside(own, article, statement)).toBe(
      `Where a visit has Ofsted’s own document, a press account and ${statementWords}, all speak here; each finding says which.`,
    );
    expect(beside(own, { ...own, kind: 'report' })).toBeUndefined();
  });
});

it.each([
  { extent: 'whole', coding: 'exhaustive', text: 'read whole' },
  { extent: 'whole', coding: 'principal', text: 'read whole, its principal findings coded' },
  { extent: 'opening', coding: 'exhaustive', text: 'read in part' },
  { extent: 'opening', coding: 'principal', text: 'read in part, its principal findings coded' },
] as const)('says how much of a source was read: $text', ({ extent, coding, text }) => {
  expect(formatExtent({ extent, coding })).toBe(text);
});

it('counts one inspection or visit as one, and prints its year once', () => {
  const one = buildTestCorpus({
    visits: { 'northshire/2016-inspection': { kind: 'inspection', dates: { precision: 'month', from: '2016-04' } } },
  });
  const { lede, journey } = buildAuthorityView(one, getAuthority(one, 'northshire'));
  expect(lede).toContain('1 inspection or visit is known since 2016');
  expect(journey.line?.label).toContain('of Northshire in 2016: 1 inspection and 0 other visits;');
  expect(journey.line?.ticks.map(({ text }) => text)).toEqual(['2016']);
});
