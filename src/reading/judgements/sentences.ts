import type { NamedBlock } from '../../prepare/block.ts';
import type { JudgementArea } from '../../schema/vocabulary.ts';
import { toStated } from '../stated.ts';
import type { Stated } from '../stated.ts';
import { anyGrade, toGrade } from './grade-words.ts';
import type { PrintedJudgement } from './table.ts';

// A grade that ends its sentence or its line; a note's mark may stand behind it, and the next sentence without a full stop.
const grade = String.raw`(?:(?:is|are) )?(?<grade>${anyGrade})(?=[.,:]|\d?$|\d? (?:because|\p{Lu}))`;
const verb = String.raw`(?:is |are |(?=[Rr]equires? ))`;

/** The wordings in which the single inspection framework's reports give their overall judgement. */
const overall = [
  new RegExp(
    String.raw`^(?:Report published: \d+ \p{L}+ \d{4} )?The overall judgement is (?:that children.s services? )?${grade}`,
    'u',
  ),
  new RegExp(String.raw`^Children.s services (?:in (?:the )?[\p{L} ,’'-]{3,60}? )?${verb}${grade}`, 'u'),
];

const boardName = String.raw`(?:[\p{L} -]{0,40} )?(?:Local )?Safeguarding Children.{0,3} Board(?: \(LSCB\))?`;
/** The wordings in which the safeguarding board's own judgement is given; "if" and "that" begin the meanings of grades. */
const board = [
  new RegExp(String.raw`^(?:The effectiveness of )?(?:[Tt]he )?${boardName} ${verb}${grade}`, 'u'),
  new RegExp(String.raw`^The (?:effectiveness of the )?LSCB ${verb}${grade}`, 'u'),
  new RegExp(
    String.raw`^The (?:Local )?Safeguarding Children Board \(LSCB\) The Local Safeguarding Children Board ${verb}${grade}`,
    'u',
  ),
];

/** A sentence's grade, stated by the whole sentence as it stands. */
function readSentence(block: NamedBlock, patterns: readonly RegExp[], area: JudgementArea) {
  for (const pattern of patterns) {
    const match = pattern.exec(block.text);
    const printed = match?.groups?.['grade'];
    const value = printed === undefined ? undefined : toGrade(printed);
    if (match !== null && printed !== undefined && value !== undefined)
      return [toStated<PrintedJudgement>({ area, grade: value, label: match[0] }, printed, block)];
  }
  return [];
}

const isProse = ({ kind }: NamedBlock) => kind === 'heading' || kind === 'paragraph' || kind === 'row';

/** Overall judgements given in a sentence of the first page. */
export const listOverallSentences = (first: readonly NamedBlock[]): readonly Stated<PrintedJudgement>[] =>
  first.filter(isProse).flatMap((block) => readSentence(block, overall, 'overall'));

/** Judgements of the safeguarding board given in a sentence, on the first page or at the head of the board's own part. */
export const listBoardSentences = (blocks: readonly NamedBlock[]): readonly Stated<PrintedJudgement>[] =>
  blocks.filter(isProse).flatMap((block) => readSentence(block, board, 'safeguarding-board'));
