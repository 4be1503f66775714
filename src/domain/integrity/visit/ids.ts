import type { VisitKind } from '../../../schema/vocabulary.ts';
import { splitId } from '../../ids.ts';
import { toRecordFile } from '../../issue.ts';
import { findCycleInspection } from '../../lookup.ts';
import type { Visit } from '../../model.ts';
import { toSpan } from '../../plain-date.ts';
import type { Rule } from '../rule.ts';

interface Shape {
  readonly pattern: RegExp;
  /** Whether the id says of the visit what its record says. */
  readonly fits: (visit: Visit, parts: readonly string[]) => boolean;
}

const mayBeOf = ({ dates }: Visit, year = '') => {
  const span = toSpan(dates);
  return span === undefined || (span.first.slice(0, 4) <= year && year <= span.last.slice(0, 4));
};
const mayBeAt = ({ dates }: Visit, month = '') => {
  const span = toSpan(dates);
  return span === undefined || (span.first.slice(0, 7) <= month && month <= span.last.slice(0, 7));
};
const isOfCycle = ({ cycle }: Visit, year = '') => cycle?.startsWith(`${year}-inspection`) ?? false;
const ofYear = (pattern: RegExp): Shape => ({ pattern, fits: (visit, [year]) => mayBeOf(visit, year) });

/** The shapes of a visit's id, by its kind. */
const shapes = {
  inspection: { shapes: [ofYear(/^(\d{4})-inspection(?:-\d{2})?$/u)], example: '2016-inspection' },
  focused: { shapes: [ofYear(/^(\d{4})-focused(?:-\d{2})?$/u)], example: '2019-focused or 2019-focused-12' },
  other: { shapes: [ofYear(/^(\d{4})-visit-\d{2}$/u)], example: '2019-visit-03' },
  monitoring: {
    shapes: [
      {
        pattern: /^(\d{4})-monitoring-(\d{1,2})$/u,
        fits: (visit, [year, number]) => isOfCycle(visit, year) && visit.number === Number(number),
      },
      {
        pattern: /^(\d{4})-monitoring-(\d{4}-\d{2})$/u,
        fits: (visit, [year, month]) => isOfCycle(visit, year) && mayBeAt(visit, month),
      },
    ],
    example: '2016-monitoring-2, by the year of the inspection and the number, or 2016-monitoring-2017-06 by the month',
  },
} as const satisfies Record<VisitKind, { readonly shapes: readonly Shape[]; readonly example: string }>;

const isTold = (visit: Visit) =>
  shapes[visit.kind].shapes.some(({ pattern, fits }) => {
    const match = pattern.exec(visit.slug);
    return match !== null && fits(visit, match.slice(1));
  });

/** The id of a visit says its kind, its year or cycle and its number, as the record does. */
const visitIdSaysWhat: Rule = (_records, { corpus }) =>
  corpus.visits
    .filter((visit) => visit.kind !== 'monitoring' || findCycleInspection(corpus, visit)?.kind === 'inspection')
    .filter((visit) => !isTold(visit))
    .map((visit) => ({
      rule: 'id-says-otherwise',
      file: toRecordFile('visits', visit.id),
      path: [],
      value: visit.slug,
      problem: 'The id does not say what the record says: its kind, its year or cycle, its number.',
      allowed: shapes[visit.kind].example,
      action: 'Rename the file, or correct the record; an id that was published gets an alias.',
    }));

/** The id of a source is its visit and who tells it. */
const sourceIdIsItsVisits: Rule = ({ sources, visits }) =>
  [...sources]
    .filter(([id, { visit }]) => visits.has(visit) && !id.startsWith(`${visit.replace('/', '-')}-`))
    .map(([id, { visit }]) => ({
      rule: 'id-says-otherwise',
      file: toRecordFile('sources', id),
      path: [],
      value: id,
      problem: `The id does not begin with the visit that the source tells of, "${visit}".`,
      allowed: `${splitId(visit).outer}-${splitId(visit).own}-<who tells it>`,
      action: 'Rename the file, or correct visit; an id that was published gets an alias.',
    }));

export const idRules: readonly Rule[] = [visitIdSaysWhat, sourceIdIsItsVisits];
