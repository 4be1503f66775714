import type { Judgement } from '../../schema/visit.ts';
import { hasFindings, listSourcesOfAuthority, listVisitsOf } from '../lookup.ts';
import type { Corpus, Source, Visit } from '../model.ts';

/** A grade with the inspection that gave it: a grade is never printed without framework and date. */
export interface DatedJudgement {
  readonly inspection: Visit;
  readonly judgement: Judgement;
}

/** What a reader must know first about an authority, each part absent where nothing is known. */
export interface Latest {
  readonly lastJudgement: DatedJudgement | undefined;
  /** The newest inspection, where its judgements are not on record and it is later than the last judgement. */
  readonly unjudged: Visit | undefined;
  readonly latestVisit: Visit | undefined;
  readonly latestVisitWithFindings: Visit | undefined;
  readonly sources: readonly Source[];
}

const last = <T>(list: readonly T[]): T | undefined => list[list.length - 1];

/**
 * The grade by which an inspection is known: overall effectiveness, else leadership, else the first that was given.
 * @returns undefined for a visit without grades.
 */
export function findHeadlineJudgement(visit: Visit): Judgement | undefined {
  return (
    visit.judgements.find(({ area, grade }) => area === 'overall' && grade !== 'not-given') ??
    visit.judgements.find(({ area, grade }) => area === 'leadership' && grade !== 'not-given') ??
    visit.judgements.find(({ grade }) => grade !== 'not-given')
  );
}

/** What came last for an authority, of each kind a reader asks for. */
export function findLatest(corpus: Corpus, authorityId: string): Latest {
  const visits = listVisitsOf(corpus, authorityId);
  const judged = visits.flatMap((inspection) => {
    const judgement = findHeadlineJudgement(inspection);
    return judgement === undefined ? [] : [{ inspection, judgement }];
  });
  const lastJudgement = last(judged);
  const lastInspection = last(visits.filter(({ kind }) => kind === 'inspection'));
  return {
    lastJudgement,
    unjudged: lastInspection === lastJudgement?.inspection ? undefined : lastInspection,
    latestVisit: last(visits),
    latestVisitWithFindings: last(visits.filter((visit) => hasFindings(corpus, visit.id))),
    sources: listSourcesOfAuthority(corpus, authorityId),
  };
}

/** Inspections of the same authority that began after a visit, oldest first. */
export function listLaterInspections(corpus: Corpus, visit: Visit): readonly Visit[] {
  const visits = listVisitsOf(corpus, visit.authorityId);
  return visits.slice(visits.indexOf(visit) + 1).filter(({ kind }) => kind === 'inspection');
}
