import type { GradeMeaningsRecord } from '../schema/grade-meanings.ts';
import type { Framework, ThemeId } from '../schema/vocabulary.ts';
import { toVisitId } from './ids.ts';
import type { Authority, Corpus, Finding, Named, Source, Subject, Theme, Visit } from './model.ts';

/** Thrown when a record is asked for that the corpus does not hold; integrity checks make it unreachable on real content. */
export class UnknownIdError extends Error {
  override readonly name = 'UnknownIdError';
  constructor(kind: string, id: string) {
    super(`There is no ${kind} "${id}".`);
  }
}

function getById<T>(records: ReadonlyMap<string, T>, kind: string, id: string): T {
  const record = records.get(id);
  if (record === undefined) throw new UnknownIdError(kind, id);
  return record;
}

/** @throws {UnknownIdError} */
export const getAuthority = ({ index }: Corpus, id: string): Authority => getById(index.authorities, 'authority', id);
/** @throws {UnknownIdError} */
export const getVisit = ({ index }: Corpus, id: string): Visit => getById(index.visits, 'visit', id);
/** @throws {UnknownIdError} */
export const getSource = ({ index }: Corpus, id: string): Source => getById(index.sources, 'source', id);
/** @throws {UnknownIdError} */
export const getTheme = ({ index }: Corpus, id: ThemeId): Theme => getById(index.themes, 'theme', id);

/** @throws {UnknownIdError} */
export const getSubject = ({ index }: Corpus, id: string): Subject => getById(index.subjects, 'subject', id);

/** The subjects of a theme, in the codebook's order. */
export const listSubjectsOf = ({ index }: Corpus, theme: ThemeId): readonly Subject[] =>
  index.subjectsByTheme.get(theme) ?? [];

/** Findings about one subject. */
export const listFindingsAbout = ({ index }: Corpus, subject: string): readonly Finding[] =>
  index.findingsBySubject.get(subject) ?? [];

/** Findings filed under another subject that also touch one. */
export const listFindingsAlsoAbout = ({ index }: Corpus, subject: string): readonly Finding[] =>
  index.findingsByAlsoSubject.get(subject) ?? [];

/** The finding of a key, or undefined where it is none of the corpus's. */
export const findFinding = ({ index }: Corpus, key: string): Finding | undefined => index.findings.get(key);

/** What the grades of a framework mean, as far as its documents print it and it is recorded. */
export const findGradeMeanings = ({ index }: Corpus, framework: Framework): Named<GradeMeaningsRecord> | undefined =>
  index.gradeMeanings.get(framework);

/** Visits of one authority, oldest first. */
export const listVisitsOf = ({ index }: Corpus, authorityId: string): readonly Visit[] =>
  index.visitsByAuthority.get(authorityId) ?? [];

/** Sources that tell of one visit, primary sources first. */
export const listSourcesOf = ({ index }: Corpus, visitId: string): readonly Source[] =>
  index.sourcesByVisit.get(visitId) ?? [];

/** Sources of all visits of one authority, in the order of the visits. */
export const listSourcesOfAuthority = ({ index }: Corpus, authorityId: string): readonly Source[] =>
  index.sourcesByAuthority.get(authorityId) ?? [];

/** Sources that tell of one visit, or say something of it in telling of another; in the order of the corpus. */
export const listSourcesTouching = ({ index }: Corpus, visitId: string): readonly Source[] =>
  index.sourcesTouchingVisit.get(visitId) ?? [];

/** Findings about one visit, whichever source states them. */
export const listFindingsOf = ({ index }: Corpus, visitId: string): readonly Finding[] =>
  index.findingsByVisit.get(visitId) ?? [];

/** Findings that one source states, in its order. */
export const listFindingsIn = ({ index }: Corpus, sourceId: string): readonly Finding[] =>
  index.findingsBySource.get(sourceId) ?? [];

/** Findings coded in one theme. */
export const listFindingsOn = ({ index }: Corpus, theme: ThemeId): readonly Finding[] =>
  index.findingsByTheme.get(theme) ?? [];

/** Findings coded elsewhere that also touch a theme. */
export const listFindingsAlsoOn = ({ index }: Corpus, theme: ThemeId): readonly Finding[] =>
  index.findingsByAlso.get(theme) ?? [];

/** Findings of other sources that repeat one of Ofsted's own document. */
export const listRelaysOf = ({ index }: Corpus, { key }: Finding): readonly Finding[] =>
  index.relaysByFinding.get(key) ?? [];

/** Whether any source says anything of a visit. */
export const hasFindings = (corpus: Corpus, visitId: string): boolean => listFindingsOf(corpus, visitId).length > 0;

/** Whether anything at hand tells of a visit: a source of its own, or a finding in another's. */
export const isSeen = ({ index }: Corpus, visitId: string): boolean => index.sourcesTouchingVisit.has(visitId);

/** The slug of the inspection whose cycle a visit belongs to; an inspection belongs to its own. */
export const toCycleSlug = (visit: Visit): string => visit.cycle ?? visit.slug;

/** The inspection that opened a visit's cycle; an inspection opens its own. */
export function findCycleInspection({ index }: Corpus, visit: Visit): Visit | undefined {
  if (visit.kind === 'inspection') return visit;
  return index.visits.get(toVisitId(visit.authorityId, visit.cycle ?? ''));
}
