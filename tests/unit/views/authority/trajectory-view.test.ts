import { describe, expect, it } from 'vitest';

import { getAuthority } from '../../../../src/domain/lookup.ts';
import { buildTrajectoriesView } from '../../../../src/views/authority/trajectory-view.ts';
import { buildFindingRecord, buildTestCorpus } from '../../../support/records.ts';
import type { TestContent } from '../../../support/records.ts';

const visit = (name: string) => `northshire/${name}`;
const on = (from: string) => ({ dates: { precision: 'day', from } }) as const;
const inspectionOf = (from: string) => ({ kind: 'inspection', cycle: undefined, ...on(from) }) as const;

const find = (content: TestContent) => {
  const corpus = buildTestCorpus(content);
  return buildTrajectoriesView(corpus, getAuthority(corpus, 'northshire'));
};
const build = (content: TestContent) => {
  const view = find(content);
  if (view === undefined) throw new Error('There is nothing to draw.');
  return view;
};

const view = build({
  visits: {
    [visit('2016-inspection')]: {
      ...inspectionOf('2016-07-01'),
      judgements: [{ area: 'overall', grade: 'inadequate', asPrinted: 'Inadequate' }],
    },
    [visit('2016-monitoring-1')]: {
      number: 1,
      dates: { precision: 'unknown', notBefore: '2016-07-02', notAfter: '2017-01-01' },
      letter: 'not-published',
    },
    [visit('2016-monitoring-2')]: { number: 2, ...on('2017-06-08') },
    [visit('2016-monitoring-3')]: { number: 3, ...on('2017-07-01') },
    [visit('2016-monitoring-9')]: { number: 9, dates: { precision: 'unknown', notAfter: '2018-12-01' } },
    [visit('2019-inspection')]: {
      ...inspectionOf('2019-07-01'),
      framework: 'ilacs',
      judgements: [
        { area: 'leadership', grade: 'good', asPrinted: 'Good' },
        { area: 'in-care', grade: 'requires-improvement', asPrinted: 'Requires improvement' },
      ],
    },
  },
  sources: {
    letter: {
      visit: visit('2016-monitoring-2'),
      findings: [
        buildFindingRecord({ id: 'both', direction: 'unchanged' }),
        buildFindingRecord({ id: 'strength', level: 'strength' }),
        buildFindingRecord({ id: 'worse', level: 'not-stated', direction: 'worse' }),
        buildFindingRecord({ id: 'leaders', theme: 'leadership' }),
      ],
    },
    echo: {
      visit: visit('2016-monitoring-3'),
      kind: 'article',
      publisher: 'The Echo',
      findings: [buildFindingRecord({ id: 'told', appliesTo: 'duty team' })],
    },
  },
  themes: { workforce: { name: 'Workforce' }, leadership: { name: 'Leadership' } },
});
const [workforce, leadership] = view.themes;

describe('the themes of an authority through time', () => {
  it('are those with a mark; the others are named', () => {
    expect(view.themes.map(({ theme }) => theme)).toEqual([
      { text: 'Workforce', href: '/themes/workforce/#northshire' },
      { text: 'Leadership', href: '/themes/leadership/#northshire' },
    ]);
    expect(view.withoutMarks).toHaveLength(14);
    expect(view.withoutMarks[0]).toEqual({ text: 'caseloads', href: '/themes/caseloads/' });
  });

  it('are nothing to draw where there is no mark, or none that can be placed', () => {
    const visits = {
      [visit('2016-monitoring-1')]: { dates: { precision: 'unknown', notAfter: '2017-06-01' } },
    } as const;
    expect(find({ visits: { [visit('2016-monitoring-1')]: {} } })).toBeUndefined();
    expect(find({ visits, sources: { letter: { findings: [buildFindingRecord()] } } })).toBeUndefined();
  });
});

describe('the axis', () => {
  it('runs over whole years, in proportion', () => {
    expect(view.axis.years.map(({ text }) => text)).toEqual(['2016', '2017', '2018', '2019', '2020']);
    const xs = view.axis.years.map(({ x }) => x);
    const lengths = xs.slice(1).map((x, index) => Math.round((x - (xs[index] ?? 0)) / 10));
    expect(new Set(lengths)).toEqual(new Set([23]));
  });

  it('has a visit in the same place for every theme', () => {
    const places = view.themes.map(({ stops }) => stops.map(({ x }) => x));
    expect(places[1]).toEqual(places[0]);
    expect([...(places[0] ?? [])].sort((a, b) => a - b)).toEqual(places[0]);
  });

  it('has one span, of the visit whose date is not known', () => {
    expect(view.axis.spans).toHaveLength(1);
    const [span] = view.axis.spans;
    const stop = workforce?.stops[1];
    expect(stop?.x).toBeCloseTo(((span?.fromX ?? 0) + (span?.toX ?? 0)) / 2, 0);
  });

  it('has the grade of each inspection in words, with framework and date: the areas where there is no overall one', () => {
    expect(view.axis.grades.map(({ lines }) => lines.map(({ text }) => text))).toEqual([
      ['inadequate', 'SIF, July 2016'],
      ['leadership good', 'children in care requires improvement', 'ILACS, July 2019'],
    ]);
  });

  it('keeps the words of inspections apart that stand close together', () => {
    const { axis } = build({
      visits: {
        [visit('2010-inspection')]: inspectionOf('2010-01-10'),
        [visit('2016-inspection')]: inspectionOf('2016-07-01'),
        [visit('2017-inspection')]: inspectionOf('2017-07-01'),
        [visit('2024-inspection')]: inspectionOf('2024-12-20'),
      },
      sources: { letter: { visit: visit('2016-inspection'), findings: [buildFindingRecord()] } },
    });
    expect(axis.grades.map(({ anchor }) => anchor)).toEqual(['start', 'middle', 'middle', 'end']);
    const [first, second, third, fourth] = axis.grades.map(({ lines }) => lines.map(({ y }) => y));
    expect(second).toEqual(first);
    expect(fourth).toEqual(first);
    expect(Math.min(...(third ?? []))).toBeGreaterThan(Math.max(...(second ?? [])));
    expect(axis.yearY).toBeGreaterThan(Math.max(...(third ?? [])));
    expect(axis.depth).toBeGreaterThan(axis.yearY);
  });
});

