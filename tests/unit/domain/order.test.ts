import { describe, expect, it } from 'vitest';

import { compareText, compareVisits, compareWitnesses, groupByTheme } from '../../../src/domain/order.ts';
import { buildFindingRecord, buildSourceRecord, buildTestCorpus, buildVisit } from '../../support/records.ts';

const on = (from: string) =>
  ({ precision: from.length === 4 ? 'year' : from.length === 7 ? 'month' : 'day', from }) as const;

describe('text', () => {
  it('goes as a British reader expects: case aside, numbers by value', () => {
    expect(['monitoring-10', 'Éclair', 'monitoring-2', 'Zebra', 'apple'].sort(compareText)).toEqual([
      'apple',
      'Éclair',
      'monitoring-2',
      'monitoring-10',
      'Zebra',
    ]);
  });
});

describe('visits', () => {
  it('go by authority, then oldest first, unknown dates by their bounds and unbounded ones last', () => {
    const inOrder = [
      buildVisit({ dates: on('2020-01-01') }, 'eastshire/2019-monitoring-1'),
      buildVisit({ dates: on('2017') }, 'northshire/2016-visit-a'),
      buildVisit({ dates: on('2017-06') }, 'northshire/2016-visit-b'),
      buildVisit({ dates: on('2017-06-08') }, 'northshire/2016-visit-c'),
      buildVisit(
        { dates: { precision: 'unknown', notBefore: '2017-07', notAfter: '2019' } },
        'northshire/2016-visit-d',
      ),
      buildVisit({ dates: { precision: 'unknown', notAfter: '2018' } }, 'northshire/2016-visit-e'),
      buildVisit({ dates: { precision: 'unknown' } }, 'northshire/2016-visit-f'),
    ];
    expect([...inOrder].reverse().sort(compareVisits)).toEqual(inOrder);
  });

  it('of one date go by cycle, then ordinal, then id', () => {
    const inOrder = [
      buildVisit({ cycle: '2012-inspection', number: 9 }, 'northshire/2012-monitoring-9'),
      buildVisit({}, 'northshire/2016-monitoring-d'),
      buildVisit({ number: 2 }, 'northshire/2016-monitoring-c'),
      buildVisit({ number: 10 }, 'northshire/2016-monitoring-a'),
      buildVisit({ number: 10 }, 'northshire/2016-monitoring-b'),
    ];
    expect([...inOrder].reverse().sort(compareVisits)).toEqual(inOrder);
  });
});

describe('witnesses', () => {
  const witness = (id: string, kind: 'letter' | 'report' | 'statement' | 'article', from: string) => ({
    ...buildSourceRecord({ kind, published: on(from) }),
    id,
    authorityId: 'northshire',
  });

  it('go primary sources first, then statements, then the press; each by date and id', () => {
    const inOrder = [
      witness('c', 'letter', '2017-07-06'),
      witness('a', 'report', '2018-01-01'),
      witness('b', 'statement', '2017-07-07'),
      witness('x', 'article', '2017-07-01'),
      witness('y', 'article', '2017-07-02'),
      witness('z', 'article', '2017-07-02'),
    ];
    expect([...inOrder].reverse().sort(compareWitnesses)).toEqual(inOrder);
  });
});

describe('themes', () => {
  it('group findings in that order, source order within, and leave out those without any', () => {
    const { findings } = buildTestCorpus({
      sources: {
        letter: {
          findings: [
            buildFindingRecord({ id: 'a', theme: 'leadership' }),
            buildFindingRecord({ id: 'b', theme: 'workforce', also: ['caseloads'] }),
            buildFindingRecord({ id: 'c', theme: 'leadership' }),
          ],
        },
      },
    });
    expect(groupByTheme(findings).map(([theme, group]) => [theme, group.map(({ id }) => id)])).toEqual([
      ['workforce', ['b']],
      ['leadership', ['a', 'c']],
    ]);
  });
});
