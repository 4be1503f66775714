import { describe, expect, it } from 'vitest';

import { getTheme } from '../../../../src/domain/lookup.ts';
import { buildThemeView } from '../../../../src/views/theme/theme-view.ts';
import { buildFindingRecord, buildTestCorpus } from '../../../support/records.ts';

const visit = (name: string) => `northshire/2016-${name}`;
const on = (from: string) => ({ dates: { precision: 'day', from } }) as const;

const corpus = buildTestCorpus({
  visits: {
    [visit('monitoring-1')]: { number: 1, ...on('2017-01-10') },
    [visit('monitoring-2')]: { number: 2, letter: 'held', ...on('2017-06-08') },
    [visit('monitoring-3')]: { number: 3, ...on('2018-01-10') },
    [visit('monitoring-4')]: { number: 4, ...on('2018-06-10') },
  },
  sources: {
    echo: {
      visit: visit('monitoring-1'),
      kind: 'article',
      publisher: 'The Echo',
      findings: [
        buildFindingRecord({ id: 'told' }),
        buildFindingRecord({ id: 'elsewhere', theme: 'caseloads', also: ['workforce'] }),
      ],
    },
    letter: {
      visit: visit('monitoring-2'),
      findings: [
        buildFindingRecord({ id: 'found' }),
        buildFindingRecord({ id: 'reported-by-ofsted', saidBy: 'authority' }),
        buildFindingRecord({ id: 'touching', theme: 'caseloads', also: ['workforce'] }),
      ],
    },
    gazette: {
      visit: visit('monitoring-2'),
      kind: 'article',
      publisher: 'The Gazette',
      findings: [buildFindingRecord({ id: 'paper' }), buildFindingRecord({ id: 'council', saidBy: 'authority' })],
    },
    release: {
      visit: visit('monitoring-3'),
      kind: 'statement',
      publisher: 'Northshire Council',
      findings: [buildFindingRecord({ id: 'own-words', saidBy: 'authority' })],
    },
  },
  themes: { workforce: { name: 'Workforce', definition: 'The people who do the work.' } },
});
const theme = getTheme(corpus, 'workforce');
const all = buildThemeView(corpus, theme);
const primary = buildThemeView(corpus, theme, { primaryOnly: true });

const rowsOf = ({ told }: typeof all) => told.flatMap(({ visits }) => visits);
const listAlsoKeys = ({ also }: typeof all) =>
  also.flatMap(({ parts, said }) => [...parts.flatMap(({ findings }) => findings), ...said].map(({ key }) => key));
const keysOf = (view: typeof all) =>
  rowsOf(view).map(({ cell }) => [...cell.findings, ...cell.said].map(({ key }) => key));

describe('a theme from all sources', () => {
  it('has what each visit says, whoever tells it', () => {
    expect(keysOf(all)).toEqual([
      ['echo/told'],
      ['letter/found', 'gazette/paper', 'letter/reported-by-ofsted', 'gazette/council'],
      ['release/own-words'],
    ]);
    expect(listAlsoKeys(all)).toEqual(['echo/elsewhere', 'letter/touching']);
  });

  it('names whose account each visit rests on', () => {
    expect(rowsOf(all).map(({ basis }) => basis)).toEqual([
      'as reported by The Echo',
      'Ofsted letter',
      'as told in a statement by Northshire Council',
    ]);
  });

  it('has the theme’s own title and definition', () => {
    expect(all).toMatchObject({ title: 'Workforce', description: 'The people who do the work.', isPrimaryOnly: false });
  });
});

