import type { Dated } from '../../../schema/dates.ts';
import { grades } from '../../../schema/vocabulary.ts';
import type { Grade } from '../../../schema/vocabulary.ts';
import { splitId, toAuthorityId, toVisitId } from '../../ids.ts';
import { listChoices, toRecordFile } from '../../issue.ts';
import type { ContentIssue } from '../../issue.ts';
import { toSpan } from '../../plain-date.ts';
import { findDoubles } from '../doubles.ts';
import type { Rule } from '../rule.ts';

/** A visit's folder names an authority on record. */
const visitHasAuthority: Rule = ({ visits, authorities }) =>
  [...visits.keys()]
    .filter((id) => !authorities.has(toAuthorityId(id)))
    .map((id) => ({
      rule: 'visit-without-authority',
      file: toRecordFile('visits', id),
      path: [],
      value: toAuthorityId(id),
      problem: `The visit stands in a folder that is no authority: "${toAuthorityId(id)}".`,
      allowed: listChoices(authorities.keys()),
      action: 'Move the file to its authority, or add the authority first.',
    }));

const isBefore = (a: Dated, b: Dated) => (toSpan(a)?.first ?? '') < (toSpan(b)?.first ?? '');

/**
 * Inspections open a cycle; monitoring and focused visits name the inspection that did.
 *
 * A focused visit may come before the first inspection of an authority that is on record.
 */
const cycleIsInspection: Rule = ({ visits }) =>
  [...visits].flatMap(([id, visit]): readonly ContentIssue[] => {
    const file = toRecordFile('visits', id);
    if (visit.kind === 'inspection') {
      if (visit.cycle === undefined) return [];
      return [
        {
          rule: 'inspection-with-cycle',
          file,
          path: ['cycle'],
          value: visit.cycle,
          problem: 'An inspection opens a cycle and belongs to no other.',
          action: 'Leave cycle out.',
        },
      ];
    }
    const cycleId = toVisitId(toAuthorityId(id), visit.cycle ?? '');
    if (visits.get(cycleId)?.kind === 'inspection') return [];
    const inspections = [...visits].filter(
      ([other, { kind }]) => kind === 'inspection' && toAuthorityId(other) === toAuthorityId(id),
    );
    const isFirst = visit.kind === 'focused' && !inspections.some(([, { dates }]) => isBefore(dates, visit.dates));
    if (visit.cycle === undefined && isFirst) return [];
    return [
      {
        rule: 'unknown-cycle',
        file,
        path: ['cycle'],
        value: visit.cycle ?? '(left out)',
        problem: `A ${visit.kind} visit names the inspection that opened its cycle; this is none of the authority's.`,
        allowed: listChoices(inspections.map(([other]) => splitId(other).own)),
        action: 'Correct the id, or add the inspection first.',
      },
    ];
  });

/** Only inspections judge. */
const onlyInspectionsJudge: Rule = ({ visits }) =>
  [...visits]
    .filter(([, visit]) => visit.kind !== 'inspection' && visit.judgements.length > 0)
    .map(([id, visit]) => ({
      rule: 'grade-on-visit',
      file: toRecordFile('visits', id),
      path: ['judgements'],
      value: visit.judgements.map(({ area, grade }) => `${area}: ${grade}`).join(', '),
      problem: `Only an inspection has judgements; this is a ${visit.kind} visit, which gives no grade.`,
      action: 'Leave judgements out, or move them to the inspection.',
    }));

/** Only inspections recommend: a visit's letter sets areas for improvement and for priority action (rule 11). */
const onlyInspectionsRecommend: Rule = ({ visits }) =>
  [...visits]
    .filter(([, visit]) => visit.kind !== 'inspection')
    .flatMap(([id, visit]) =>
      visit.recommendations.flatMap((recommendation, index) => {
        if (recommendation.kind !== 'recommendation') return [];
        return [
          {
            rule: 'recommendation-on-visit',
            file: toRecordFile('visits', id),
            path: ['recommendations', index, 'kind'],
            value: recommendation.kind,
            problem: `The letter on a ${visit.kind} visit makes no recommendations of its own.`,
            allowed: 'improvement, priority',
            action: 'Say what the letter calls it, or move it to the inspection.',
          },
        ];
      }),
    );

/** One judgement an area, one recommendation an id. */
const listsHoldNoDoubles: Rule = ({ visits }) =>
  [...visits].flatMap(([id, visit]) => [
    ...findDoubles(visit.judgements.map(({ area }) => area)).map(([area, index]) => ({
      rule: 'double-judgement',
      file: toRecordFile('visits', id),
      path: ['judgements', index, 'area'],
      value: area,
      problem: 'The area is judged twice.',
      action: 'Keep one of the two.',
    })),
    ...findDoubles(visit.recommendations.map((recommendation) => recommendation.id)).map(([recommendation, index]) => ({
      rule: 'double-recommendation',
      file: toRecordFile('visits', id),
      path: ['recommendations', index, 'id'],
      value: recommendation,
      problem: 'The recommendation stands twice.',
      action: 'Number it as the report does.',
    })),
  ]);

/** A grade's name in words, in a sentence too: "children's services require improvement". */
const toPattern = (grade: Grade) =>
  new RegExp(String.raw`\b${grade.replaceAll('-', ' ').replace('requires', 'requires?')}\b`, 'iu');

/** The grade that words of a report name first: "Requires improvement to be good" is no good. */
const findGradeIn = (words: string) =>
  grades
    .map((grade) => ({ grade, at: words.search(toPattern(grade)) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)[0]?.grade;

/** A grade is the one that the report prints. */
const gradeIsAsPrinted: Rule = ({ visits }) =>
  [...visits].flatMap(([id, { judgements }]) =>
    judgements.flatMap(({ grade, asPrinted }, index) => {
      const printed = findGradeIn(asPrinted);
      if (printed === undefined || printed === grade) return [];
      return [
        {
          rule: 'grade-not-as-printed',
          file: toRecordFile('visits', id),
          path: ['judgements', index, 'asPrinted'],
          value: asPrinted,
          problem: `The grade is "${grade}", and the words printed say "${asPrinted}".`,
          allowed: printed,
          action: 'Correct the one that is wrong.',
        },
      ];
    }),
  );

/** No two visits of one cycle bear the same ordinal. */
const ordinalsAreUnique: Rule = ({ visits }) => {
  const numbered = [...visits].filter(([, visit]) => visit.number !== undefined && visit.kind !== 'inspection');
  return findDoubles(
    numbered.map(([id, { cycle, kind, number }]) => `${toAuthorityId(id)} ${cycle} ${kind} ${number}`),
  ).flatMap(([, index]): readonly ContentIssue[] => {
    const [id, visit] = numbered[index] ?? [];
    if (id === undefined || visit === undefined) return [];
    return [
      {
        rule: 'double-ordinal',
        file: toRecordFile('visits', id),
        path: ['number'],
        value: String(visit.number),
        problem: `Another ${visit.kind} visit of the cycle ${visit.cycle ?? ''} bears this number.`,
        action: 'Correct one of the two, or leave out a number that no source states or implies.',
      },
    ];
  });
};

export const visitRules: readonly Rule[] = [
  visitHasAuthority,
  cycleIsInspection,
  onlyInspectionsJudge,
  onlyInspectionsRecommend,
  listsHoldNoDoubles,
  gradeIsAsPrinted,
  ordinalsAreUnique,
];
