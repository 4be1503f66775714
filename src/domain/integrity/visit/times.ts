import type { Framework, JudgementArea } from '../../../schema/vocabulary.ts';
import { toAuthorityId } from '../../ids.ts';
import { toRecordFile } from '../../issue.ts';
import { toSpan } from '../../plain-date.ts';
import { findDoubles } from '../doubles.ts';
import type { Rule } from '../rule.ts';

/** The day from which inspections under a framework began; undefined where none of the site's time is older. */
const frameworkBegan = {
  'pre-sif': undefined,
  sif: '2013-11-01',
  ilacs: '2018-01-01',
} as const satisfies Record<Framework, string | undefined>;

/** No visit is under a framework that had not begun. */
const frameworkHasBegun: Rule = ({ visits }) =>
  [...visits].flatMap(([id, { framework, dates }]) => {
    const began = frameworkBegan[framework];
    const last = toSpan(dates)?.last;
    if (began === undefined || last === undefined || last >= began) return [];
    return [
      {
        rule: 'framework-before-its-time',
        file: toRecordFile('visits', id),
        path: ['framework'],
        value: framework,
        problem: `The visit was over by ${last}, and inspections under this framework began on ${began}.`,
        allowed: Object.entries(frameworkBegan)
          .filter(([, day]) => day === undefined || last >= day)
          .map(([name]) => name)
          .join(', '),
        action: 'Correct the framework or the dates.',
      },
    ];
  });

/** When an area had no grade of its own, by framework. */
const ungraded: readonly {
  readonly area: JudgementArea;
  readonly framework: Framework;
  readonly isThen: (span: { readonly first: string; readonly last: string }) => boolean;
  readonly why: string;
}[] = [
  {
    area: 'overall',
    framework: 'ilacs',
    isThen: ({ first }) => first >= '2026-04-01',
    why: 'Inspections that began from April 2026 give no grade for overall effectiveness.',
  },
  {
    area: 'care-leavers',
    framework: 'ilacs',
    isThen: ({ last }) => last < '2023-01-01',
    why: 'Under ILACS care leavers have had a grade of their own since January 2023.',
  },
];

/** No grade for an area that had none at the time. */
const gradeIsOfItsTime: Rule = ({ visits }) =>
  [...visits].flatMap(([id, { framework, dates, judgements }]) => {
    const span = toSpan(dates);
    if (span === undefined) return [];
    return judgements.flatMap(({ area, grade }, index) => {
      const found = ungraded.find((each) => each.area === area && each.framework === framework && each.isThen(span));
      if (found === undefined || grade === 'not-given') return [];
      return [
        {
          rule: 'grade-out-of-time',
          file: toRecordFile('visits', id),
          path: ['judgements', index, 'area'],
          value: area,
          problem: found.why,
          allowed: 'not-given',
          action: 'Correct the area, the grade or the dates.',
        },
      ];
    });
  });

/** One visit of an authority has one record. */
const visitsAreRecordedOnce: Rule = ({ visits }) => {
  // Two that bear a number are told apart by it.
  const all = [...visits].filter(([, { dates, number }]) => dates.precision === 'day' && number === undefined);
  const keys = all.map(([id, { kind, dates }]) => `${toAuthorityId(id)} ${kind} ${dates.from} ${dates.to}`);
  return findDoubles(keys).flatMap(([key, index]) => {
    const [id, visit] = all[index] ?? [];
    if (id === undefined || visit === undefined) return [];
    return [
      {
        rule: 'double-visit',
        file: toRecordFile('visits', id),
        path: ['dates'],
        value: visit.dates.from ?? '',
        problem: `"${all[keys.indexOf(key)]?.[0] ?? ''}" is of the same kind and the same days.`,
        action: 'Join the two records, or correct the dates of one.',
      },
    ];
  });
};

/** One visit to two authorities has one kind, one framework and one time in both records. */
const sameVisitIsAlike: Rule = ({ visits }) =>
  [...visits].flatMap(([id, visit]) => {
    const other = visit.sameVisitAs === undefined ? undefined : visits.get(visit.sameVisitAs);
    if (other?.sameVisitAs !== id) return [];
    const differing = (['kind', 'framework'] as const).filter((field) => visit[field] !== other[field]);
    const isAtOneTime = visit.dates.from === other.dates.from && visit.dates.to === other.dates.to;
    return [...differing, ...(isAtOneTime ? [] : (['dates'] as const))].map((field) => ({
      rule: 'same-visit-differs',
      file: toRecordFile('visits', id),
      path: [field],
      problem: `"${visit.sameVisitAs ?? ''}" is the same visit, and its record says otherwise.`,
      action: 'Correct the one that is wrong, or take sameVisitAs out of both.',
    }));
  });

export const timeRules: readonly Rule[] = [
  frameworkHasBegun,
  gradeIsOfItsTime,
  visitsAreRecordedOnce,
  sameVisitIsAlike,
];
