import { describe, expect, it } from 'vitest';

import { getVisit } from '../../../../src/domain/lookup.ts';
import { buildSubjectCell } from '../../../../src/domain/subject/subject-cell.ts';
import { formatLimits, putMarksFirst } from '../../../../src/views/finding/limits.ts';
import { buildTopicCellView } from '../../../../src/views/theme/topic-cell-view.ts';
import { buildFindingRecord, buildTestCorpus } from '../../../support/records.ts';

const visit = 'northshire/2016-monitoring-1';
const build = (...findings: Parameters<typeof buildFindingRecord>[0][]) =>
  buildTestCorpus({
    visits: { [visit]: {} },
    sources: {
      letter: { findings: findings.map((finding, index) => buildFindingRecord({ id: `claim-${index}`, ...finding })) },
    },
  });

describe('the teams that findings are limited to', () => {
  it.each([
    { name: 'none of no finding', findings: [], only: undefined },
    { name: 'none where one is not limited', findings: [{ appliesTo: 'Hub' }, {}], only: undefined },
    { name: 'each once', findings: [{ appliesTo: 'Hub' }, { appliesTo: 'Hub' }], only: 'Hub only' },
    {
      name: 'in one order, however they stand',
      findings: [{ appliesTo: 'leaving-care team' }, { appliesTo: 'Hub' }],
      only: 'Hub and leaving-care team only',
    },
  ])('are $name', ({ findings, only }) => {
    expect(formatLimits(findings)).toBe(only);
  });

  it('are said beside the marks of a subject, whatever its context is limited to', () => {
    const draw = (...findings: Parameters<typeof buildFindingRecord>[0][]) => {
      const corpus = build(...findings);
      return buildTopicCellView(corpus, buildSubjectCell(corpus, getVisit(corpus, visit), 'about-workforce'));
    };
    expect(draw({ appliesTo: 'permanent staff' }, { level: 'not-stated' }).limits).toBe('permanent staff only');
    expect(draw({ appliesTo: 'permanent staff' }, {}).limits).toBeUndefined();
  });
});

it('puts what is judged before context, each in the order given', () => {
  const { findings } = build({ level: 'not-stated' }, {}, { level: 'not-stated' }, { level: 'strength' });
  expect(putMarksFirst(findings).map(({ id }) => id)).toEqual(['claim-1', 'claim-3', 'claim-0', 'claim-2']);
});
