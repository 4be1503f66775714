import { describe, expect, it } from 'vitest';

import { getSubject } from '../../../../src/domain/lookup.ts';
import { buildSubjectView } from '../../../../src/views/subject/subject-view.ts';
import type { SubjectView } from '../../../../src/views/subject/subject-view.ts';
import { buildFindingRecord, buildTestCorpus } from '../../../support/records.ts';

const on = (from: string) => ({ dates: { precision: 'day', from } }) as const;
const visit = (name: string) => `northshire/2016-${name}`;
const about = (subject: string, changes: Parameters<typeof buildFindingRecord>[0] = {}) =>
  buildFindingRecord({ id: `on-${subject}`, subject, ...changes });

const corpus = buildTestCorpus({
  authorities: {
    eastshire: { name: 'Eastshire' },
    southshire: { name: 'Southshire' },
    westshire: { name: 'Westshire' },
  },
  subjects: {
    turnover: {
      theme: 'workforce',
      name: 'Turnover',
      order: 20,
      definition: 'How many staff leave.',
      goesElsewhere: [{ what: 'what staff are paid', subject: 'pay' }],
      synonyms: ['staff leaving'],
    },
    pay: { theme: 'workforce', name: 'Pay', order: 21 },
    rest: { theme: 'workforce', name: 'Rest', order: 22 },
  },
  visits: {
    [visit('monitoring-1')]: { number: 1, ...on('2017-01-10') },
    [visit('monitoring-2')]: { number: 2, letter: 'held', ...on('2017-06-08') },
    [visit('monitoring-3')]: { number: 3, ...on('2018-01-10') },
    [visit('monitoring-4')]: { number: 4, ...on('2018-06-10') },
    'southshire/2018-focused': { kind: 'focused', ...on('2018-03-01') },
    'eastshire/2018-focused': { kind: 'focused', ...on('2018-03-01') },
  },
  sources: {
    echo: {
      visit: visit('monitoring-1'),
      kind: 'article',
      publisher: 'The Echo',
      findings: [about('turnover', { direction: 'worse', level: 'not-stated' })],
    },
    letter: {
      visit: visit('monitoring-2'),
      findings: [
        about('turnover', { id: 'context', level: 'not-stated' }),
        about('turnover'),
        about('turnover', {
          id: 'second',
          figures: [
            { value: 28, unit: 'workers', what: 'left since January' },
            { value: 25, unit: '%', what: 'turnover in a year' },
          ],
        }),
        about('turnover', { id: 'council', saidBy: 'authority' }),
        about('pay', { also: ['turnover'] }),
      ],
    },
    release: {
      visit: visit('monitoring-3'),
      kind: 'statement',
      publisher: 'Northshire Council',
      findings: [about('pay', { saidBy: 'authority' })],
    },
    south: { visit: 'southshire/2018-focused', findings: [about('pay', { id: 'pay' })] },
    east: { visit: 'eastshire/2018-focused', findings: [about('turnover', { level: 'strength' })] },
  },
  themes: { workforce: { name: 'Workforce' } },
});
const subject = getSubject(corpus, 'turnover');
const all = buildSubjectView(corpus, subject);
const primary = buildSubjectView(corpus, subject, { primaryOnly: true });
const nothing = buildSubjectView(corpus, getSubject(corpus, 'rest'));

const getNorth = ({ told }: SubjectView) => {
  const section = told.find(({ id }) => id === 'northshire');
  if (section === undefined) throw new Error('Northshire is not told of.');
  return section;
};
const ids = (sections: SubjectView['silent']) => sections.map(({ id }) => id);

