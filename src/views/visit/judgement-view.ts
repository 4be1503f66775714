import type { Corpus, Visit } from '../../domain/model.ts';
import { urls } from '../urls.ts';
import { gradeWords, judgementAreaWords } from '../words.ts';

/** A grade of an inspection, with what it stands for. */
export interface JudgementView {
  readonly area: string;
  readonly grade: string;
  readonly gradeHref: string;
  readonly asPrinted: string;
  readonly meaning?: string;
  readonly note?: string;
}

/** The grades of a visit, in the order of its record; empty for all but inspections. */
export function listJudgements(corpus: Corpus, visit: Visit): readonly JudgementView[] {
  return visit.judgements.map(({ area, grade, asPrinted, note }) => {
    const meaning = corpus.index.terms.get(grade)?.meaning;
    return {
      area: judgementAreaWords[area],
      grade: gradeWords[grade],
      gradeHref: urls.term(grade),
      asPrinted,
      ...(meaning !== undefined && { meaning }),
      ...(note !== undefined && { note }),
    };
  });
}
