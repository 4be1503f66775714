import { findHeadlineJudgement } from '../domain/latest.ts';
import type { Visit } from '../domain/model.ts';
import { frameworkWords, gradeWords, judgementAreaWords } from './words.ts';

/** What to call the graded areas of an inspection in one line: the overall grade, or each area's where there was none. */
function formatGrades(visit: Visit): string {
  const headline = findHeadlineJudgement(visit);
  if (headline === undefined) return `no grade held (${frameworkWords[visit.framework]})`;
  if (headline.area === 'overall') {
    return `${gradeWords[headline.grade].toLowerCase()} (${frameworkWords[visit.framework]})`;
  }
  const areas = visit.judgements
    .filter(({ grade }) => grade !== 'not-given')
    .map(({ area, grade }) => `${judgementAreaWords[area].toLowerCase()} ${gradeWords[grade].toLowerCase()}`);
  return `${areas.join(', ')} (${frameworkWords[visit.framework]})`;
}

/** The outcome of a visit in a few words: a grade with its framework for an inspection, "no grade given" for any other. */
export function formatOutcome(visit: Visit, isHeld: boolean): string {
  const outcome = visit.kind === 'inspection' ? formatGrades(visit) : 'no grade given';
  const letter = visit.letter === 'not-published' ? 'letter not published' : 'no source held';
  return isHeld ? outcome : `${outcome}; ${letter}`;
}
