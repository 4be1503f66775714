import { groupBy } from '../../domain/group-by.ts';
import { findGradeMeanings } from '../../domain/lookup.ts';
import type { Corpus, Visit } from '../../domain/model.ts';
import { urls } from '../urls.ts';
import { gradeWords, judgementAreaWords } from '../words.ts';

/** A grade of an inspection, with what it stands for. */
export interface JudgementView {
  readonly area: string;
  readonly grade: string;
  readonly gradeHref: string;
  readonly asPrinted: string;
  /** As the framework prints it for this area; absent where it prints none. */
  readonly meaning?: string;
  readonly note?: string;
}

/** A grade with all the areas that were given it. */
export interface GradeLine {
  readonly grade: string;
  /** `Overall effectiveness; Leadership` */
  readonly areas: string;
}

/** Where the meanings of grades are printed. */
export interface MeaningsFrom {
  readonly text: string;
  readonly href?: string;
}

/** The grades of a visit, in the order of its record; empty for all but inspections. */
export function listJudgements(corpus: Corpus, visit: Visit): readonly JudgementView[] {
  const areas = findGradeMeanings(corpus, visit.framework)?.areas ?? [];
  return visit.judgements.map(({ area, grade, asPrinted, note }) => {
    const meaning = areas
      .filter((entry) => entry.area === area)
      .flatMap(({ grades }) => grades)
      .find((entry) => entry.grade === grade)?.means;
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

/** The grades of a visit, each once with its areas; in the order in which its record first gives them. */
export const listGradeLines = ({ judgements }: Visit): readonly GradeLine[] =>
  [...groupBy(judgements, ({ grade }) => grade)].map(([grade, given]) => ({
    grade: gradeWords[grade],
    areas: given.map(({ area }) => judgementAreaWords[area]).join('; '),
  }));

/** Where the meanings of a visit's grades are printed; undefined where none of them has one. */
export function findMeaningsFrom(corpus: Corpus, visit: Visit): MeaningsFrom | undefined {
  const meanings = findGradeMeanings(corpus, visit.framework);
  if (meanings === undefined || !listJudgements(corpus, visit).some(({ meaning }) => meaning !== undefined))
    return undefined;
  return { text: meanings.printedIn, ...(meanings.address !== undefined && { href: meanings.address }) };
}
