import type { AttestationRecord } from '../../schema/about/attestation.ts';
import type { AuthorityRecord } from '../../schema/authority.ts';
import type { SourceRecord } from '../../schema/source.ts';
import type { SubjectRecord } from '../../schema/subject.ts';
import type { VisitRecord } from '../../schema/visit.ts';
import type { ThemeId } from '../../schema/vocabulary.ts';
import { buildCorpus } from '../corpus.ts';
import { toVisitId } from '../ids.ts';
import { findCycleInspection, getAuthority, getSubject, getVisit, listSourcesTouching } from '../lookup.ts';
import type { Corpus, Source, Visit } from '../model.ts';
import { compareText, compareVisits } from '../order.ts';

/** A visit's record, or a source's, with its id. */
type WithId<T> = T & { readonly id: string };

/** Everything that is known of one visit, in one small file: `/data/visits/<authority>/<visit>.json`. */
export interface VisitFile {
  readonly authority: WithId<AuthorityRecord>;
  readonly visit: WithId<VisitRecord>;
  /** Visits that are referred to: the inspection that opened the cycle, and those other sources were written about. */
  readonly related: readonly WithId<VisitRecord>[];
  /** Sources that tell of the visit, whole; others with their findings about it alone. */
  readonly sources: readonly WithId<SourceRecord>[];
  /** Subjects of those sources' findings, as far as a comparison needs them. */
  readonly subjects: readonly WithId<Pick<SubjectRecord, 'theme' | 'name' | 'order'>>[];
  /** How those sources were coded, each under its source's id; both codings, claim by claim, are in a table of the data. */
  readonly attestations: readonly WithId<Omit<AttestationRecord, 'claims'>>[];
}

/** A visit without what is worked out from its id. */
function toVisitRecord(visit: Visit): WithId<VisitRecord> {
  const { authorityId, slug, ...record } = visit;
  return { ...record, id: toVisitId(authorityId, slug) };
}

/** A source without what is worked out from its id, and without the name of a text that is not published. */
function toSourceRecord(source: Source, visitId: string): WithId<SourceRecord> {
  const { authorityId, preparedText, findings, ...record } = source;
  const isOwn = record.visit === visitId;
  return { ...record, findings: findings.filter(({ visit = record.visit }) => isOwn || visit === visitId) };
}

function listAttestations({ attestations }: Corpus, sources: VisitFile['sources']): VisitFile['attestations'] {
  return sources.flatMap(({ id }) => {
    const attestation = attestations.get(id);
    if (attestation === undefined) return [];
    const { claims, ...record } = attestation;
    return [{ ...record, id }];
  });
}

/** Subjects that findings name, each once, by id. */
function listSubjects(corpus: Corpus, sources: VisitFile['sources']): VisitFile['subjects'] {
  const named = sources.flatMap(({ findings }) => findings.flatMap(({ subject, also }) => [subject, ...also]));
  return [...new Set(named)]
    .filter((id) => corpus.index.subjects.has(id))
    .toSorted(compareText)
    .map((id) => {
      const { theme, name, order } = getSubject(corpus, id);
      return { id, theme, name, order };
    });
}

export function buildVisitFile(corpus: Corpus, visit: Visit): VisitFile {
  const sources = listSourcesTouching(corpus, visit.id).map((source) => toSourceRecord(source, visit.id));
  const opening = findCycleInspection(corpus, visit) ?? visit;
  const related = [opening, ...sources.map((source) => getVisit(corpus, source.visit))];
  return {
    authority: getAuthority(corpus, visit.authorityId),
    visit: toVisitRecord(visit),
    related: [...new Set(related)]
      .filter((other) => other !== visit)
      .toSorted(compareVisits)
      .map(toVisitRecord),
    sources,
    subjects: listSubjects(corpus, sources),
    attestations: listAttestations(corpus, sources),
  };
}

const toRecord = <T extends { readonly id: string }>({ id, ...record }: T): readonly [string, Omit<T, 'id'>] => [
  id,
  record,
];

/**
 * A corpus of the visits in some files alone, to compare them without the rest.
 * @param themeNames names of the themes; definitions of themes and subjects are left empty.
 */
export function buildCorpusOfFiles(files: readonly VisitFile[], themeNames: ReadonlyMap<ThemeId, string>): Corpus {
  const visits = files.flatMap(({ visit, related }) => [...related, visit]);
  const sources = new Map<string, SourceRecord>();
  for (const { id, ...source } of files.flatMap((file) => file.sources)) {
    const known = sources.get(id)?.findings ?? [];
    const added = source.findings.filter((finding) => !known.some((other) => other.id === finding.id));
    sources.set(id, { ...source, findings: [...known, ...added] });
  }
  return buildCorpus({
    authorities: new Map(files.map(({ authority }) => toRecord(authority))),
    visits: new Map(visits.map(toRecord)),
    sources,
    attestations: new Map(
      files.flatMap(({ attestations }) => attestations).map(({ id, ...record }) => [id, { ...record, claims: [] }]),
    ),
    subjects: new Map(
      files
        .flatMap(({ subjects }) => subjects)
        .map(({ id, ...record }) => [
          id,
          { ...record, definition: '', includes: [], goesElsewhere: [], example: '', synonyms: [] },
        ]),
    ),
    themes: new Map(
      [...themeNames].map(([id, name]) => [
        id,
        { name, definition: '', includes: [], excludes: [], example: { finding: '', why: '' } },
      ]),
    ),
  });
}
