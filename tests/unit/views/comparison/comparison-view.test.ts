import { describe, expect, it } from 'vitest';

import { buildComparison } from '../../../../src/domain/comparison/comparison.ts';
import type { ComparisonOptions } from '../../../../src/domain/comparison/comparison.ts';
import { getVisit } from '../../../../src/domain/lookup.ts';
import { buildComparisonView } from '../../../../src/views/comparison/comparison-view.ts';
import { buildFindingRecord, buildFindingsOn, buildTestCorpus } from '../../../support/records.ts';
import type { Changes, TestContent } from '../../../support/records.ts';
import type { findingSchema } from '../../../../src/schema/finding.ts';

const [june, january, away] = [
  'northshire/2016-monitoring-2',
  'northshire/2016-monitoring-4',
  'southshire/2018-monitoring-3',
];
type Claims = readonly Changes<typeof findingSchema>[];
type Dates = NonNullable<NonNullable<TestContent['visits']>[string]['dates']>;

const toFindings = (claims: Claims) =>
  claims.map((claim, index) => buildFindingRecord({ id: `claim-${index}`, ...claim }));

/** A letter on June, and press accounts on January and on another authority. */
const toContent = (inJune: Claims, inJanuary: Claims, inOctober: Claims = [], dates?: Dates) =>
  ({
    authorities: { southshire: { name: 'Southshire' } },
    themes: { workforce: { name: 'Workforce' }, caseloads: { name: 'Caseloads and demand' } },
    visits: {
      [june]: { number: 2 },
      [january]: { number: 4, dates: dates ?? { precision: 'month', from: '2018-01' } },
      [away]: { number: 3, cycle: '2018-inspection', dates: { precision: 'month', from: '2019-10' } },
    },
    sources: {
      letter: { visit: june, findings: toFindings(inJune) },
      article: { visit: january, kind: 'article', publisher: 'The Gazette', findings: toFindings(inJanuary) },
      echo: { visit: away, kind: 'article', publisher: 'The Echo', findings: toFindings(inOctober) },
    },
  }) satisfies TestContent;

const view = (content: TestContent, ids: readonly string[] = [june, january], options?: ComparisonOptions) => {
  const corpus = buildTestCorpus(content);
  return buildComparisonView(
    corpus,
    buildComparison(
      corpus,
      ids.map((id) => getVisit(corpus, id)),
      options,
    ),
  );
};
const listSentences = (...parameters: Parameters<typeof view>) =>
  view(...parameters).groups.flatMap(({ rows }) => rows.map(({ sentence }) => sentence));

const worse = { level: 'not-stated', direction: 'worse' } as const;
const unchanged = { direction: 'unchanged' } as const;
const context = { level: 'not-stated' } as const;
const council = { saidBy: 'authority' } as const;

describe('the sentence of a theme', () => {
  it('says who reports on it, in whose document, with which marks; each kind once', () => {
    expect(listSentences(toContent([unchanged, unchanged, worse], [{ level: 'strength' }]))).toEqual([
      'Both report on workforce. June 2017, letter: weaknesses, unchanged; worse. January 2018, press account: strength.',
    ]);
  });

  it('names the authority where several are compared, and says how many of the visits report', () => {
    expect(listSentences(toContent([{}], [{}], [{}]), [june, away])).toEqual([
      'Both report on workforce. Northshire, June 2017, letter: weakness. Southshire, October 2019, press account: weakness.',
    ]);
    expect(listSentences(toContent([{}], [{}], [{}]), [june, january, away])[0]).toMatch(
      /^All 3 report on workforce\. /u,
    );
    expect(listSentences(toContent([{}], [council], [{}]), [june, january, away])[0]).toMatch(
      /^2 of 3 report on workforce\. /u,
    );
  });

  it('says so where one visit alone reports', () => {
    expect(listSentences(toContent([{}], [context]))[0]).toBe(
      'Only one reports on workforce. June 2017, letter: weakness.',
    );
  });

  it('says what is filed where, and not that one alone reports, where another files it elsewhere', () => {
    const touching: Claims[number] = { theme: 'caseloads', also: ['workforce'] };
    expect(listSentences(toContent([{}], [touching]))[0]).toBe(
      'Filed under workforce at 1 of 2. June 2017, letter: weakness. January 2018: filed under Caseloads and demand.',
    );
    expect(listSentences(toContent([{}], [touching], [{}]), [june, january, away])[0]).toBe(
      'Filed under workforce at 2 of 3. Northshire, June 2017, letter: weakness. Northshire, January 2018: filed under Caseloads and demand. Southshire, October 2019, press account: weakness.',
    );
    expect(listSentences(toContent([context], [touching]))[0]).toBe(
      'Inspectors’ findings with a level or a direction filed here: none. January 2018: filed under Caseloads and demand.',
    );
  });

  it('says so where inspectors say nothing with a level or a direction', () => {
    expect(listSentences(toContent([council], [context]))[0]).toBe(
      'Inspectors’ findings with a level or a direction: none.',
    );
  });

  it('counts no findings and gives no verdict, however many there are', () => {
    const many: Claims = [...Array(12).keys()].map((index) => (index % 2 === 0 ? {} : worse));
    const [sentence = ''] = listSentences(toContent(many, many));
    expect(sentence.replaceAll(/(June|January) \d{4}/gu, '')).not.toMatch(/\d/u);
    expect(sentence).not.toMatch(/better|best|worst|more|most|less|overall|trend|than/iu);
  });

  it('begins with a capital letter where the date of a visit is not known', () => {
    const dates = { precision: 'unknown', notBefore: '2017-08', notAfter: '2017-10' } as const;
    const [sentence = ''] = listSentences(toContent([{}], [{}], [], dates));
    expect(sentence).toMatch(/\. Between Aug and Oct 2017, press account: /u);
  });
});

