import type { NamedBlock } from '../../prepare/block.ts';
import type { Framework, JudgementArea } from '../../schema/vocabulary.ts';
import type { VisitDates } from '../dates/visit-dates.ts';
import type { Opening } from '../opening.ts';
import type { Missing, Stated } from '../stated.ts';
import { listBoardSentences, listOverallSentences } from './sentences.ts';
import { listRows } from './table.ts';
import type { PrintedJudgement } from './table.ts';

/** An inspection's judgements, and the areas for which none was found. */
export interface Judgements {
  readonly judgements: readonly Stated<PrintedJudgement>[];
  readonly missing: readonly Missing[];
}

const sifAreas: readonly JudgementArea[] = [
  'overall',
  'help-protection',
  'in-care',
  'adoption',
  'care-leavers',
  'leadership',
  'safeguarding-board',
];
/** A row for care leavers stands since 2023; before that the row for children in care is theirs too. */
const ilacsAreas: readonly JudgementArea[] = ['overall', 'leadership', 'help-protection', 'in-care', 'care-leavers'];

/** Inspections from this month on have no overall grade. */
const lastOverall = '2026-04';

/** A table of the first page may run on over it. */
const isEarly = ({ page }: NamedBlock) => (page ?? 1) <= 2;

/** An inspection of services for looked after children, before the single framework: its overall grade is theirs. */
function listEarlier(blocks: readonly NamedBlock[], first: readonly NamedBlock[]): readonly Stated<PrintedJudgement>[] {
  if (!first.some(({ text }) => /^Inspection of looked after children services/iu.test(text))) return [];
  return listRows(blocks)
    .filter(({ value }) => value.area === 'overall')
    .map((judgement) => ({ ...judgement, value: { ...judgement.value, area: 'in-care' } }));
}

const isBoth = ({ area, label }: PrintedJudgement) => area === 'in-care' && /care leavers/iu.test(label);

function explainMissing(area: JudgementArea, all: readonly Stated<PrintedJudgement>[], dates: VisitDates | undefined) {
  if (area === 'care-leavers' && all.some(({ value }) => isBoth(value)))
    return 'the row for children in care is for care leavers too';
  if (area === 'overall' && (dates?.from ?? '') >= lastOverall) return 'none is given for inspections from April 2026';
  return 'no row and no sentence gives a grade';
}

/** Areas on which a report of a kind gives a judgement. */
function listAreas(
  framework: Framework | undefined,
  { first }: Opening,
  printed: readonly Stated<PrintedJudgement>[],
): readonly JudgementArea[] {
  if (framework === 'ilacs') return ilacsAreas;
  if (framework !== 'sif') return [...new Set(printed.map(({ value }) => value.area))];
  const isOfBoard =
    first.some(({ text }) => /safeguarding children.{0,3} board/iu.test(text)) ||
    printed.some(({ value }) => value.area === 'safeguarding-board');
  return sifAreas.filter((area) => area !== 'safeguarding-board' || isOfBoard);
}

/** The judgements of an inspection report, as printed; an area with two different grades is left out and named. */
export function readJudgements(
  blocks: readonly NamedBlock[],
  opening: Opening,
  framework: Framework | undefined,
  dates: VisitDates | undefined,
): Judgements {
  const { first } = opening;
  const isSif = framework === 'sif';
  const printed =
    framework === 'pre-sif' ? listEarlier(blocks, first) : listRows(isSif ? blocks.filter(isEarly) : first);
  const all = [...printed, ...(isSif ? [...listOverallSentences(first), ...listBoardSentences(blocks)] : [])];
  const areas = listAreas(framework, opening, all);
  const judgements: Stated<PrintedJudgement>[] = [];
  const missing: Missing[] = [];
  for (const area of areas) {
    const here = all.filter(({ value }) => value.area === area);
    const [judgement] = here;
    const grades = new Set(here.map(({ value }) => value.grade));
    if (judgement !== undefined && grades.size === 1) judgements.push(judgement);
    else if (judgement === undefined)
      missing.push({ what: `judgement: ${area}`, why: explainMissing(area, all, dates) });
    else
      missing.push({
        what: `judgement: ${area}`,
        why: `two grades are given: ${here.map(({ words, block }) => `“${words}” (${block})`).join(', ')}`,
      });
  }
  return { judgements, missing };
}
