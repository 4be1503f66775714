import { describe, expect, it } from 'vitest';

import type { Visit } from '../../src/domain/model.ts';
import { toSpan } from '../../src/domain/plain-date.ts';
import { corpus } from './real-content.ts';

interface Shape {
  readonly pattern: RegExp;
  readonly kind: Visit['kind'];
  /** Whether the id says of the visit what its record says. */
  readonly fits: (visit: Visit, parts: readonly string[]) => boolean;
}

const mayBeOf = (visit: Visit, year = '') => {
  const span = toSpan(visit.dates);
  return span === undefined || (span.first.slice(0, 4) <= year && year <= span.last.slice(0, 4));
};
const isOfCycle = (visit: Visit, year = '') => visit.cycle?.startsWith(`${year}-inspection`) ?? false;

/** The shapes of a visit's id, and what each says. */
const shapes: readonly Shape[] = [
  { pattern: /^(\d{4})-inspection(?:-\d{2})?$/u, kind: 'inspection', fits: (visit, [year]) => mayBeOf(visit, year) },
  {
    pattern: /^(\d{4})-monitoring-(\d{1,2})$/u,
    kind: 'monitoring',
    fits: (visit, [year, number]) => isOfCycle(visit, year) && visit.number === Number(number),
  },
  {
    pattern: /^(\d{4})-monitoring-(\d{4})-\d{2}$/u,
    kind: 'monitoring',
    fits: (visit, [cycleYear, year]) => isOfCycle(visit, cycleYear) && mayBeOf(visit, year),
  },
  { pattern: /^(\d{4})-focused(?:-\d{2})?$/u, kind: 'focused', fits: (visit, [year]) => mayBeOf(visit, year) },
  { pattern: /^(\d{4})-visit-\d{2}$/u, kind: 'other', fits: (visit, [year]) => mayBeOf(visit, year) },
];

const isTold = (visit: Visit) =>
  shapes.some(({ pattern, kind, fits }) => {
    const match = pattern.exec(visit.slug);
    return match !== null && visit.kind === kind && fits(visit, match.slice(1));
  });

describe('an id', () => {
  it('of a visit says its kind, its year or cycle and its number, as the record does', () => {
    expect(corpus.visits.filter((visit) => !isTold(visit)).map(({ id }) => id)).toEqual([]);
  });

  it('of a source is its visit and who tells it', () => {
    const strays = corpus.sources.filter(({ id, visit }) => !id.startsWith(`${visit.replace('/', '-')}-`));
    expect(strays.map(({ id }) => id)).toEqual([]);
  });
});
