import type { ThemeId } from '../schema/vocabulary.ts';
import type { Authority, Corpus, Finding, Source, Theme, Visit } from './model.ts';

/** Thrown when a record is asked for that the corpus does not hold; integrity checks make it unreachable on real content. */
export class UnknownIdError extends Error {
  override readonly name = 'UnknownIdError';
  constructor(kind: string, id: string) {
    super(`There is no ${kind} "${id}".`);
  }
}

function getById<T extends { readonly id: string }>(records: readonly T[], kind: string, id: string): T {
  const record = records.find((candidate) => candidate.id === id);
  if (record === undefined) throw new UnknownIdError(kind, id);
  return record;
}

/** @throws {UnknownIdError} */
export const getAuthority = (corpus: Corpus, id: string): Authority => getById(corpus.authorities, 'authority', id);
/** @throws {UnknownIdError} */
export const getVisit = (corpus: Corpus, id: string): Visit => getById(corpus.visits, 'visit', id);
/** @throws {UnknownIdError} */
export const getSource = (corpus: Corpus, id: string): Source => getById(corpus.sources, 'source', id);
/** @throws {UnknownIdError} */
export const getTheme = (corpus: Corpus, id: ThemeId): Theme => getById(corpus.themes, 'theme', id);

/** Visits of one authority, oldest first. */
export const listVisitsOf = (corpus: Corpus, authorityId: string): readonly Visit[] =>
  corpus.visits.filter((visit) => visit.authorityId === authorityId);

/** Sources that tell of one visit, primary sources first. */
export const listSourcesOf = (corpus: Corpus, visitId: string): readonly Source[] =>
  corpus.sources.filter((source) => source.visit === visitId);

/** Findings about one visit, whichever source states them. */
export const listFindingsOf = (corpus: Corpus, visitId: string): readonly Finding[] =>
  corpus.findings.filter((finding) => finding.visitId === visitId);

/** The inspection that opened a visit's cycle; an inspection opens its own. */
export function findCycleInspection(corpus: Corpus, visit: Visit): Visit | undefined {
  if (visit.kind === 'inspection') return visit;
  return corpus.visits.find((candidate) => candidate.id === `${visit.authorityId}/${visit.cycle ?? ''}`);
}
