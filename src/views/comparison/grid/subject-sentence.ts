import type { SubjectRow } from '../../../domain/comparison/subject-rows.ts';
import { isMark } from '../../../domain/finding/speakers.ts';
import { getSubject } from '../../../domain/lookup.ts';
import type { Corpus, Visit } from '../../../domain/model.ts';
import { findSubjectNeighbours } from '../../../domain/subject/neighbours.ts';
import { buildSubjectCell } from '../../../domain/subject/subject-cell.ts';
import { lowerFirst } from '../../capitalise.ts';
import { buildMarkGroups, formatMarkGroups } from '../../finding/mark-groups.ts';
import { findUnlikeLimits } from '../../finding/limits.ts';
import { labelVisits } from '../label-visits.ts';

const sayHowMany = (reporting: number, compared: number) =>
  compared === 2 ? 'Both' : reporting === compared ? `All ${compared}` : `${reporting} of ${compared}`;

/** Who reports on a subject, with which marks, and whether of the same teams: closed words, no count of findings, no verdict. */
export function formatSubjectSentence(
  { subject, cells }: Pick<SubjectRow, 'subject' | 'cells'>,
  labels: readonly string[],
): string {
  const name = lowerFirst(subject.name);
  const parts = cells.map(({ findings }, index) => ({
    label: labels[index] ?? '',
    marks: formatMarkGroups(buildMarkGroups(findings.filter(isMark))),
    isContext: findings.length > 0,
  }));
  const reporting = parts.filter(({ marks }) => marks !== '');
  const context = parts.filter(({ marks, isContext }) => marks === '' && isContext);
  const lead =
    reporting.length > 1
      ? `${sayHowMany(reporting.length, cells.length)} report on ${name}`
      : reporting.length === 1
        ? `One reports on ${name}`
        : `None reports on ${name}`;
  const said = [
    ...reporting.map(({ label, marks }) => `${label} ${marks}`),
    ...context.map(({ label }) => `${label} context only`),
  ];
  const unlike = findUnlikeLimits(cells).flatMap((limits, index) =>
    limits === undefined ? [] : [`${labels[index] ?? ''} ${limits}`],
  );
  const note = unlike.length === 0 ? '' : ` Not said of the same: ${unlike.join('; ')}.`;
  return `${lead}: ${said.join('; ')}.${note}`;
}

/** A visit beside the nearest before it that reports on a subject, in that sentence; undefined unless both report on it. */
export function sayBesideTheOneBefore(corpus: Corpus, visit: Visit, subjectId: string): string | undefined {
  const { previous, reportedBefore } = findSubjectNeighbours(corpus, visit, subjectId);
  const before = [previous, reportedBefore].find((neighbour) => neighbour?.cell.state === 'reported');
  const cell = buildSubjectCell(corpus, visit, subjectId);
  if (before === undefined || cell.state !== 'reported') return undefined;
  return formatSubjectSentence(
    { subject: getSubject(corpus, subjectId), cells: [before.cell, cell] },
    labelVisits(corpus, [before.visit, visit]),
  );
}
