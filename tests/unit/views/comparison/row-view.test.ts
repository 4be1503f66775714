import { describe, expect, it } from 'vitest';

import type { TestContent } from '../../../support/records.ts';
import { away, context, council, january, june, listRows, toContent, worse } from './compared.ts';
import type { Claims, view } from './compared.ts';

const unchanged = { direction: 'unchanged' } as const;
const improved = { level: 'not-stated', direction: 'improved' } as const;
const morale = { subject: 'morale' } as const;
const all = [june, january, away] as const;

const listSentences = (...parameters: Parameters<typeof view>) =>
  listRows(...parameters).map(({ sentence }) => sentence);
const listNotes = (...parameters: Parameters<typeof view>) =>
  listRows(...parameters).map(({ id, cells }) => [
    id,
    cells.map(({ entries }) =>
      entries.map(({ name, note, groups }) => [name, note, ...groups.map(({ words }) => words)].join(' ').trim()),
    ),
  ]);

describe('the rows of a theme', () => {
  it('are the subjects that inspectors speak of at two visits or more, in the codebook’s order, each with a cell a visit', () => {
    const claims: Claims = [morale, { subject: 'recruitment' }, {}];
    const rows = listRows(toContent(claims, claims.toReversed()));
    expect(rows.map(({ id, kind, head }) => [id, kind, head.text, head.href])).toEqual([
      ['turnover', 'subject', 'Turnover', '/subjects/turnover/'],
      ['recruitment', 'subject', 'Recruitment', '/subjects/recruitment/'],
      ['morale', 'subject', 'Morale', '/subjects/morale/'],
    ]);
    for (const { id, cells } of rows)
      expect(cells.map(({ subjectKey }) => subjectKey)).toEqual([`${june} ${id}`, `${january} ${id}`]);
  });

  it('gather in one row what one account alone tells, each subject by its name in the column that tells it', () => {
    const content = toContent([{}, morale, { subject: 'recruitment', ...worse }], [{}, { subject: 'training' }]);
    const row = listRows(content)[1];
    expect(row).toMatchObject({ id: 'workforce-alone', kind: 'alone', head: { text: 'Inspectors in one at most' } });
    expect(row?.sentence).toBeUndefined();
    expect(listNotes(content)[1]?.[1]).toEqual([['Recruitment  worse', 'Morale  weakness'], ['Training  weakness']]);
    expect(row?.cells.map(({ findings }) => findings.length)).toEqual([2, 1]);
  });

  it('do not count what a council says as speaking of a subject', () => {
    expect(listNotes(toContent([{}, morale], [{}, { ...morale, ...council }]))).toEqual([
      ['turnover', [['weakness'], ['weakness']]],
      ['workforce-alone', [['Morale  weakness'], ['Morale the council only']]],
    ]);
  });

  it('say where another account files what touches a subject that one alone tells', () => {
    expect(listNotes(toContent([{}, morale], [{ also: ['morale'] }]))[1]).toEqual([
      'workforce-alone',
      [['Morale  weakness'], ['Morale see Turnover']],
    ]);
  });

  it('leave that to the opened row where there are three columns, and say that it is filed elsewhere', () => {
    const content = toContent([{}, morale, { subject: 'training' }], [{ also: ['morale'] }], []);
    const row = listRows(content, all).find(({ kind }) => kind === 'alone');
    expect(row?.cells.map(({ entries }) => entries.map(({ name, note }) => name ?? note))).toEqual([
      ['Morale', 'Training'],
      ['filed under other subjects'],
      ['none'],
    ]);
    expect(row?.sentence).toBe('Filed under other subjects. Northshire, January 2018: Morale, see Turnover.');
    expect(listRows(content).find(({ kind }) => kind === 'alone')?.sentence).toBeUndefined();
  });

  it('say in a cell why a visit has no mark, and claim no more', () => {
    const cells = (inOctober: Claims, content: TestContent = toContent([morale], [morale], inOctober)) =>
      listNotes(content, all)[0]?.[1]?.[2];
    expect(cells([context])).toEqual(['no finding']);
    expect(cells([{ also: ['morale'] }, { subject: 'recruitment', also: ['morale'] }])).toEqual([
      'see Turnover and Recruitment',
    ]);
    expect(cells([{ ...morale, ...context, also: ['turnover'] }])).toEqual(['context only']);
    expect(cells([{ ...morale, ...council }])).toEqual(['the council only']);
    expect(cells([{ ...morale, saidBy: 'journalist' }])).toEqual(['The Echo only']);
    expect(cells([{ also: ['morale'], status: 'withdrawn' }])).toEqual(['no finding']);
  });

  it('say "no main finding" of a report of which only principal claims are coded, where it counts', () => {
    const content = toContent([morale], [morale], [{}]);
    const coded = (changes: object): TestContent => ({
      ...content,
      sources: { ...content.sources, echo: { ...content.sources.echo, ...changes } },
    });
    const note = (held: TestContent, primaryOnly = false) =>
      listRows(held, all, { primaryOnly })[0]?.cells[2]?.entries[0]?.note;
    expect(note(coded({ kind: 'report', coding: 'principal' }))).toBe('no main finding');
    expect(note(coded({}))).toBe('no finding');
  });

  it('list context after what is judged, and name who tells what the first source of a column does not', () => {
    const content = toContent([context, {}], [{}]);
    const told: TestContent = {
      ...content,
      sources: { ...content.sources, echo: { ...content.sources.article, publisher: 'The Echo', visit: june } },
    };
    const cell = listRows(told)[0]?.cells[0];
    expect(cell?.findings.map(({ key, teller }) => [key, teller])).toEqual([
      ['letter/claim-1', undefined],
      ['echo/claim-0', 'The Echo'],
      ['letter/claim-0', undefined],
    ]);
  });
});

