/** SHIPS TO THE BROWSER. Questions that this site answers with a page of judgements, or with what it does not say. */
import { gradeWords } from '../views/words.ts';
import { isEmptyWord, isNumber, listWords, toSingular, toWordKey } from './text/words.ts';

const toSet = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(toSingular));

/** Words that ask for a grade or a rank, of whatever else. */
const gradingWords = toSet(
  'rating rated rate grade graded judgement judgment score star rank ranking ranked league outstanding inadequate good bad best worst top bottom fail failing failed failure poor adequate',
);
/** Words that ask for one only of a council: `which councils improved`, but not `practice improved`. */
const comparingWords = toSet('better worse improved improving improve requires improvement table safe ok okay');
/** Words that name what all of this is about, and so ask for nothing in particular. */
const frameWords = toSet(
  'ofsted council authority borough city county department report inspection inspected inspector visit latest last newest recent overall result child children service social care',
);

/** The grades that inspections give, as they are printed, the longest first. */
const grades = Object.values(gradeWords)
  .filter((grade) => grade !== gradeWords['not-given'])
  .map((grade) => grade.toLowerCase())
  .sort((a, b) => b.length - a.length);

/** The grades that a query names; one that is printed at more length counts once: `requires improvement to be good`. */
const listGrades = (words: readonly string[]): readonly string[] => {
  const key = ` ${words.join(' ')} `.replace(' improvement to be good ', ' improvement ');
  return grades.filter((grade) => key.includes(` ${toWordKey(grade)} `));
};

const hasAny = (words: readonly string[], set: ReadonlySet<string>) => words.some((word) => set.has(word));
const isOfCouncils = toSet('ofsted council authority borough county');

const asksForPerson = /\bwhos\b|\bwho (is|was|are|were|runs?|ran|leads?|led)\b|\bname of\b|\bcalled\b/u;

/** Whether words say nothing of which visit of a council is asked for: `ofsted rating`, `overall`. */
export const isPassedOver = (text: string): boolean =>
  listWords(text)
    .map(toSingular)
    .every(
      (word) =>
        !/^(inspect|visit)/u.test(word) && [gradingWords, comparingWords, frameWords].some((set) => set.has(word)),
    );

/** What a query asks for besides words to be found. */
export interface Asking {
  /** Whether it asks for nothing but a council, or for councils at large: its name, a grade, a year. */
  readonly isPlain: boolean;
  /** Whether it asks how good a council is. */
  readonly isJudging: boolean;
  /** The grades that it names, where it asks how good a council is. */
  readonly grades: readonly string[];
  /** Whether it asks who somebody is. */
  readonly isForPerson: boolean;
}

/**
 * What a query asks for.
 * @param named words of the names of councils that the query holds.
 */
export function readAsking(query: string, named: ReadonlySet<string>): Asking {
  const all = listWords(query);
  const words = all.filter((word) => !isEmptyWord(word)).map(toSingular);
  const telling = words.filter((word) => !named.has(word));
  const isAbout = named.size > 0 || hasAny(words, isOfCouncils);
  const rest = telling.filter(
    (word) => !gradingWords.has(word) && !comparingWords.has(word) && !frameWords.has(word) && !isNumber(word),
  );
  const askedGrades = listGrades(all.map(toSingular));
  const isGrading = hasAny(telling, gradingWords) || askedGrades.length > 0;
  const isPlain = rest.length === 0;
  return {
    isPlain: isPlain && (isAbout || isGrading),
    isJudging: isPlain && (isGrading || (isAbout && hasAny(telling, comparingWords))),
    grades: isPlain ? askedGrades : [],
    isForPerson: asksForPerson.test(all.join(' ')),
  };
}
