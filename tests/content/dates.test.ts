import { describe, expect, it } from 'vitest';

import { getAuthority, getVisit } from '../../src/domain/lookup.ts';
import { toSpan } from '../../src/domain/plain-date.ts';
import { listJudgements } from '../../src/views/visit/judgement-view.ts';
import { gradeWords, judgementAreaWords } from '../../src/views/words.ts';
import { corpus } from './real-content.ts';

const inspections = corpus.visits.filter(({ kind }) => kind === 'inspection');

describe('no date contradicts another', () => {
  it('a letter or report came out after its visit began', () => {
    const early = corpus.visits.filter(({ dates, published }) => {
      const [visited, out] = [toSpan(dates), toSpan(published)];
      return visited !== undefined && out !== undefined && out.last < visited.first;
    });
    expect(early.map(({ id }) => id)).toEqual([]);
  });

  it('a source came out after the visit that it tells of began', () => {
    const early = corpus.sources.filter(({ visit, published }) => {
      const [visited, out] = [toSpan(getVisit(corpus, visit).dates), toSpan(published)];
      return visited !== undefined && out !== undefined && out.last < visited.first;
    });
    expect(early.map(({ id }) => id)).toEqual([]);
  });

  it('no visit lies after the day to which its authority was checked', () => {
    const late = corpus.visits.filter((visit) => {
      const first = toSpan(visit.dates)?.first;
      return first !== undefined && first > getAuthority(corpus, visit.authorityId).checkedTo;
    });
    expect(late.map(({ id }) => id)).toEqual([]);
  });
});

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
