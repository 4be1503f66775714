import { describe, expect, it } from 'vitest';

import { findingSchema, reservedFindingIds } from '../../../src/schema/finding.ts';
import { buildFindingRecord } from '../../support/records.ts';
import { listProjectFiles, readProjectFile } from '../project-files.ts';
import { listMessages } from './list-messages.ts';

const wordsOf = (count: number) => Array.from({ length: count }, (_, index) => `word${index}`).join(' ');
const messagesOf = (changes: object) => listMessages(findingSchema, { ...buildFindingRecord(), ...changes });

describe('a finding', () => {
  it('needs only what the codebook asks of every claim', () => {
    const { id, theme, subject, level, direction, saidBy, summary, locator } = buildFindingRecord();
    expect(findingSchema.parse({ id, theme, subject, level, direction, saidBy, summary, locator })).toEqual({
      id,
      theme,
      subject,
      level,
      direction,
      saidBy,
      summary,
      locator,
      also: [],
      since: 'not-stated',
      quantifier: 'not-stated',
      figures: [],
      recommendations: [],
      status: 'current',
    });
  });

  it.each(reservedFindingIds)('may not take the place %s of its source’s page', (id) => {
    expect(listMessages(findingSchema, { ...buildFindingRecord(), id })).toEqual([
      "id: is a place of every source's page: main, cite",
    ]);
  });

  it('may take no id that its source’s page has for itself', () => {
    const ids = ['src/layouts', 'src/components/source']
      .flatMap((folder) => listProjectFiles(folder))
      .filter((file) => file.endsWith('.astro'))
      .flatMap((file) => [...readProjectFile(file).matchAll(/\sid="([a-z-]+)"/gu)].map(([, id]) => id));
    expect([...new Set(ids)].sort()).toEqual([...reservedFindingIds].sort());
  });

  it.each(['id', 'theme', 'subject', 'level', 'direction', 'saidBy', 'summary'])('has always a field %s', (field) => {
    const entries = Object.entries(buildFindingRecord()).filter(([name]) => name !== field);
    expect(listMessages(findingSchema, Object.fromEntries(entries))).toEqual([expect.stringMatching(`^${field}: `)]);
  });

  it.each([
    { name: 'no locator, where what is held has no blocks', changes: { locator: undefined } },
    { name: 'a summary of 30 words', changes: { summary: wordsOf(30) } },
    { name: 'a quotation of 2 words', changes: { quote: wordsOf(2) } },
    { name: 'a quotation of 15 words', changes: { quote: wordsOf(15) } },
    { name: 'a point from which a change is measured', changes: { direction: 'worse', since: 'last-visit' } },
    {
      name: 'a date from which a change is measured',
      changes: { direction: 'worse', since: 'date', sinceDate: '2017-01' },
    },
    { name: 'a change without a level', changes: { level: 'not-stated', direction: 'unchanged' } },
    { name: 'neither level nor direction', changes: { level: 'not-stated' } },
    { name: 'two more subjects, or themes where none fits', changes: { also: ['caseload-size', 'leadership'] } },
    { name: 'a bullet as its place', changes: { locator: 'h2.b3' } },
    { name: 'what stands before the first heading as its place', changes: { locator: 'h0.b1' } },
    { name: 'the standfirst as its place', changes: { locator: 'standfirst' } },
    { name: 'a figure', changes: { figures: [{ value: 28, unit: 'people', what: 'left' }] } },
  ])('may have $name', ({ changes }) => {
    expect(messagesOf(changes)).toEqual([]);
  });

  it.each([
    {
      name: 'a summary of 31 words',
      changes: { summary: wordsOf(31) },
      message: 'summary: must be at most 30 words; has 31',
    },
    {
      name: 'a quotation of 16 words',
      changes: { quote: wordsOf(16) },
      message: 'quote: must be at most 15 words; has 16',
    },
    { name: 'a quotation of 1 word', changes: { quote: 'poor' }, message: 'quote: must be at least 2 words' },
    {
      name: 'a point of measure without a direction',
      changes: { since: 'last-visit' },
      message: 'since: must be left out when direction is not-stated',
    },
    {
      name: 'since: date without the date',
      changes: { direction: 'worse', since: 'date' },
      message: 'sinceDate: goes with since: date, and only with it',
    },
    {
      name: 'a date without since: date',
      changes: { direction: 'worse', since: 'last-visit', sinceDate: '2017' },
      message: 'sinceDate: goes with since: date, and only with it',
    },
    ...[
      { name: 'its own theme again', also: ['workforce'] },
      { name: 'its own subject again', also: ['about-workforce'] },
      { name: 'one more subject twice', also: ['caseload-size', 'caseload-size'] },
    ].map(({ name, also }) => ({
      name,
      changes: { also },
      message: 'also: must not repeat the subject, the theme or one another',
    })),
    {
      name: 'a formula for a figure’s unit',
      changes: { figures: [{ value: 1, unit: '=A1', what: 'left' }] },
      message: 'figures.0.unit: must not begin with = + - or @, which a spreadsheet would run',
    },
    {
      name: 'a figure below zero',
      changes: { figures: [{ value: -3, unit: 'people', what: 'fewer' }] },
      message: 'figures.0.value: must not be below zero; tell a fall in words',
    },
    {
      name: 'a figure whose unit holds the sign that parts figures in CSV',
      changes: { figures: [{ value: 1, unit: 'people; posts', what: 'left' }] },
      message: 'figures.0.unit: must not hold ; or |, which part the members of a list in the data files',
    },
    {
      name: 'a figure whose subject holds the sign that parts its members in CSV',
      changes: { figures: [{ value: 1, unit: 'people', what: 'left|gone' }] },
      message: 'figures.0.what: must not hold ; or |, which part the members of a list in the data files',
    },
    {
      name: 'a visit without its authority',
      changes: { visit: '2016-inspection' },
      message: 'visit: must be an authority and a visit id joined by a slash, such as tameside/2016-monitoring-2',
    },
  ])('may not have $name', ({ changes, message }) => {
    expect(messagesOf(changes)).toEqual([message]);
  });

  it.each(['p', '7', 'h2', 'h2.p3', 'P7', 'p7, p8', 'standfirst '])('may not stand at %j', (locator) => {
    expect(messagesOf({ locator })).toEqual(['locator: must be a block id: p7, h2.b3 or standfirst']);
  });

  it.each([
    { name: 'a third further theme', changes: { also: ['caseloads', 'leadership', 'assessment'] } },
    { name: 'a field that the codebook does not know', changes: { severity: 'high' } },
    { name: 'a level that the codebook does not know', changes: { level: 'poor' } },
    { name: 'a theme that the codebook does not know', changes: { theme: 'morale' } },
    { name: 'a figure that is no number', changes: { figures: [{ value: '28', unit: 'people', what: 'left' }] } },
  ])('may not have $name', ({ changes }) => {
    expect(messagesOf(changes)).toHaveLength(1);
  });
});
