import { findCheckedDay } from '../authority/checked-to.ts';
import type { Dated } from '../../schema/dates.ts';
import { toAuthorityId } from '../ids.ts';
import { toRecordFile } from '../issue.ts';
import type { ContentIssue } from '../issue.ts';
import { toSpan } from '../plain-date.ts';
import type { Rule } from './rule.ts';

/** That what tells of a visit came out before it can have begun, as a fault of its date; undefined where it did not. */
function findTooEarly(file: string, published: Dated, visited: Dated): ContentIssue | undefined {
  const [out, visit] = [toSpan(published), toSpan(visited)];
  if (out === undefined || visit === undefined || out.last >= visit.first) return undefined;
  return {
    rule: 'published-before-visit',
    file,
    path: ['published'],
    value: out.last,
    problem: 'It came out before the visit began.',
    allowed: `${visit.first} or later`,
    action: 'Correct one of the two dates.',
  };
}

const lettersFollowVisits: Rule = ({ visits }) =>
  [...visits].flatMap(([id, { published, dates }]) => findTooEarly(toRecordFile('visits', id), published, dates) ?? []);

const sourcesFollowVisits: Rule = ({ sources, visits }) =>
  [...sources].flatMap(([id, { visit, published }]) => {
    const told = visits.get(visit);
    return told === undefined ? [] : (findTooEarly(toRecordFile('sources', id), published, told.dates) ?? []);
  });

/** A visit cannot lie after the day to which its authority's visits were looked for. */
const visitsAreChecked: Rule = ({ visits, authorities }) =>
  [...visits].flatMap(([id, { dates, kind }]) => {
    const authority = authorities.get(toAuthorityId(id));
    const checkedTo = authority && findCheckedDay(authority, kind === 'other' ? 'inspection' : kind);
    const first = toSpan(dates)?.first;
    if (first === undefined || checkedTo === undefined || first <= checkedTo) return [];
    return [
      {
        rule: 'visit-after-check',
        file: toRecordFile('visits', id),
        path: ['dates'],
        value: first,
        problem: 'The visit lies after the day to which its authority was checked.',
        allowed: `${checkedTo} or earlier`,
        action: 'Correct the date, or look for later visits and set checkedTo.',
      },
    ];
  });

export const dateRules: readonly Rule[] = [lettersFollowVisits, sourcesFollowVisits, visitsAreChecked];