describe('the sentence of a subject', () => {
  it('says who reports on it and with which marks, in the codebook’s words, from strength to serious', () => {
    expect(listSentences(toContent([{}, worse, {}], [unchanged, improved]))[0]).toBe(
      'Both report on turnover: June 2017 worse, weaknesses; January 2018 improved; weakness, unchanged.',
    );
    const every: Claims = ['serious', 'weakness', 'mixed', 'strength'].flatMap((level) => [
      { level } as Claims[number],
    ]);
    expect(listSentences(toContent([...every, worse, improved], [{}]))[0]).toBe(
      'Both report on turnover: June 2017 strength, improved, mixed, worse, weakness, serious weakness; January 2018 weakness.',
    );
  });

  it('names the authority where several are compared, and says how many of the visits report', () => {
    expect(listSentences(toContent([{}], [{}], [{}]), [june, away])[0]).toBe(
      'Both report on turnover: Northshire, June 2017 weakness; Southshire, October 2019 weakness.',
    );
    expect(listSentences(toContent([{}], [{}], [{}]), all)[0]).toMatch(/^All 3 report on turnover: /u);
    expect(listSentences(toContent([{}], [council], [{}]), all)[0]).toBe(
      '2 of 3 report on turnover: Northshire, June 2017 weakness; Southshire, October 2019 weakness.',
    );
  });

  it('says where a visit gives context only', () => {
    expect(listSentences(toContent([{}], [context]))[0]).toBe(
      'One reports on turnover: June 2017 weakness; January 2018 context only.',
    );
    expect(listSentences(toContent([context], [context]))[0]).toBe(
      'None reports on turnover: June 2017 context only; January 2018 context only.',
    );
    expect(listSentences(toContent([{}], [context], [{}]), all)[0]).toBe(
      '2 of 3 report on turnover: Northshire, June 2017 weakness; Southshire, October 2019 weakness; Northshire, January 2018 context only.',
    );
  });

  it('counts no findings and gives no verdict, however many there are', () => {
    const many: Claims = Array.from({ length: 12 }, (_, index) => (index % 2 === 0 ? {} : worse));
    const [sentence = ''] = listSentences(toContent(many, many));
    expect(sentence.replaceAll(/(June|January) \d{4}/gu, '')).not.toMatch(/\d/u);
    expect(sentence).not.toMatch(/better|best|worst|more|most|less|overall|trend|than/iu);
  });
});

describe('the note on limits of a row', () => {
  const hub = { appliesTo: 'Public Service Hub' } as const;
  const leaving = { appliesTo: 'leaving-care team' } as const;
  const listLimits = (...parameters: Parameters<typeof toContent>) =>
    listRows(toContent(...parameters)).map(({ limits, cells }) => [limits, cells.map(({ only }) => only)]);

  it('says that the sides speak of different teams, and in each cell of which', () => {
    expect(listLimits([hub], [leaving])).toEqual([
      ['not said of the same', ['Public Service Hub only', 'leaving-care team only']],
    ]);
    expect(listLimits([hub], [{}])).toEqual([['not said of the same', ['Public Service Hub only', undefined]]]);
    expect(listLimits([hub, leaving], [hub])[0]?.[1]).toEqual([
      'leaving-care team and Public Service Hub only',
      'Public Service Hub only',
    ]);
  });

  it.each<{ name: string; inJune: Claims; inJanuary: Claims }>([
    { name: 'neither is limited', inJune: [{}], inJanuary: [{}] },
    { name: 'both are limited to the same', inJune: [hub], inJanuary: [hub, hub] },
    { name: 'both are limited to the same in another order', inJune: [hub, leaving], inJanuary: [leaving, hub] },
    { name: 'one visit alone reports', inJune: [hub], inJanuary: [context] },
    { name: 'only some of what one visit says is limited', inJune: [hub, hub, {}], inJanuary: [{}] },
    { name: 'only what a council said is limited', inJune: [{}], inJanuary: [{}, { ...council, ...hub }] },
  ])('is absent where $name', ({ inJune, inJanuary }) => {
    expect(listLimits(inJune, inJanuary)).toEqual([[undefined, [undefined, undefined]]]);
  });
});

describe('what a reader may have shown of the rows', () => {
  const listFacts = (...parameters: Parameters<typeof toContent>) =>
    listRows(toContent(...parameters)).map(({ id, isAlike, hasWeakness }) => [id, isAlike, hasWeakness]);

  it('is by whether the visits differ: in which marks, and how many', () => {
    expect(listFacts([{}], [{}])).toEqual([['turnover', true, true]]);
    expect(listFacts([{}], [{}, {}])).toEqual([['turnover', false, true]]);
    expect(listFacts([{}], [unchanged])).toEqual([['turnover', false, true]]);
  });

  it('takes no two subjects for alike, though their marks are', () => {
    expect(listFacts([{}, morale], [{}, { subject: 'training' }])[1]).toEqual(['workforce-alone', false, true]);
  });

  it('is by whether inspectors find a weakness', () => {
    expect(listFacts([{ level: 'strength' }], [improved])).toEqual([['turnover', false, false]]);
    expect(listFacts([{ level: 'strength' }], [{ level: 'serious' }])).toEqual([['turnover', false, true]]);
    expect(listFacts([{ level: 'strength' }, council], [improved])[0]?.[2]).toBe(false);
  });
});
