import { buildJudgementTable } from '../../domain/authority/judgement-table.ts';
import type { AreaJudgement } from '../../domain/authority/judgement-table.ts';
import { listVisitsOf } from '../../domain/lookup.ts';
import type { Authority, Corpus } from '../../domain/model.ts';
import { frameworks, grades } from '../../schema/vocabulary.ts';
import type { Grade } from '../../schema/vocabulary.ts';
import { explainGrade, explainTerm } from '../about/explained-view.ts';
import type { ExplainedView } from '../about/explained-view.ts';
import { labelVisits } from '../comparison/label-visits.ts';
import { capitalise } from '../capitalise.ts';
import { urls } from '../urls.ts';
import { formatFramework } from '../visit/format-framework.ts';
import { noGradeWords } from '../visit/no-grade.ts';
import { gradeWords, judgementAreaWords } from '../words.ts';
import { toTableSize } from './table-size.ts';
import type { TableSize } from './table-size.ts';

/** A grade or, in words, why there is none. */
export interface AreaJudgementView {
  readonly words: string;
  /** Tints a grade; absent where there is none. */
  readonly grade?: Exclude<Grade, 'not-given'>;
  /** The inspection's month, for screens on which it doesn't stand above. */
  readonly when: string;
}

/** What each inspection made of each area. */
export interface JudgementTableView {
  readonly size: TableSize;
  readonly columns: readonly { readonly when: string; readonly framework: string; readonly href: string }[];
  readonly rows: readonly { readonly area: string; readonly cells: readonly AreaJudgementView[] }[];
  /** What its words mean: grades, best first, frameworks, and visits that give no grade. */
  readonly explained: readonly ExplainedView[];
}

const stateWords = {
  'not-given': 'no grade given',
  'with-children-in-care': 'with children in care',
  'not-judged': 'not judged',
  'not-known': 'not known',
} as const satisfies Record<Exclude<AreaJudgement['state'], 'graded'>, string>;

const toCell = (judgement: AreaJudgement, when: string): AreaJudgementView =>
  judgement.state === 'graded'
    ? { words: gradeWords[judgement.grade], grade: judgement.grade, when }
    : { words: stateWords[judgement.state], when };

/** Terms of the glossary for the kinds of visit that gave no grade. */
function listVisitTerms(corpus: Corpus, authorityId: string): readonly string[] {
  const kinds = new Set(listVisitsOf(corpus, authorityId).map(({ kind }) => kind));
  return (['monitoring', 'focused'] as const).filter((kind) => kinds.has(kind)).map((kind) => noGradeWords[kind][2]);
}

/** Draws the judgements of an authority together; undefined where none is on record. */
export function buildJudgementTableView(corpus: Corpus, { id }: Authority): JudgementTableView | undefined {
  const { inspections, rows } = buildJudgementTable(corpus, id);
  if (rows.length === 0) return undefined;
  const labels = labelVisits(corpus, inspections);
  const given = new Set<Grade>(
    rows.flatMap(({ cells }) => cells.flatMap((cell) => (cell.state === 'graded' ? [cell.grade] : []))),
  );
  const used = frameworks.filter((framework) => inspections.some((visit) => visit.framework === framework));
  return {
    size: toTableSize(inspections.length),
    columns: inspections.map((visit, index) => ({
      when: labels[index] ?? '',
      framework: capitalise(formatFramework(visit)),
      href: urls.visit(visit.id),
    })),
    rows: rows.map(({ area, cells }) => ({
      area: judgementAreaWords[area],
      cells: cells.map((cell, index) => toCell(cell, labels[index] ?? '')),
    })),
    explained: [
      ...grades.filter((grade) => given.has(grade)).map((grade) => explainGrade(corpus, grade, used)),
      ...[...used, ...listVisitTerms(corpus, id)].map((term) => explainTerm(corpus, term)),
    ].filter((explained) => explained !== undefined),
  };
}
