import { describe, expect, it } from 'vitest';

import { buildComparison } from '../../../../src/domain/comparison/comparison.ts';
import type { ComparisonOptions } from '../../../../src/domain/comparison/comparison.ts';
import { getVisit } from '../../../../src/domain/lookup.ts';
import { buildComparisonView } from '../../../../src/views/comparison/comparison-view.ts';
import type { TestContent } from '../../../support/records.ts';
import { buildFindingRecord, buildTestCorpus } from '../../../support/records.ts';
import { away, context, council, january, june, listRows, toContent, view } from './compared.ts';

const caseloads = { theme: 'caseloads', subject: 'caseload-size' } as const;
const listSections = (...parameters: Parameters<typeof view>) =>
  view(...parameters).sections.map(({ id, head, rows }) => [id, head.text, rows.map((row) => row.id)]);

describe('a view of a comparison', () => {
  it.each([
    { dates: { precision: 'month', from: '2018-01' } as const, gap: '7' },
    { dates: { precision: 'unknown', notBefore: '2017-09', notAfter: '2018-01' } as const, gap: '3-7' },
    { dates: { precision: 'unknown', notBefore: '2017-09' } as const, gap: 'unknown' },
  ])('gives the gap in months as $gap', ({ dates, gap }) => {
    expect(view(toContent([{}], [{}], [], dates)).gapMonths).toBe(gap);
  });

  it('is called by its authority and its months; with several authorities, each is named; more than two by their years', () => {
    const content = toContent([{}], [{}], [{}]);
    expect(view(content).title).toBe('Northshire: June 2017 beside January 2018');
    expect(view(content, [january, june]).title).toBe('Northshire: January 2018 beside June 2017');
    expect(view(content, [june, away]).title).toBe('Northshire, June 2017 beside Southshire, October 2019');
    expect(view(content, [june, january, away]).title).toBe('Northshire and Southshire: three visits, 2017 to 2019');
    expect(view(content, [away, june, january]).title).toBe('Southshire and Northshire: three visits, 2017 to 2019');
  });

  it('names the authority at the head of a column only where several are compared, the cycle where there are several', () => {
    const content = toContent([{}], [{}], [{}]);
    expect(view(content).visits).toMatchObject([
      { label: 'June 2017', name: '2nd monitoring visit', href: `/visits/${june}/` },
      { label: 'January 2018', name: '4th monitoring visit', href: `/visits/${january}/` },
    ]);
    expect(view(content, [june, away]).visits).toMatchObject([
      { label: 'Northshire, June 2017', name: '2nd monitoring visit since the 2016 inspection' },
      { label: 'Southshire, October 2019', name: '3rd monitoring visit since the 2018 inspection' },
    ]);
  });

  it('tells two visits of one month apart, and begins a column with a capital letter', () => {
    const inJune = { precision: 'month', from: '2017-06' } as const;
    expect(view(toContent([{}], [{}], [], inJune)).visits.map(({ label }) => label)).toEqual([
      '2nd monitoring visit, June 2017',
      '4th monitoring visit, June 2017',
    ]);
    const unsure = { precision: 'unknown', notBefore: '2017-08', notAfter: '2017-10' } as const;
    expect(view(toContent([{}], [{}], [], unsure)).visits[1]?.label).toBe('Between Aug and Oct 2017');
  });

  it('says at the head of a column that a visit gave no grade, and who tells of it', () => {
    expect(view(toContent([{}], [{}])).visits).toMatchObject([
      {
        outcome: 'no grade given',
        sources: [{ text: 'Ofsted letter', href: '/sources/letter/' }],
      },
      {
        outcome: 'no grade given',
        sources: [{ text: 'The Gazette', href: '/sources/article/' }],
      },
    ]);
  });

  it('says in one line what must not be missed: the time between, and whose words they are', () => {
    const content = toContent([{}], [{}], [{}]);
    expect(view(content).caution).toBe('7 months apart; a letter beside a press account');
    expect(view(content, [june, january], { primaryOnly: true }).caution).toBe(
      '7 months apart; a letter beside no account; primary sources only',
    );
  });

  it('says "Letter not held" of a visit with nothing left, primary only', () => {
    const { visits, sections } = view(toContent([{}], [{}]), [june, january], { primaryOnly: true });
    expect(visits.map(({ basis, sources }) => [basis, sources.length])).toEqual([
      [undefined, 1],
      ['Letter not held', 0],
    ]);
    const cells = sections[0]?.rows[0]?.cells;
    expect(cells?.map(({ state }) => state)).toEqual(['reported', 'primary-not-held']);
    expect(cells?.[1]?.entries).toEqual([{ groups: [], note: 'Letter not held' }]);
  });
});