describe('the picture of a theme', () => {
  it('has squares for inspections, and hollow symbols where nothing is held', () => {
    expect(workforce?.stops.map(({ shape, isUnseen }) => [shape, isUnseen])).toEqual([
      ['inspection', true],
      ['visit', true],
      ['visit', false],
      ['visit', false],
      ['inspection', true],
    ]);
  });

  it('says at each visit what it is, when it was, and its marks or why there are none', () => {
    expect(workforce?.stops.slice(0, 4).map(({ title }) => title)).toEqual([
      'Inspection, 1 July 2016: No source held',
      '1st monitoring visit since the 2016 inspection, between 2 July 2016 and 1 January 2017: Letter not published',
      '2nd monitoring visit since the 2016 inspection, 8 June 2017: Weakness, unchanged; strength; worse',
      '3rd monitoring visit since the 2016 inspection, 1 July 2017: Weakness',
    ]);
  });

  it('has one mark a finding, with its key, speaker, tone and word, in the order of the source', () => {
    expect(workforce?.stops[2]?.marks.map(({ key, saidBy, tone, title }) => [key, saidBy, tone, title])).toEqual([
      ['letter/both', 'inspectors', 'weakness', 'Weakness, unchanged'],
      ['letter/strength', 'inspectors', 'strength', 'Strength'],
      ['letter/worse', 'inspectors', 'direction', 'Worse'],
    ]);
  });

  it('draws level and direction side by side, about the middle of the stack', () => {
    const marks = workforce?.stops[2]?.marks ?? [];
    expect(marks.map(({ glyphs }) => glyphs.map(({ value }) => value))).toEqual([
      ['weakness', 'unchanged'],
      ['strength'],
      ['worse'],
    ]);
    const middles = marks.map(({ glyphs }) => {
      const xs = glyphs.map(({ x }) => x);
      return (Math.min(...xs) + Math.max(...xs) + view.glyphSize) / 2;
    });
    expect(new Set(middles).size).toBe(1);
  });

  it('stacks by order alone: a mark is as high whatever it says', () => {
    const heights = workforce?.stops.map(({ marks }) => marks.map(({ glyphs }) => glyphs[0]?.y ?? 0)) ?? [];
    const [, , three = [], one = []] = heights;
    expect(one).toEqual(three.slice(0, 1));
    expect(new Set(three.slice(1).map((y, index) => (three[index] ?? 0) - y)).size).toBe(1);
    expect(Math.min(...three)).toBeGreaterThanOrEqual(-(workforce?.height ?? 0));
  });

  it('sets stacks beside their visits where they would overlap, at the same place for every theme', () => {
    const [, , second, third] = workforce?.stops ?? [];
    expect(second?.stackX).toBeLessThan(second?.x ?? 0);
    expect(third?.stackX).toBeGreaterThan(third?.x ?? 0);
    expect(leadership?.stops[2]?.stackX).toBe(second?.stackX);
    expect(leadership?.stops[3]).not.toHaveProperty('stackX');
  });

  it('has no line from one visit to another, and no value of its own for a visit', () => {
    const fields = new Set(view.themes.flatMap(({ stops }) => stops.flatMap((stop) => Object.keys(stop))));
    expect([...fields].sort()).toEqual(['isUnseen', 'key', 'marks', 'shape', 'stackX', 'state', 'title', 'x']);
  });
});

describe('the table of a theme', () => {
  it('says of every visit what the picture shows, with its outcome; of one that cannot be placed, too', () => {
    expect(workforce?.rows.map(({ visit: name, outcome, words }) => [name, outcome, words])).toEqual([
      ['Inspection', 'inadequate (SIF)', 'No source held'],
      ['1st monitoring visit since the 2016 inspection', 'no grade given', 'Letter not published'],
      ['2nd monitoring visit since the 2016 inspection', 'no grade given', 'Weakness, unchanged; strength; worse'],
      ['3rd monitoring visit since the 2016 inspection', 'no grade given', 'Weakness'],
      ['9th monitoring visit since the 2016 inspection', 'no grade given', 'No source held'],
      ['Inspection', 'leadership good, children in care requires improvement (ILACS)', 'No source held'],
    ]);
    expect(workforce?.stops).toHaveLength(5);
  });

  it('leads to the findings where there are any, and names team and press', () => {
    expect(workforce?.rows[2]).toMatchObject({ href: '/visits/northshire/2016-monitoring-2/#workforce', limits: [] });
    expect(workforce?.rows[3]?.limits).toEqual(['duty team only', 'as reported by The Echo']);
    expect(workforce?.rows[0]).not.toHaveProperty('href');
  });

  it('counts nothing', () => {
    const words = view.themes.flatMap(({ rows }) => rows.map((row) => row.words)).join(' ');
    expect(words).not.toMatch(/\d/u);
  });
});
