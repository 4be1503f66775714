import { themeIds } from '../schema/vocabulary.ts';
import type { ThemeId } from '../schema/vocabulary.ts';
import { buildCorpusIndex } from './corpus-index.ts';
import { isRelayed } from './finding/speakers.ts';
import { splitId, toAuthorityId, toFindingKey } from './ids.ts';
import type { ContentRecords, Corpus, CorpusLists, Finding, Named, Source, Theme, Visit } from './model.ts';
import { compareText, compareVisits, compareWitnesses } from './order.ts';

/** Kinds that are not given are empty. */
type SomeRecords = Partial<ContentRecords>;

function listVisits({ visits = new Map() }: SomeRecords): readonly Visit[] {
  return [...visits]
    .map(([id, record]) => ({ ...record, id, authorityId: splitId(id).outer, slug: splitId(id).own }))
    .sort(compareVisits);
}

function listSources({ sources = new Map() }: SomeRecords, visits: readonly Visit[]): readonly Source[] {
  const place = new Map(visits.map((visit, index) => [visit.id, index]));
  return [...sources]
    .map(([id, record]) => ({ ...record, id, authorityId: toAuthorityId(record.visit) }))
    .sort((a, b) => (place.get(a.visit) ?? 0) - (place.get(b.visit) ?? 0) || compareWitnesses(a, b));
}

type SubjectRecords = ContentRecords['subjects'];

/** The themes that ids of subjects and themes stand for, in the codebook's order. */
const listThemesOf = (ids: readonly string[], subjects: SubjectRecords): readonly ThemeId[] =>
  themeIds.filter((theme) => ids.some((id) => id === theme || subjects.get(id)?.theme === theme));

function toFindings(source: Source, subjects: SubjectRecords): readonly Finding[] {
  return source.findings.map(({ visit = source.visit, also, ...record }) => ({
    ...record,
    also: listThemesOf(also, subjects).filter((theme) => theme !== record.theme),
    alsoSubjects: also.filter((id) => subjects.has(id)),
    key: toFindingKey(source.id, record.id),
    sourceId: source.id,
    visitId: visit,
    authorityId: toAuthorityId(visit),
    relayed: isRelayed(source.kind, record.saidBy),
  }));
}

function listThemes({ themes = new Map() }: SomeRecords): readonly Theme[] {
  return themeIds.flatMap((id) => {
    const record = themes.get(id);
    return record === undefined ? [] : [{ ...record, id }];
  });
}

const listWithIds = <T>(records: ReadonlyMap<string, T> = new Map()): readonly (T & { readonly id: string })[] =>
  [...records].map(([id, record]) => ({ ...record, id }));

const listNamed = <T>(records: ReadonlyMap<string, T> = new Map()): readonly Named<T>[] =>
  [...records].map(([name, record]) => ({ ...record, name })).sort((a, b) => compareText(a.name, b.name));

const byDate = (a: { readonly date: string }, b: { readonly date: string }) => compareText(a.date, b.date);

function listAll(records: SomeRecords): CorpusLists {
  const visits = listVisits(records);
  const sources = listSources(records, visits);
  return {
    authorities: listWithIds(records.authorities).toSorted((a, b) => compareText(a.name, b.name)),
    visits,
    sources,
    findings: sources.flatMap((source) => toFindings(source, records.subjects ?? new Map())),
    themes: listThemes(records),
    subjects: listWithIds(records.subjects).toSorted(
      (a, b) => themeIds.indexOf(a.theme) - themeIds.indexOf(b.theme) || a.order - b.order || compareText(a.id, b.id),
    ),
    terms: listWithIds(records.terms).toSorted((a, b) => compareText(a.term, b.term)),
    pages: records.pages ?? new Map(),
    attestations: records.attestations ?? new Map(),
    proofs: records.proofs ?? new Map(),
    checks: listNamed(records.checks)
      .toSorted((a, b) => compareText(a.declaration.date, b.declaration.date))
      .reverse(),
    worked: listWithIds(records.worked).toSorted((a, b) => a.order - b.order || compareText(a.id, b.id)),
    registry: listNamed(records.registry),
    aliases: listNamed(records.aliases).toSorted(byDate),
    tombstones: listNamed(records.tombstones).toSorted(byDate),
    corrections: listNamed(records.corrections).toSorted(byDate).reverse(),
    recodings: listNamed(records.recodings).toReversed(),
    replies: listNamed(records.replies).toSorted(byDate).reverse(),
    releases: listNamed(records.releases).toSorted(byDate).reverse(),
    codes: listNamed(records.codes),
    gradeMeanings: listNamed(records.gradeMeanings),
    synonyms: listNamed(records.synonyms).map(({ words }) => words),
  };
}

/**
 * Joins the records of `content/` into the one value that pages and exports are made from.
 *
 * Expects records that passed `checkIntegrity`; a record that names a missing one is kept, and looking the missing one up throws.
 * @param records kinds that are left out count as empty.
 */
export function buildCorpus(records: SomeRecords): Corpus {
  const lists = listAll(records);
  return { ...lists, index: buildCorpusIndex(lists) };
}