describe('the sections of a comparison', () => {
  it('are the themes that several visits report on, in the codebook’s order, each with its state at every visit', () => {
    const { sections } = view(toContent([caseloads, {}], [{}, caseloads]));
    expect(sections.map(({ id, head }) => [id, head.href])).toEqual([
      ['workforce', '/themes/workforce/'],
      ['caseloads', '/themes/caseloads/'],
    ]);
    expect(sections[0]?.cells.map(({ themeKey, state, entries }) => [themeKey, state, entries])).toEqual([
      [`${june} workforce`, 'reported', []],
      [`${january} workforce`, 'reported', []],
    ]);
  });

  it('are last the themes that only one reports on, each a row with the word of its state', () => {
    const content = toContent([{}, caseloads], [{}]);
    expect(listSections(content)).toEqual([
      ['workforce', 'Workforce', ['turnover']],
      ['other-themes', 'Themes only one reports on', ['caseloads']],
    ]);
    const row = view(content).sections[1]?.rows[0];
    expect(row).toMatchObject({ kind: 'theme', head: { text: 'Caseloads and demand', href: '/themes/caseloads/' } });
    expect(row?.cells.map(({ themeKey, state, entries }) => [themeKey, state, entries[0]?.note])).toEqual([
      [`${june} caseloads`, 'reported', undefined],
      [`${january} caseloads`, 'not-mentioned', 'Not mentioned in the accounts held; the letter is not held'],
    ]);
  });

  it('do not say that one reports on a theme of which there is only context or a council’s word', () => {
    for (const claim of [context, council])
      expect(listSections(toContent([{}, { ...caseloads, ...claim }], [{}]))[1]?.[1]).toBe(
        'Themes that no two report on',
      );
    expect(listSections(toContent([{}, caseloads], [{}], [{}]), [june, january, away])[1]?.[1]).toBe(
      'Themes that no two report on',
    );
  });

  it('take a theme subject by subject where two visits give context alone on one subject', () => {
    expect(listSections(toContent([context], [context]))).toEqual([['workforce', 'Workforce', ['turnover']]]);
  });

  it('say where a visit files what touches a theme that another reports on', () => {
    const { sections, cautions } = view(toContent([{}], [{ ...caseloads, also: ['turnover'] }]));
    const cells = sections.flatMap(({ rows }) => rows).find(({ id }) => id === 'workforce')?.cells;
    expect(cells?.map(({ state, entries }) => [state, entries[0]?.note])).toEqual([
      ['reported', undefined],
      ['elsewhere', 'Filed under Caseloads and demand'],
    ]);
    expect(cautions.join()).not.toContain('share no theme');
  });

  it('keep visits that share no theme side by side, each theme in the column of the one that reports on it', () => {
    const { sections, cautions } = view(toContent([caseloads], [{ id: 'other' }]));
    expect(sections.map(({ id, rows }) => [id, rows.map((row) => row.id)])).toEqual([
      ['other-themes', ['workforce', 'caseloads']],
    ]);
    expect(
      sections[0]?.rows.map(({ cells }) => cells.map(({ themeKey, findings }) => [themeKey, findings.length])),
    ).toEqual([
      [
        [`${june} workforce`, 0],
        [`${january} workforce`, 1],
      ],
      [
        [`${june} caseloads`, 1],
        [`${january} caseloads`, 0],
      ],
    ]);
    expect(cautions).toContainEqual(
      expect.stringMatching(/^These visits share no theme that more than one reports on/u),
    );
  });
});