describe('a visit on the page of a theme', () => {
  it('has its marks subject by subject, and says where others alone speak', () => {
    expect(
      rowsOf(all).map(({ cell }) => cell.rows.map(({ name, groups, note }) => [name, groups[0]?.words, note])),
    ).toEqual([
      [['About workforce', 'weakness', undefined]],
      [['About workforce', 'weaknesses', undefined]],
      [['About workforce', undefined, 'the council only']],
    ]);
  });

  it('lists its findings under their subjects, each of which leads to its page at the authority', () => {
    const [first] = rowsOf(all);
    expect(first?.told.parts.map(({ subject, findings }) => [subject?.href, findings.map(({ key }) => key)])).toEqual([
      ['/subjects/about-workforce/#northshire', ['echo/told']],
    ]);
    expect(first?.id).toBe('northshire-2016-monitoring-1');
  });

  it('can be jumped to by the first visit of its year', () => {
    expect(rowsOf(all).map(({ yearId }) => yearId)).toEqual(['northshire-2017', undefined, 'northshire-2018']);
    expect(all.jump).toEqual([
      {
        authorities: [
          {
            authority: { text: 'Northshire', href: '#northshire' },
            years: [
              { text: '2017', href: '#northshire-2017' },
              { text: '2018', href: '#northshire-2018' },
            ],
          },
        ],
      },
    ]);
  });

  it('stands beside the one before, at the theme', () => {
    expect(all.told.flatMap(({ compare }) => compare.map(({ text, href }) => [text, href]))).toEqual([
      ['June 2017 beside January 2017', '/compare/northshire/2016-monitoring-1/2016-monitoring-2/#workforce'],
      ['January 2018 beside June 2017', '/compare/northshire/2016-monitoring-2/2016-monitoring-3/#workforce'],
      [
        'June 2017 beside a visit of another authority',
        '/compare/?visits=northshire/2016-monitoring-2&themes=workforce',
      ],
    ]);
  });
});

describe('authorities to jump to', () => {
  const many = Array.from({ length: 13 }, (_, index) => `shire-${String.fromCharCode(97 + index)}`);
  const wide = buildTestCorpus({
    authorities: Object.fromEntries(
      many.map((id, index) => [id, { name: id, region: index % 2 === 0 ? 'North East' : 'South West' }]),
    ),
    visits: Object.fromEntries(many.map((id) => [`${id}/2018-focused`, { kind: 'focused', ...on('2018-03-01') }])),
    sources: Object.fromEntries(
      many.map((id) => [`letter-${id}`, { visit: `${id}/2018-focused`, findings: [buildFindingRecord()] }]),
    ),
  });

  it('stand under their regions where they are many', () => {
    const { jump } = buildThemeView(wide, getTheme(wide, 'workforce'));
    expect(jump.map(({ region }) => region)).toEqual(['North East', 'South West']);
    expect(jump.flatMap(({ authorities }) => authorities)).toHaveLength(many.length);
  });
});

describe('a theme from primary sources only', () => {
  it('has only what letters and reports of Ofsted say, by whomever it was said', () => {
    expect(keysOf(primary)).toEqual([['letter/found', 'letter/reported-by-ofsted']]);
    expect(listAlsoKeys(primary)).toEqual(['letter/touching']);
  });

  it('names the visits that only other accounts tell of, and those of which nothing is held', () => {
    const [north] = primary.told;
    expect(north?.rest.map(({ lead, visits }) => [lead, visits.map(({ text }) => text)])).toEqual([
      ['Told only in accounts that are left out here', ['January 2017', 'January 2018']],
      ['No source held', ['June 2018']],
    ]);
  });

  it('has an address, title and description of its own', () => {
    expect(primary).toMatchObject({
      href: '/themes/workforce/primary/',
      title: 'Workforce: primary sources only',
      isPrimaryOnly: true,
    });
    expect(primary.description).not.toBe(all.description);
    expect(primary.description).toContain(all.definitionText);
  });
});

describe('the switch of a theme', () => {
  const hrefs = ['/themes/workforce/', '/themes/workforce/primary/'];

  it.each([
    { name: 'all sources', view: all, current: '/themes/workforce/' },
    { name: 'primary sources', view: primary, current: '/themes/workforce/primary/' },
  ])('leads both ways from $name, and says where the reader is', ({ view, current }) => {
    expect(view.switches.map(({ text, href }) => [text, href])).toEqual([
      ['All sources', hrefs[0]],
      ['Primary sources only', hrefs[1]],
    ]);
    expect(view.switches.filter(({ isCurrent }) => isCurrent).map(({ href }) => href)).toEqual([current]);
  });

  it('stays as it is where authorities are set in columns', () => {
    expect([all, primary].flatMap(({ compose }) => compose.map(({ href }) => href))).toEqual([
      '/compare/?themes=workforce',
      '/compare/?themes=workforce&primary=1',
    ]);
  });
});
