import type { NamedBlock } from '../../prepare/block.ts';
import type { Grade, JudgementArea } from '../../schema/vocabulary.ts';
import { toStated } from '../stated.ts';
import type { Stated } from '../stated.ts';
import { toGrade } from './grade-words.ts';

/** A grade for one area. */
export interface PrintedJudgement {
  readonly area: JudgementArea;
  readonly grade: Grade;
  /** The area as the document names it, where it stands in a table. */
  readonly label: string;
}

/** What a table judges, in order: an earlier row's pattern is tried first. */
const areas: readonly (readonly [JudgementArea, RegExp])[] = [
  ['overall', /^overall effectiveness/iu],
  ['leadership', /impact of leaders|^leadership/iu],
  ['help-protection', /help and protection/iu],
  ['adoption', /^adoption performance/iu],
  ['in-care', /children in care|looked after/iu],
  ['care-leavers', /care leavers/iu],
  ['safeguarding-board', /safeguarding children.{0,3} board/iu],
];

const number = /^\d(?:\.\d)?\.?\s+/u;

/** The area that a table's label names. */
export const findArea = (label: string): JudgementArea | undefined =>
  areas.find(([, pattern]) => pattern.test(label.replace(number, '')))?.[0];

/** The judgements in the rows of a table, each as printed; rows of anything else are passed over. */
export function listRows(blocks: readonly NamedBlock[]): readonly Stated<PrintedJudgement>[] {
  return blocks.flatMap((block) => {
    const [label, printed, ...others] = block.kind === 'row' ? block.text.split(' | ') : [];
    if (label === undefined || printed === undefined || others.length > 0) return [];
    const area = findArea(label);
    const grade = toGrade(printed);
    return area === undefined || grade === undefined ? [] : [toStated({ area, grade, label }, printed.trim(), block)];
  });
}
