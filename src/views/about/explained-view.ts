import { findGradeMeanings } from '../../domain/lookup.ts';
import type { Corpus } from '../../domain/model.ts';
import type { Framework, Grade } from '../../schema/vocabulary.ts';
import type { Link } from '../link.ts';
import { urls } from '../urls.ts';
import { frameworkWords, judgementAreaWords } from '../words.ts';

/** A word of the trade with its meaning, told where it stands. */
export interface ExplainedView {
  readonly id: string;
  readonly term: string;
  /** What its letters stand for. */
  readonly expansion?: string;
  readonly definition: string;
  /** What a grade means in each area for which a framework prints a meaning. */
  readonly meanings: readonly { readonly of: string; readonly means: string }[];
  /** Where those meanings are printed, a framework each. */
  readonly printedIn: readonly string[];
  readonly glossary: Link;
}

/** A term of the glossary; undefined where the glossary has none of that id. */
export function explainTerm(corpus: Corpus, id: string): ExplainedView | undefined {
  const entry = corpus.index.terms.get(id);
  if (entry === undefined) return undefined;
  const { term, expansion, definition } = entry;
  return {
    id,
    term,
    ...(expansion !== undefined && { expansion }),
    definition,
    meanings: [],
    printedIn: [],
    glossary: { text: 'In the glossary', href: urls.term(id) },
  };
}

/** A grade, with what it means in the frameworks named; undefined where the glossary does not have it. */
export function explainGrade(
  corpus: Corpus,
  grade: Grade,
  frameworks: readonly Framework[],
): ExplainedView | undefined {
  const explained = explainTerm(corpus, grade);
  if (explained === undefined) return undefined;
  const printed = frameworks.flatMap((framework) => {
    const meanings = findGradeMeanings(corpus, framework);
    const fitting = (meanings?.areas ?? []).flatMap(({ area, grades }) =>
      grades
        .filter((entry) => entry.grade === grade)
        .map(({ means }) => ({ of: `${frameworkWords[framework]}, ${judgementAreaWords[area]}`, means })),
    );
    return meanings === undefined || fitting.length === 0 ? [] : [{ fitting, printedIn: meanings.printedIn }];
  });
  return {
    ...explained,
    meanings: printed.flatMap(({ fitting }) => fitting),
    printedIn: printed.map(({ printedIn }) => printedIn),
  };
}
