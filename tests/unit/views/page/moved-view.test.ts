import { describe, expect, it } from 'vitest';

import { listFormerFindings } from '../../../../src/views/finding/former-finding-view.ts';
import { listFormerPages } from '../../../../src/views/page/moved-view.ts';
import { buildFindingRecord, buildTestCorpus } from '../../../support/records.ts';
import type { TestContent } from '../../../support/records.ts';

const [date, why] = ['2026-11-22', 'It has a better name.'];
const findings = [buildFindingRecord({ id: 'posts' }), buildFindingRecord({ id: 'turnover' })];
const content = {
  visits: {
    'northshire/2016-inspection': { kind: 'inspection', dates: { precision: 'year', from: '2016' } },
    'northshire/2016-monitoring-1': { number: 1 },
  },
  sources: { report: { kind: 'report', visit: 'northshire/2016-inspection', findings }, letter: { findings } },
  registry: {
    '2026-10-01': { findings: ['old-letter/staff', 'letter/staff', 'statement/claim', 'old-letter/doubled'] },
  },
  aliases: {
    letter: { kind: 'source', id: 'old-letter', to: 'letter', date, why },
    staff: { kind: 'finding', id: 'letter/staff', to: 'letter/posts', date, why },
    moved: { kind: 'finding', id: 'letter/moved', to: 'report/posts', date, why },
  },
  tombstones: {
    statement: {
      kind: 'source',
      id: 'statement',
      was: 'A statement by the council.',
      date,
      why: 'Nobody made it.',
      instead: [
        { kind: 'authority', id: 'northshire' },
        { kind: 'visit', id: 'northshire/2016-monitoring-1' },
        { kind: 'source', id: 'letter' },
        { kind: 'finding', id: 'letter/posts' },
        { kind: 'theme', id: 'workforce' },
      ],
    },
    doubled: { kind: 'finding', id: 'letter/doubled', was: 'A claim.', date, why: 'It was doubled.' },
  },
} satisfies TestContent;

const listMoves = (changes: TestContent) =>
  Object.fromEntries(
    listFormerPages(buildTestCorpus({ ...content, ...changes })).flatMap((page) =>
      page.state === 'moved' ? [[page.path, page.href]] : [],
    ),
  );

describe('an address under an id that has an alias', () => {
  it('of a source or finding leads to the same page under the id of now', () => {
    expect(listMoves({})).toEqual({
      '/sources/old-letter/': '/sources/letter/',
      '/findings/old-letter/': '/findings/letter/',
      '/findings/letter/staff/': '/findings/letter/posts/',
      '/findings/letter/moved/': '/findings/report/posts/',
      '/findings/old-letter/staff/': '/findings/letter/posts/',
      '/findings/old-letter/posts/': '/findings/letter/posts/',
      '/findings/old-letter/turnover/': '/findings/letter/turnover/',
    });
  });

  it('of a visit leads to the visit, and so do its comparisons in either order', () => {
    const id = 'northshire/2016-monitoring-2017-06';
    const moves = listMoves({
      aliases: { june: { kind: 'visit', id, to: 'northshire/2016-monitoring-1', date, why } },
    });
    const pair = '/compare/northshire/2016-inspection/2016-monitoring-1/';
    expect(moves).toEqual({
      [`/visits/${id}/`]: '/visits/northshire/2016-monitoring-1/',
      [`/compare/${id}/`]: '/compare/northshire/2016-monitoring-1/',
      '/compare/northshire/2016-inspection/2016-monitoring-2017-06/': pair,
      [`/compare/${id}/2016-inspection/`]: pair,
    });
  });

  it('of a theme or authority leads to each of its pages, an authority’s visits too', () => {
    const aliases = {
      staffing: { kind: 'theme', id: 'staffing', to: 'workforce', date, why },
      north: { kind: 'authority', id: 'north', to: 'northshire', date, why },
    } as const;
    expect(listMoves({ aliases })).toEqual({
      '/themes/staffing/': '/themes/workforce/',
      '/themes/staffing/primary/': '/themes/workforce/primary/',
      '/authorities/north/': '/authorities/northshire/',
      '/visits/north/': '/visits/northshire/',
      '/about/quotations/north/': '/about/quotations/northshire/',
      '/compare/north/': '/compare/northshire/',
      '/data/visits/north/': '/data/visits/northshire/',
      '/visits/north/2016-inspection/': '/visits/northshire/2016-inspection/',
      '/visits/north/2016-monitoring-1/': '/visits/northshire/2016-monitoring-1/',
      '/compare/north/2016-inspection/': '/compare/northshire/2016-inspection/',
      '/compare/north/2016-monitoring-1/': '/compare/northshire/2016-monitoring-1/',
      '/compare/north/2016-inspection/2016-monitoring-1/': '/compare/northshire/2016-inspection/2016-monitoring-1/',
      '/compare/north/2016-monitoring-1/2016-inspection/': '/compare/northshire/2016-inspection/2016-monitoring-1/',
    });
  });
});

