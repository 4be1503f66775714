import { findHeadlineJudgement } from '../../domain/authority/latest.ts';
import type { Visit } from '../../domain/model.ts';
import { gradeWords, judgementAreaWords } from '../words.ts';
import { formatFramework } from './format-framework.ts';
import { formatUnheld } from './format-letter.ts';

/** The grades of an inspection in words: the overall one, or each area's where there was none. */
export function listGradeWords(visit: Visit): readonly string[] {
  const headline = findHeadlineJudgement(visit);
  if (headline === undefined) return ['no grade held'];
  if (headline.area === 'overall') return [gradeWords[headline.grade].toLowerCase()];
  return visit.judgements
    .filter(({ grade }) => grade !== 'not-given')
    .map(({ area, grade }) => `${judgementAreaWords[area].toLowerCase()} ${gradeWords[grade].toLowerCase()}`);
}

/** The outcome of a visit in a few words: a grade with its framework for an inspection, "no grade given" for any other; why nothing is held, where nothing is. */
export function formatOutcome(visit: Visit, isHeld: boolean): string {
  const outcome =
    visit.kind === 'inspection' ? `${listGradeWords(visit).join(', ')} (${formatFramework(visit)})` : 'no grade given';
  return isHeld ? outcome : `${outcome}; ${formatUnheld(visit)}`;
}
