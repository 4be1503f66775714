import { describe, expect, it } from 'vitest';

import { toSpan } from '../../src/domain/plain-date.ts';
import { listJudgements } from '../../src/views/visit/judgement-view.ts';
import { gradeWords, judgementAreaWords } from '../../src/views/words.ts';
import { corpus } from './real-content.ts';

const inspections = corpus.visits.filter(({ kind }) => kind === 'inspection');

describe('a grade', () => {
  it('for overall effectiveness was given by no inspection that began from April 2026', () => {
    const late = inspections.filter(
      ({ dates, judgements }) =>
        (toSpan(dates)?.first ?? '') >= '2026-04-01' &&
        judgements.some(({ area, grade }) => area === 'overall' && grade !== 'not-given'),
    );
    expect(late.map(({ id }) => id)).toEqual([]);
  });

  it('for care leavers was given under ILACS by no inspection before January 2023', () => {
    const early = inspections.filter(
      ({ framework, dates, judgements }) =>
        framework === 'ilacs' &&
        (toSpan(dates)?.last ?? '9999') < '2023-01-01' &&
        judgements.some(({ area, grade }) => area === 'care-leavers' && grade !== 'not-given'),
    );
    expect(early.map(({ id }) => id)).toEqual([]);
  });

  it('has a term in the glossary', () => {
    const explained = corpus.terms.filter(({ kind }) => kind === 'grade').map(({ id }) => id);
    const given = new Set(inspections.flatMap(({ judgements }) => judgements.map(({ grade }) => grade)));
    expect([...given].filter((grade) => grade !== 'not-given' && !explained.includes(grade))).toEqual([]);
  });

  it('has a meaning for overall effectiveness, wherever the meanings of its framework are held', () => {
    const overall = inspections
      .filter(({ framework }) => corpus.index.gradeMeanings.has(framework))
      .flatMap((visit) => listJudgements(corpus, visit).map((judgement) => ({ id: visit.id, ...judgement })))
      .filter(({ area, grade }) => area === judgementAreaWords.overall && grade !== gradeWords['not-given']);
    expect(overall.length).toBeGreaterThan(0);
    expect(overall.filter(({ meaning }) => meaning === undefined).map(({ id }) => id)).toEqual([]);
  });
});