describe('a comparison that was published and can be drawn no more', () => {
  it('leads in either order to where its visits are chosen, or to what became of one that went', () => {
    const [told, silent, gone] = ['2016-inspection', '2016-monitoring-1', '2016-focused'];
    const moves = listMoves({
      sources: { report: content.sources.report },
      registry: { [date]: { pairs: [`northshire/${told}/${silent}`, `northshire/${told}/${gone}`] } },
      aliases: {},
      tombstones: {
        gone: { kind: 'visit', id: `northshire/${gone}`, was: 'A visit.', date, why: 'It never took place.' },
      },
    });
    const chosen = `/compare/?visits=northshire/${told},northshire/${silent}`;
    expect(moves).toEqual({
      [`/compare/northshire/${told}/${silent}/`]: chosen,
      [`/compare/northshire/${silent}/${told}/`]: chosen,
      [`/compare/northshire/${told}/`]: '/compare/northshire/',
      [`/compare/northshire/${silent}/`]: '/compare/northshire/',
      [`/compare/northshire/${told}/${gone}/`]: `/visits/northshire/${gone}/`,
      [`/compare/northshire/${gone}/${told}/`]: `/visits/northshire/${gone}/`,
      [`/compare/northshire/${gone}/`]: '/compare/northshire/',
    });
  });
});

describe('an address under an id that has a tombstone', () => {
  const gone = listFormerPages(buildTestCorpus(content)).filter((page) => page.state === 'gone');

  it('has a page of its own, with a title of its own', () => {
    expect(gone.map(({ page }) => [page.path, page.title])).toEqual([
      ['/sources/statement/', 'Source statement: no longer here'],
      ['/findings/statement/', 'Findings of source statement: no longer here'],
      ['/findings/letter/doubled/', 'Finding letter/doubled: no longer here'],
      ['/findings/statement/claim/', 'Finding statement/claim: no longer here'],
      ['/findings/old-letter/doubled/', 'Finding old-letter/doubled: no longer here'],
    ]);
  });

  it('says what it was, when and why it went, and where to go', () => {
    expect(gone[0]).toMatchObject({
      page: { crumbs: [{ text: 'Sources', href: '/sources/' }], here: 'statement', isUnlisted: true },
      view: {
        heading: 'This source is no longer here',
        id: 'statement',
        was: 'A statement by the council.',
        when: '22 November 2026',
        why: 'Nobody made it.',
        instead: [
          { text: 'Northshire', href: '/authorities/northshire/' },
          {
            text: 'Northshire: 1st monitoring visit since the 2016 inspection',
            href: '/visits/northshire/2016-monitoring-1/',
          },
          { text: 'Northshire: Ofsted letter, 6 July 2017', href: '/sources/letter/' },
          { text: 'Too few posts were filled.', href: '/findings/letter/posts/' },
          { text: 'workforce', href: '/themes/workforce/' },
        ],
      },
    });
  });

  it('says with what it went, if that had the tombstone', () => {
    expect(gone.map((page) => page.view.wentWith)).toEqual([
      undefined,
      undefined,
      undefined,
      'statement',
      'letter/doubled',
    ]);
  });
});

describe('the page of a source', () => {
  it('has a place for each finding that once stood there, under its former id', () => {
    expect(listFormerFindings(buildTestCorpus(content), 'letter')).toEqual([
      {
        id: 'moved',
        text: 'It has another id now.',
        link: { text: 'Too few posts were filled.', href: '/sources/report/#posts' },
      },
      {
        id: 'staff',
        text: 'It has another id now.',
        link: { text: 'Too few posts were filled.', href: '/sources/letter/#posts' },
      },
      {
        id: 'doubled',
        text: 'A claim. It went on 22 November 2026. It was doubled.',
        link: { text: 'What stood here', href: '/findings/letter/doubled/' },
      },
    ]);
    expect(listFormerFindings(buildTestCorpus(content), 'report')).toEqual([]);
  });
});
