import type { ThemeId } from '../../schema/vocabulary.ts';
import { listSubjectsOf } from '../lookup.ts';
import type { Corpus, Subject, Visit } from '../model.ts';
import { buildSubjectCell } from '../subject/subject-cell.ts';
import type { SubjectCell } from '../subject/subject-cell.ts';

/** One subject at each visit: the same thing beside the same thing. */
export interface SubjectRow {
  readonly subject: Subject;
  /** In the order of the visits. */
  readonly cells: readonly SubjectCell[];
  /** Inspectors speak of it at two visits or more, be it only in context. */
  readonly isShared: boolean;
}

const holdsFindings = ({ findings, said }: SubjectCell) => findings.length + said.length > 0;

/** The subjects of a theme on which some visit has a finding of any speaker, in the codebook's order. */
export const listSubjectRows = (
  corpus: Corpus,
  visits: readonly Visit[],
  theme: ThemeId,
  options: { readonly primaryOnly: boolean },
): readonly SubjectRow[] =>
  listSubjectsOf(corpus, theme)
    .map((subject) => {
      const cells = visits.map((visit) => buildSubjectCell(corpus, visit, subject.id, options));
      return { subject, cells, isShared: cells.filter(({ findings }) => findings.length > 0).length > 1 };
    })
    .filter(({ cells }) => cells.some(holdsFindings));
