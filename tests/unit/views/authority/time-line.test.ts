import { describe, expect, it } from 'vitest';

import { listJourneyStops } from '../../../../src/domain/authority/journey.ts';
import { buildJourneyView } from '../../../../src/views/authority/journey-view.ts';
import { buildLine } from '../../../../src/views/authority/time-line.ts';
import { buildTestCorpus } from '../../../support/records.ts';
import type { TestContent } from '../../../support/records.ts';

type Visits = NonNullable<TestContent['visits']>;

const inspect = (from: string): Visits[string] => ({
  kind: 'inspection',
  dates: { precision: 'month', from },
  judgements: [{ area: 'overall', grade: 'inadequate', asPrinted: 'Inadequate' }],
});
const many = (count: number): Visits =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `northshire/${2001 + index}-inspection`,
      inspect(String(2001 + index) + '-05'),
    ]),
  );
const draw = (visits: Visits) =>
  buildLine('Visits', listJourneyStops(buildTestCorpus({ visits }), 'northshire'), ({ slug }) =>
    slug.startsWith('2016'),
  );

describe('a time line', () => {
  it('shows which visits have findings, whose letter is not published, and which is an inspection', () => {
    const { stops } = draw({
      'northshire/2015-inspection': inspect('2015-05'),
      'northshire/2016-monitoring-1': { dates: { precision: 'month', from: '2016-06' } },
      'northshire/2017-monitoring-1': { dates: { precision: 'month', from: '2017-06' }, letter: 'not-published' },
    });
    expect(stops.map(({ shape, fill }) => [shape, fill])).toEqual([
      ['inspection', 'none'],
      ['visit', 'held'],
      ['visit', 'unpublished'],
    ]);
  });

  it('hides no mark behind another, and keeps their order', () => {
    const xs = draw(
      Object.fromEntries(
        Array.from({ length: 25 }, (_, index) => [
          `northshire/2016-monitoring-${index + 1}`,
          { dates: { precision: 'day', from: `2016-06-${String(index + 1).padStart(2, '0')}` } },
        ]),
      ),
    ).stops.map(({ x }) => x);
    expect(xs.slice(1).every((x, index) => x - (xs[index] ?? 0) > 13)).toBe(true);
  });

  it('writes grades with their framework within the picture, none over another', () => {
    const { labels, width } = draw(many(12));
    expect(labels.length).toBeGreaterThan(3);
    expect(labels[0]?.text).toBe('inadequate (SIF)');
    for (const label of labels) {
      const others = labels.filter((other) => other !== label && other.y === label.y);
      expect(others.every((other) => Math.abs(other.x - label.x) > 50)).toBe(true);
      expect(label.x >= 0 && label.x <= width).toBe(true);
    }
  });

  it('shows between which dates a visit of unknown date took place', () => {
    const { stops } = draw({
      'northshire/2015-inspection': inspect('2015-05'),
      'northshire/2016-monitoring-1': {
        dates: { precision: 'unknown', notBefore: '2016-01-01', notAfter: '2018-01-01' },
      },
    });
    expect(stops[0]?.span).toBeUndefined();
    expect((stops[1]?.span?.toX ?? 0) - (stops[1]?.span?.fromX ?? 0)).toBeGreaterThan(100);
  });
});

describe('the list beside it', () => {
  const read = (count: number) => {
    const { list, earlier } = buildJourneyView(buildTestCorpus({ visits: many(count) }), 'northshire', 'Northshire');
    return [list.length, earlier?.words, earlier?.list.length, list[0]?.when];
  };

  it('has the newest first, and folds the oldest where there are many', () => {
    expect(read(10)).toEqual([10, undefined, undefined, 'May 2010']);
    expect(read(25)).toEqual([8, '17 earlier', 17, 'May 2025']);
  });

  it('has no picture where nothing bounds the dates of its visits', () => {
    const corpus = buildTestCorpus({ visits: { 'northshire/2016-monitoring-1': { dates: { precision: 'unknown' } } } });
    const { line, list } = buildJourneyView(corpus, 'northshire', 'Northshire');
    expect([line, list.length]).toEqual([undefined, 1]);
  });
});
