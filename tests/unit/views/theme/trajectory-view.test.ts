import { describe, expect, it } from 'vitest';

import { getTheme } from '../../../../src/domain/lookup.ts';
import { toThemeTopic } from '../../../../src/domain/theme/topic.ts';
import { buildTrajectories } from '../../../../src/views/theme/trajectory-view.ts';
import type { TrajectoryView } from '../../../../src/views/theme/trajectory-view.ts';
import { buildFindingRecord, buildTestCorpus } from '../../../support/records.ts';
import type { TestContent } from '../../../support/records.ts';

const visit = (name: string) => `northshire/${name}`;
const on = (from: string) => ({ dates: { precision: 'day', from } }) as const;

function build(content: TestContent): ReadonlyMap<string, TrajectoryView> {
  const corpus = buildTestCorpus(content);
  return buildTrajectories(corpus, corpus.authorities, toThemeTopic(getTheme(corpus, 'workforce')), {});
}
function get(views: ReadonlyMap<string, TrajectoryView>, id: string): TrajectoryView {
  const view = views.get(id);
  if (view === undefined) throw new Error(`There is nothing to draw of ${id}.`);
  return view;
}

const many = Array.from({ length: 9 }, (_, index) =>
  buildFindingRecord({ id: `weak-${index}`, direction: 'unchanged' }),
);
const views = build({
  authorities: { eastshire: { name: 'Eastshire' }, westshire: { name: 'Westshire' } },
  visits: {
    [visit('2016-inspection')]: { kind: 'inspection', cycle: undefined, ...on('2016-07-01') },
    [visit('2016-monitoring-1')]: {
      number: 1,
      dates: { precision: 'unknown', notBefore: '2016-07-02', notAfter: '2017-01-01' },
      letter: 'not-published',
    },
    [visit('2016-monitoring-2')]: { number: 2, ...on('2017-06-08') },
    [visit('2016-monitoring-3')]: { number: 3, ...on('2017-07-01') },
    [visit('2016-monitoring-9')]: { number: 9, dates: { precision: 'unknown', notAfter: '2018-12-01' } },
    'eastshire/2019-focused': { kind: 'focused', ...on('2019-07-01') },
    'westshire/2020-focused': { kind: 'focused', ...on('2020-07-01') },
  },
  sources: {
    letter: {
      visit: visit('2016-monitoring-2'),
      findings: [
        buildFindingRecord({ id: 'worse', level: 'not-stated', direction: 'worse' }),
        buildFindingRecord({ id: 'both', direction: 'unchanged' }),
        buildFindingRecord({ id: 'strength', level: 'strength' }),
      ],
    },
    echo: { visit: visit('2016-monitoring-3'), kind: 'article', findings: [buildFindingRecord({ id: 'told' })] },
    east: { visit: 'eastshire/2019-focused', findings: many },
    west: { visit: 'westshire/2020-focused', findings: [buildFindingRecord({ level: 'not-stated' })] },
  },
  themes: { workforce: { name: 'Workforce' } },
});
const north = get(views, 'northshire');
const east = get(views, 'eastshire');
const listGlyphs = (view: TrajectoryView, index: number) =>
  (view.stops[index]?.groups ?? []).flatMap(({ tone, glyphs }) => glyphs.map((glyph) => ({ tone, ...glyph })));

describe('the pictures of a topic', () => {
  it('are of authorities with a mark that can be placed in time', () => {
    expect([...views.keys()]).toEqual(['eastshire', 'northshire']);
    expect(build({ visits: { [visit('2016-monitoring-1')]: {} } }).size).toBe(0);
  });

  it('have one axis over whole years, in proportion', () => {
    expect(north.axis).toBe(east.axis);
    expect(north.axis.years.map(({ text }) => text)).toEqual(['2016', '2017', '2018', '2019', '2020']);
    const xs = north.axis.years.map(({ x }) => x);
    const lengths = xs.slice(1).map((x, index) => Math.round((x - (xs[index] ?? 0)) / 10));
    expect(new Set(lengths)).toEqual(new Set([23]));
  });

  it('say where the same stands for those who do not see them', () => {
    expect(north.label).toBe(
      'Workforce in Northshire through time: what each visit said. The list below says the same',
    );
  });
});

describe('the picture of an authority', () => {
  it('has squares for inspections, and hollow symbols where nothing is held; none for what nothing bounds in time', () => {
    expect(north.stops.map(({ shape, isUnseen }) => [shape, isUnseen])).toEqual([
      ['inspection', true],
      ['visit', true],
      ['visit', false],
      ['visit', false],
    ]);
  });

  it('says of each visit when it was, and its marks or why there are none', () => {
    expect(north.stops.map(({ title }) => title)).toEqual([
      'July 2016: No source held',
      'between Jul 2016 and Jan 2017: Letter not published',
      'June 2017: strength; worse; weakness, unchanged',
      'July 2017: weakness',
    ]);
  });

  it('has one span, of the visit whose date is not known', () => {
    expect(north.spans).toHaveLength(1);
    const [span] = north.spans;
    expect(north.stops[1]?.x).toBeCloseTo(((span?.fromX ?? 0) + (span?.toX ?? 0)) / 2, -1);
  });

  it('has one mark a finding, level and direction side by side, in the order of every cell', () => {
    const glyphs = listGlyphs(north, 2).toSorted((a, b) => a.x - b.x);
    expect(glyphs.map(({ value, tone }) => [value, tone])).toEqual([
      ['strength', 'strength'],
      ['worse', 'direction'],
      ['weakness', 'weakness'],
      ['unchanged', 'weakness'],
    ]);
    expect(new Set(glyphs.map(({ y }) => y)).size).toBe(1);
  });

  it('begins a new row where a mark no longer fits, and parts no mark', () => {
    const rows = Map.groupBy(listGlyphs(east, 0), ({ y }) => y);
    expect([...rows.values()].map((row) => row.length)).toEqual([6, 6, 6]);
    expect(Math.min(...rows.keys())).toBeGreaterThanOrEqual(-east.height);
  });

  it('sets marks beside their visits where they would overlap', () => {
    const [, , second, third] = north.stops;
    expect(second?.stackX).toBeLessThan(second?.x ?? 0);
    expect(third?.stackX).toBeGreaterThan(third?.x ?? 0);
    expect(east.stops[0]).not.toHaveProperty('stackX');
  });

  it('has no line from one visit to another, and no value of its own for a visit', () => {
    const fields = new Set(north.stops.flatMap((stop) => Object.keys(stop)));
    expect([...fields].sort()).toEqual(['groups', 'isUnseen', 'shape', 'stackX', 'title', 'x']);
  });

  it('counts nothing', () => {
    const words = [...views.values()].flatMap(({ stops }) => stops.map(({ title }) => title.split(': ')[1])).join(' ');
    expect(words).not.toMatch(/\d/u);
  });
});
