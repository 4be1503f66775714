import { listVisitsOf } from '../lookup.ts';
import { oncePerValue } from '../once.ts';
import type { Authority, Corpus, Visit } from '../model.ts';
import { findAround } from '../visit/around.ts';
import type { Neighbour, Neighbours } from '../visit/around.ts';
import { buildSubjectCell } from './subject-cell.ts';
import type { SubjectCell } from './subject-cell.ts';

/** The same subject at the next and the previous visit, and where it was last and next reported. */
export const findSubjectNeighbours = (corpus: Corpus, visit: Visit, subject: string): Neighbours<SubjectCell> =>
  findAround(corpus, visit, (other) => buildSubjectCell(corpus, other, subject));

/** An authority with the latest of its visits that reports on a subject. */
export interface LatestReport extends Neighbour<SubjectCell> {
  readonly authority: Authority;
}

function findLatestReports(corpus: Corpus, subject: string): readonly LatestReport[] {
  return corpus.authorities.flatMap((authority): readonly LatestReport[] => {
    const cells = listVisitsOf(corpus, authority.id).map((visit) => ({
      authority,
      visit,
      cell: buildSubjectCell(corpus, visit, subject),
    }));
    const latest = cells.findLast(({ cell }) => cell.state === 'reported');
    return latest === undefined ? [] : [latest];
  });
}

/** The latest visit of each authority that reports on a subject, in the order of the authorities. */
export const listLatestReports = oncePerValue(findLatestReports);