describe('a subject from all sources', () => {
  it('has the authorities of which something is told, then those of which sources are held', () => {
    expect(ids(all.told)).toEqual(['eastshire', 'northshire']);
    expect(ids(all.silent)).toEqual(['southshire']);
  });

  it('has the marks of each visit in words, and its findings with context last', () => {
    const cells = getNorth(all).visits.map(({ cell }) => cell);
    expect(cells.map(({ groups }) => groups.map(({ words }) => words))).toEqual([['worse'], ['weaknesses'], []]);
    expect(cells.map(({ findings, said }) => [...findings, ...said].map(({ id }) => id))).toEqual([
      ['on-turnover'],
      ['on-turnover', 'second', 'context', 'council'],
      [],
    ]);
  });

  it('says of a visit without a finding what it says of the theme, and where', () => {
    const [, , january] = getNorth(all).visits;
    expect(january?.cell).toMatchObject({
      key: 'northshire/2016-monitoring-3 turnover',
      note: 'no finding',
      ofTheme: { text: 'not mentioned in the accounts held; the letter is not held' },
    });
    expect(all.silent.flatMap(({ visits }) => visits.map(({ cell }) => cell.ofTheme))).toEqual([
      { text: 'weakness', href: '/visits/southshire/2018-focused/#workforce' },
    ]);
  });

  it('gives a place on the page to visits that say something alone', () => {
    expect(getNorth(all).visits.map(({ id }) => id)).toEqual([
      'northshire-2016-monitoring-1',
      'northshire-2016-monitoring-2',
      undefined,
    ]);
  });

  it('names in a line the visits of which no source is held', () => {
    expect(getNorth(all).rest).toEqual([
      { lead: 'No source held', visits: [{ text: 'June 2018', href: '/visits/northshire/2016-monitoring-4/' }] },
    ]);
  });

  it('leads to each visit that tells of it beside the one before, at its row', () => {
    expect(getNorth(all).pairs).toEqual([
      {
        text: 'June 2017 beside January 2017',
        href: '/compare/northshire/2016-monitoring-1/2016-monitoring-2/#turnover',
      },
    ]);
  });

  it('has each figure with its measure, speaker and place', () => {
    expect(all.figures).toMatchObject([
      {
        authority: 'Northshire',
        when: 'June 2017',
        figures: [
          { amount: '28 workers', what: 'left since January' },
          { amount: '25%', what: 'turnover in a year' },
        ],
        speaker: 'inspectors',
        place: { href: '/sources/letter/#second' },
      },
    ]);
  });

  it('leads to the latest report of each authority side by side, and to the composer', () => {
    expect(all.compose.map(({ href }) => href)).toEqual([
      '/compare/?visits=eastshire/2018-focused,northshire/2016-monitoring-2&themes=workforce',
      '/compare/?themes=workforce',
    ]);
  });

  it('has what touches it, what goes elsewhere and what stands beside it', () => {
    expect(all.also.flatMap(({ parts }) => parts.flatMap(({ findings }) => findings.map(({ key }) => key)))).toEqual([
      'letter/on-pay',
    ]);
    expect(all.goesElsewhere).toEqual([{ what: 'what staff are paid', to: { text: 'Pay', href: '/subjects/pay/' } }]);
    expect(all.siblings.map(({ text }) => text)).toEqual(['About workforce', 'Pay', 'Rest']);
  });
});

describe('a subject from primary sources only', () => {
  it('has only what letters and reports of Ofsted say, and names the visits that are left out', () => {
    const north = getNorth(primary);
    expect(north.visits.map(({ visit: { href } }) => href)).toEqual(['/visits/northshire/2016-monitoring-2/']);
    expect(north.rest.map(({ lead, visits }) => [lead, visits.map(({ text }) => text)])).toEqual([
      ['Told only in accounts that are left out here', ['January 2017', 'January 2018']],
      ['No source held', ['June 2018']],
    ]);
  });

  it('has an address, title and description of its own, and leads back', () => {
    expect(primary).toMatchObject({ href: '/subjects/turnover/primary/', title: 'Turnover: primary sources only' });
    expect(primary.description).not.toBe(all.description);
    expect(primary.switches.map(({ href, isCurrent }) => [href, isCurrent])).toEqual([
      ['/subjects/turnover/', false],
      ['/subjects/turnover/primary/', true],
    ]);
  });

  it('leads on to primary sources only', () => {
    expect(primary.theme.href).toBe('/themes/workforce/primary/');
    expect(primary.siblings.map(({ href }) => href)).toContain('/subjects/pay/primary/');
  });
});

describe('a subject of which nothing is told', () => {
  it('is kept, with what each visit says of the theme instead', () => {
    expect(nothing.told).toEqual([]);
    expect(ids(nothing.silent)).toEqual(['eastshire', 'northshire', 'southshire']);
    expect(nothing.compose.map(({ href }) => href)).toEqual(['/compare/?themes=workforce']);
  });
});

describe('a subject that a visit touches under another', () => {
  it('leads there, at the same authority', () => {
    const only = buildTestCorpus({
      subjects: { turnover: { theme: 'workforce', name: 'Turnover' }, pay: { theme: 'workforce', name: 'Pay' } },
      visits: { [visit('monitoring-1')]: {} },
      sources: { letter: { findings: [about('pay', { also: ['turnover'] })] } },
    });
    const { told } = buildSubjectView(only, getSubject(only, 'turnover'));
    expect(told[0]?.visits[0]?.cell).toMatchObject({
      groups: [],
      see: [{ text: 'Pay', href: '/subjects/pay/#northshire' }],
    });
    expect(told[0]?.visits[0]?.cell).not.toHaveProperty('note');
  });
});

describe('a visit of which nothing is coded', () => {
  it('says so, and nothing of the subject', () => {
    const only = buildTestCorpus({ visits: { [visit('monitoring-1')]: {} }, sources: { letter: {} } });
    const { silent } = buildSubjectView(only, getSubject(only, 'about-workforce'));
    expect(silent[0]?.visits[0]?.cell).toMatchObject({ note: 'Read for its facts; findings not coded yet' });
    expect(silent[0]?.visits[0]?.cell).not.toHaveProperty('ofTheme');
  });
});
