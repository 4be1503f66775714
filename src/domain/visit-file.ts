import type { AuthorityRecord } from '../schema/authority.ts';
import type { SourceRecord } from '../schema/source.ts';
import type { VisitRecord } from '../schema/visit.ts';
import type { ThemeId } from '../schema/vocabulary.ts';
import { buildCorpus } from './corpus.ts';
import { findCycleInspection, getAuthority } from './lookup.ts';
import type { Corpus, Source, Visit } from './model.ts';

/** A visit's record, or a source's, with its id. */
type WithId<T> = T & { readonly id: string };

/** Everything that is known of one visit, in one small file: `/data/visits/<authority>/<visit>.json`. */
export interface VisitFile {
  readonly authority: WithId<AuthorityRecord>;
  readonly visit: WithId<VisitRecord>;
  /** The inspection that opened the cycle, where the visit is not itself one: its recommendations are referred to. */
  readonly inspection?: WithId<VisitRecord>;
  /** Sources that tell of the visit, with their findings about it. */
  readonly sources: readonly WithId<SourceRecord>[];
}

/** A visit without what is worked out from its id. */
function toVisitRecord(visit: Visit): WithId<VisitRecord> {
  const { authorityId, slug, ...record } = visit;
  return { ...record, id: `${authorityId}/${slug}` };
}

/** A source with its findings about one visit alone. */
function toSourceRecord(source: Source, visitId: string): WithId<SourceRecord> {
  return { ...source, findings: source.findings.filter(({ visit = source.visit }) => visit === visitId) };
}

/** The file of one visit. */
export function buildVisitFile(corpus: Corpus, visit: Visit): VisitFile {
  const inspection = findCycleInspection(corpus, visit);
  return {
    authority: getAuthority(corpus, visit.authorityId),
    visit: toVisitRecord(visit),
    ...(inspection !== undefined && inspection !== visit && { inspection: toVisitRecord(inspection) }),
    sources: corpus.sources
      .map((source) => toSourceRecord(source, visit.id))
      .filter(({ visit: toldOf, findings }) => toldOf === visit.id || findings.length > 0),
  };
}

const toRecord = <T extends { readonly id: string }>({ id, ...record }: T): readonly [string, Omit<T, 'id'>] => [
  id,
  record,
];

/**
 * A corpus of the visits in some files alone, to compare them without the rest.
 * @param themeNames names of the themes; their definitions are left empty.
 */
export function buildCorpusOfFiles(files: readonly VisitFile[], themeNames: ReadonlyMap<ThemeId, string>): Corpus {
  const visits = files.flatMap(({ visit, inspection }) => (inspection === undefined ? [visit] : [inspection, visit]));
  const sources = new Map<string, SourceRecord>();
  for (const { id, ...source } of files.flatMap((file) => file.sources)) {
    const findings = [...(sources.get(id)?.findings ?? []), ...source.findings];
    sources.set(id, { ...source, findings });
  }
  return buildCorpus({
    authorities: new Map(files.map(({ authority }) => toRecord(authority))),
    visits: new Map(visits.map(toRecord)),
    sources,
    themes: new Map(
      [...themeNames].map(([id, name]) => [
        id,
        { name, definition: '', includes: [], excludes: [], example: { finding: '', why: '' } },
      ]),
    ),
    terms: new Map(),
    pages: new Map(),
    attestations: new Map(),
    worked: new Map(),
  });
}