describe('the note on limits of a row', () => {
  const hub = { appliesTo: 'Public Service Hub' } as const;
  const listLimits = (...parameters: Parameters<typeof toContent>) =>
    view(toContent(...parameters)).groups.flatMap(({ rows }) => rows.map(({ limits }) => limits));

  it('says whom each visit speaks of, where the teams differ', () => {
    expect(listLimits([hub], [{ appliesTo: 'leaving-care team' }])).toEqual([
      'Not said of the same: June 2017, Public Service Hub only; January 2018, leaving-care team only.',
    ]);
    expect(listLimits([hub], [{}])).toEqual([
      'Not said of the same: June 2017, Public Service Hub only; January 2018, not limited to one team or service.',
    ]);
  });

  it.each([
    { name: 'neither is limited', inJune: [{}], inJanuary: [{}] },
    { name: 'both are limited to the same', inJune: [hub], inJanuary: [hub, hub] },
    { name: 'one visit alone reports', inJune: [hub], inJanuary: [context] },
    { name: 'only some of what one visit says is limited', inJune: [hub, hub, {}], inJanuary: [{}] },
    { name: 'only what a council said is limited', inJune: [{}], inJanuary: [{}, { ...council, ...hub }] },
  ])('is absent where $name', ({ inJune, inJanuary }) => {
    expect(new Set(listLimits(inJune, inJanuary))).toEqual(new Set([undefined]));
  });
});

describe('a view of a comparison', () => {
  it.each([
    { dates: { precision: 'month', from: '2018-01' } as const, gap: '7' },
    { dates: { precision: 'unknown', notBefore: '2017-09', notAfter: '2018-01' } as const, gap: '3-7' },
    { dates: { precision: 'unknown', notBefore: '2017-09' } as const, gap: 'unknown' },
  ])('gives the gap in months as $gap', ({ dates, gap }) => {
    expect(view(toContent([{}], [{}], [], dates)).gapMonths).toBe(gap);
  });

  it('keeps one group, with a column a visit, where a theme is shared', () => {
    const { groups, bothReport } = view(toContent([{}, { theme: 'caseloads' }], [{}]));
    expect(groups.map(({ visits }) => visits.map(({ id }) => id))).toEqual([[june, january]]);
    expect(groups[0]?.rows.map(({ id, cells }) => [id, cells.map(({ state }) => state)])).toEqual([
      ['workforce', ['reported', 'reported']],
      ['caseloads', ['reported', 'not-mentioned']],
    ]);
    expect(bothReport).toBe('Reported by more than one: Workforce.');
  });

  it('keeps visits side by side that speak of one theme, though one files it elsewhere', () => {
    const { groups, bothReport } = view(toContent([{}], [{ theme: 'caseloads', also: ['workforce'] }]));
    expect(groups.map(({ visits }) => visits.map(({ id }) => id))).toEqual([[june, january]]);
    expect(bothReport).toBe(
      'No theme is reported by more than one of these visits. Spoken of by more than one, and filed under different themes: Workforce.',
    );
  });

  it('puts visits that share no theme one under the other, each with its own rows', () => {
    const { groups, bothReport } = view(toContent(buildFindingsOn('caseloads'), [{ id: 'other' }]));
    expect(groups.map(({ visits, rows }) => [visits.map(({ id }) => id), rows.map(({ id }) => id)])).toEqual([
      [[june], ['caseloads']],
      [[january], ['workforce']],
    ]);
    expect(groups.flatMap(({ rows }) => rows.map(({ cells }) => cells.map(({ key }) => key)))).toEqual([
      [`${june} caseloads`],
      [`${january} workforce`],
    ]);
    expect(bothReport).toBe('No theme is reported by more than one of these visits.');
  });

  it('names the authority at the head of a column only where several are compared', () => {
    const content = toContent([{}], [{}], [{}]);
    expect(view(content).visits.map(({ name }) => name)).toEqual([
      '2nd monitoring visit since the 2016 inspection',
      '4th monitoring visit since the 2016 inspection',
    ]);
    expect(view(content, [june, away]).visits).toMatchObject([
      { name: 'Northshire, 2nd monitoring visit since the 2016 inspection', href: `/visits/${june}/` },
      {
        name: 'Southshire, 3rd monitoring visit since the 2018 inspection',
        label: 'Southshire, 3rd monitoring visit, October 2019',
      },
    ]);
  });

  it('says at the head of a column that a visit gave no grade, and in whose words it is held', () => {
    expect(view(toContent([{}], [{}])).visits).toMatchObject([
      { when: '8 June 2017', outcome: 'no grade given', basis: 'Ofsted letter' },
      { when: 'January 2018', outcome: 'no grade given', basis: 'as reported by The Gazette' },
    ]);
  });

  it('says "Letter not held" of a visit with nothing left, primary only', () => {
    const { visits, groups } = view(toContent([{}], [{}]), [june, january], { primaryOnly: true });
    expect(visits.map(({ basis }) => basis)).toEqual(['Ofsted letter', 'letter not held']);
    expect(groups.map((group) => group.visits.map(({ id }) => id))).toEqual([[june, january]]);
    expect(groups[0]?.rows.map(({ cells }) => cells.map(({ state }) => state))).toEqual([
      ['reported', 'primary-not-held'],
    ]);
    expect(JSON.stringify(groups[0]?.rows[0]?.cells[1])).toContain('Letter not held');
  });
});