describe('every finding of the visits compared', () => {
  const claims = [
    {},
    context,
    council,
    { subject: 'morale' },
    { subject: 'morale', ...council },
    caseloads,
    { theme: 'leadership', subject: 'about-leadership', ...council },
    { theme: 'front-door', subject: 'about-front-door', ...context },
  ] as const;

  it.each([
    { name: 'two', ids: [june, january] },
    { name: 'two that share nothing', ids: [june, away] },
    { name: 'three', ids: [june, january, away] },
  ])('stands once, in the column of its visit: $name', ({ ids }) => {
    const content = toContent(claims, claims.slice(2), [{ subject: 'training' }]);
    const corpus = buildTestCorpus(content);
    const rows = listRows(content, ids);
    ids.forEach((id, index) => {
      const drawn = rows.flatMap(({ cells }) => [...(cells[index]?.findings ?? []), ...(cells[index]?.said ?? [])]);
      const held = corpus.findings.filter(({ visitId }) => visitId === id);
      expect(drawn.map(({ key }) => key).toSorted()).toEqual(held.map(({ key }) => key).toSorted());
    });
  });

  it('stands apart where others than inspectors said it, and has no mark', () => {
    for (const { cells } of listRows(toContent(claims, claims)))
      for (const { findings, said } of cells) {
        expect(new Set(findings.map(({ saidBy }) => saidBy)).has('authority')).toBe(false);
        expect(said.filter(({ saidBy, mark }) => saidBy === 'inspectors' || mark !== undefined)).toEqual([]);
      }
  });

  it('is no second mark where it relays another', () => {
    const content = toContent([{ level: 'strength' }], [{}]);
    const relayed: TestContent = {
      ...content,
      sources: {
        ...content.sources,
        gazette: {
          visit: june,
          kind: 'article',
          publisher: 'The Gazette',
          findings: [buildFindingRecord({ id: 'told', subject: 'turnover', relays: 'letter/claim-0' })],
        },
      },
    };
    const [row] = listRows(relayed);
    expect(row?.cells[0]?.findings.map(({ key }) => key)).toEqual(['letter/claim-0']);
    expect(row?.cells[0]?.entries[0]?.groups.map(({ times }) => times)).toEqual([1]);
    expect(row?.cells[0]?.findings[0]?.toldAlso?.map(({ text }) => text).join('')).toContain('The Gazette');
  });
});

describe('what no visit has a finding on', () => {
  const neither = (options?: ComparisonOptions, isWhole = true) => {
    const corpus = buildTestCorpus(toContent([{}], [{}], [{}]));
    const of = (ids: readonly string[]) =>
      buildComparisonView(
        corpus,
        buildComparison(
          corpus,
          ids.map((id) => getVisit(corpus, id)),
          options,
        ),
        { isWhole },
      ).neither;
    return [of([june, january]), of([june, january, away])];
  };

  it('is named by its themes, not by those that have a row', () => {
    const [two, three] = neither();
    expect(two).toMatch(/^Of neither visit is a finding held under .*caseloads and demand.*\.$/u);
    expect(two).not.toContain('workforce');
    expect(three).toMatch(/^Of none of these visits is a finding held under /u);
  });

  it('is said of primary sources alone where they alone count, and not at all where only some themes were asked for', () => {
    expect(neither({ primaryOnly: true })[0]).toMatch(
      /^Of neither visit is a finding in a primary source held under /u,
    );
    expect(neither({ themes: ['workforce'] }, false)).toEqual([undefined, undefined]);
  });
});
