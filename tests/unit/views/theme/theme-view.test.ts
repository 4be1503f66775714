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

const rowsOf = ({ sections }: typeof all) => sections.flatMap(({ visits }) => visits);
const keysOf = (view: typeof all) =>
  rowsOf(view).map(({ cell }) => [...cell.findings, ...cell.said].map(({ key }) => key));

describe('a theme from all sources', () => {
  it('has what each visit says, whoever tells it', () => {
    expect(keysOf(all)).toEqual([
      ['echo/told'],
      ['letter/found', 'gazette/paper', 'letter/reported-by-ofsted', 'gazette/council'],
      ['release/own-words'],
    ]);
    expect(all.also.map(({ key }) => key)).toEqual(['echo/elsewhere', 'letter/touching']);
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

describe('a theme from primary sources only', () => {
  it('has only what letters and reports of Ofsted say, by whomever it was said', () => {
    expect(keysOf(primary)).toEqual([[], ['letter/found', 'letter/reported-by-ofsted'], []]);
    expect(primary.also.map(({ key }) => key)).toEqual(['letter/touching']);
  });

  it('keeps the row of a visit that has none left, and says that the letter is not held', () => {
    expect(rowsOf(primary).map(({ visit: { href } }) => href)).toEqual(rowsOf(all).map(({ visit: { href } }) => href));
    expect(rowsOf(primary).map(({ cell }) => cell.words)).toEqual(['Letter not held', 'Weakness', 'Letter not held']);
  });

  it('names the accounts left out, where nothing else is held', () => {
    expect(rowsOf(primary).map(({ basis }) => basis)).toEqual([
      'left out: The Echo',
      'Ofsted letter',
      'left out: Northshire Council',
    ]);
  });

  it('lists the visits of which no source at all is held, as the other page does', () => {
    expect(primary.sections.map(({ unseen }) => unseen)).toEqual(all.sections.map(({ unseen }) => unseen));
    expect(primary.sections.flatMap(({ unseen }) => unseen.map(({ href }) => href))).toEqual([
      '/visits/northshire/2016-monitoring-4/',
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
    expect([all.compose.href, primary.compose.href]).toEqual([
      '/compare/?themes=workforce',
      '/compare/?themes=workforce&primary=1',
    ]);
  });
});
