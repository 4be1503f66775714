import { judgementAreas } from '../../schema/vocabulary.ts';
import type { Framework, Grade, JudgementArea } from '../../schema/vocabulary.ts';
import { listVisitsOf } from '../lookup.ts';
import type { Corpus, Visit } from '../model.ts';
import { toSpan } from '../plain-date.ts';

/** What an inspection made of one area; where it gave no grade, why, as far as the records tell. */
export type AreaJudgement =
  | { readonly state: 'graded'; readonly grade: Exclude<Grade, 'not-given'> }
  | {
      readonly state:
        | 'not-given'
        /** The framework grades it together with children in care. */
        | 'with-children-in-care'
        /** The framework gives the area no grade. */
        | 'not-judged'
        /** Neither the inspection's record nor its framework tells. */
        | 'not-known';
    };

/** Areas down, inspections across, oldest first. */
export interface JudgementTable {
  readonly inspections: readonly Visit[];
  /** In the order of the vocabulary; only areas that some inspection graded. */
  readonly rows: readonly { readonly area: JudgementArea; readonly cells: readonly AreaJudgement[] }[];
}

/**
 * Areas that a framework does not grade. The others may be without a grade for any reason, and so may all those of the
 * inspections before it, whose frameworks came one after another.
 * @see https://www.gov.uk/government/publications/inspecting-local-authority-childrens-services-from-2018
 */
const areasLeftOut = {
  'pre-sif': [],
  sif: [],
  ilacs: ['adoption', 'safeguarding-board'],
} as const satisfies Record<Framework, readonly JudgementArea[]>;

/** From this day on care leavers have a judgement of their own under ILACS; until then it was that of children in care. */
const careLeaversApart = '2023-01-01';

const isBeforeCareLeavers = ({ dates }: Visit): boolean => {
  const last = toSpan(dates)?.last;
  return last !== undefined && last < careLeaversApart;
};

function findJudgement(visit: Visit, area: JudgementArea): AreaJudgement {
  const grade = visit.judgements.find((judgement) => judgement.area === area)?.grade;
  if (grade === 'not-given') return { state: 'not-given' };
  if (grade !== undefined) return { state: 'graded', grade };
  // A framework that is only believed tells nothing, and no more does one of whose grades none is on record.
  if (visit.inferred.framework !== undefined || visit.judgements.length === 0) return { state: 'not-known' };
  if (areasLeftOut[visit.framework].some((left) => left === area)) return { state: 'not-judged' };
  const isShared = visit.framework === 'ilacs' && area === 'care-leavers' && isBeforeCareLeavers(visit);
  const hasInCare = visit.judgements.some((judgement) => judgement.area === 'in-care');
  return { state: isShared && hasInCare ? 'with-children-in-care' : 'not-known' };
}

/** The judgements of an authority's inspections, area by area through time. */
export function buildJudgementTable(corpus: Corpus, authorityId: string): JudgementTable {
  const inspections = listVisitsOf(corpus, authorityId).filter(({ kind }) => kind === 'inspection');
  return {
    inspections,
    rows: judgementAreas
      .map((area) => ({ area, cells: inspections.map((visit) => findJudgement(visit, area)) }))
      .filter(({ cells }) => cells.some(({ state }) => state === 'graded')),
  };
}
