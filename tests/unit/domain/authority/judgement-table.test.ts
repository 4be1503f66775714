import { describe, expect, it } from 'vitest';

import { buildJudgementTable } from '../../../../src/domain/authority/judgement-table.ts';
import { buildTestCorpus } from '../../../support/records.ts';
import type { TestContent } from '../../../support/records.ts';

type Visit = NonNullable<TestContent['visits']>[string];

const judge = (area: 'overall' | 'in-care' | 'care-leavers' | 'adoption', grade: 'good' | 'not-given' = 'good') => ({
  area,
  grade,
  asPrinted: 'Good',
});
const everyArea: Visit = {
  kind: 'inspection',
  framework: 'sif',
  dates: { precision: 'month', from: '2015-05' },
  judgements: (
    ['overall', 'leadership', 'help-protection', 'in-care', 'adoption', 'care-leavers', 'safeguarding-board'] as const
  ).map((area) => ({ area, grade: 'good', asPrinted: 'Good' })),
};

/** The states of an inspection's areas, beside one that has a grade in every area. */
function read(visit: Visit) {
  const corpus = buildTestCorpus({
    visits: {
      'northshire/2015-inspection': everyArea,
      'northshire/2025-inspection': { kind: 'inspection', framework: 'ilacs', ...visit },
    },
  });
  const { rows, inspections } = buildJudgementTable(corpus, 'northshire');
  const place = inspections.findIndex(({ slug }) => slug === '2025-inspection');
  return Object.fromEntries(rows.map(({ area, cells }) => [area, cells[place]?.state]));
}

describe('a judgement of an area', () => {
  const on = (from: string) => ({ precision: 'month', from }) as const;

  it('is one that the inspection gave', () => {
    expect(read({ dates: on('2025-01'), judgements: [judge('overall')] })['overall']).toBe('graded');
  });

  it('is said not to be given where the record says so', () => {
    expect(read({ dates: on('2026-05'), judgements: [judge('overall', 'not-given')] })['overall']).toBe('not-given');
  });

  it('of care leavers is that of children in care under ILACS until 2023, where there is one', () => {
    const both = [judge('overall'), judge('in-care')];
    expect(read({ dates: on('2022-12'), judgements: both })['care-leavers']).toBe('with-children-in-care');
    expect(read({ dates: on('2023-01'), judgements: both })['care-leavers']).toBe('not-known');
    expect(read({ dates: on('2022-12'), judgements: [judge('overall')] })['care-leavers']).toBe('not-known');
    expect(read({ framework: 'sif', dates: on('2017-01'), judgements: both })['care-leavers']).toBe('not-known');
    const unknown = { precision: 'unknown', notBefore: '2022-01' } as const;
    expect(read({ dates: unknown, judgements: both })['care-leavers']).toBe('not-known');
  });

  it('is not one where the framework has no grade for the area, and not known where that tells nothing', () => {
    const judgements = [judge('overall')];
    expect(read({ dates: on('2025-01'), judgements })).toMatchObject({
      adoption: 'not-judged',
      'safeguarding-board': 'not-judged',
      leadership: 'not-known',
    });
    expect(read({ framework: 'pre-sif', dates: on('2012-03'), judgements })['adoption']).toBe('not-known');
    expect(read({ dates: on('2025-01'), judgements, inferred: { framework: 'By its date.' } })['adoption']).toBe(
      'not-known',
    );
    expect(read({ dates: on('2025-01') })['adoption']).toBe('not-known');
  });
});

describe('a table of judgements', () => {
  it('has a row for each area that some inspection graded, and a column for each inspection, oldest first', () => {
    const corpus = buildTestCorpus({
      visits: {
        'northshire/2019-inspection': { kind: 'inspection', dates: { precision: 'month', from: '2019-05' } },
        'northshire/2016-inspection': {
          kind: 'inspection',
          dates: { precision: 'month', from: '2016-09' },
          judgements: [judge('in-care'), judge('overall'), judge('adoption', 'not-given')],
        },
        'northshire/2016-monitoring-1': {},
      },
    });
    const { inspections, rows } = buildJudgementTable(corpus, 'northshire');
    expect(inspections.map(({ slug }) => slug)).toEqual(['2016-inspection', '2019-inspection']);
    expect(rows.map(({ area }) => area)).toEqual(['overall', 'in-care']);
  });

  it('is empty where no grade is on record', () => {
    const corpus = buildTestCorpus({ visits: { 'northshire/2016-inspection': { kind: 'inspection' } } });
    expect(buildJudgementTable(corpus, 'northshire').rows).toEqual([]);
  });
});
