import { themeIds } from '../schema/vocabulary.ts';
import type { ContentRecords, Corpus, Finding, Named, Source, Theme, Visit } from './model.ts';
import { compareText, compareVisits, compareWitnesses } from './order.ts';
import { isRelayed } from './finding/speakers.ts';

const authorityOf = (visitId: string) => visitId.split('/')[0] ?? visitId;

function listVisits(records: ContentRecords): readonly Visit[] {
  return [...records.visits]
    .map(([id, record]) => ({ ...record, id, authorityId: authorityOf(id), slug: id.slice(id.indexOf('/') + 1) }))
    .sort(compareVisits);
}

function listSources(records: ContentRecords, visits: readonly Visit[]): readonly Source[] {
  const place = new Map(visits.map((visit, index) => [visit.id, index]));
  return [...records.sources]
    .map(([id, record]) => ({ ...record, id, authorityId: authorityOf(record.visit) }))
    .sort((a, b) => (place.get(a.visit) ?? 0) - (place.get(b.visit) ?? 0) || compareWitnesses(a, b));
}

function toFindings(source: Source): readonly Finding[] {
  return source.findings.map(({ visit = source.visit, ...record }) => ({
    ...record,
    key: `${source.id}/${record.id}`,
    sourceId: source.id,
    visitId: visit,
    authorityId: authorityOf(visit),
    relayed: isRelayed(source.kind, record.saidBy),
  }));
}

function listThemes(records: ContentRecords): readonly Theme[] {
  return themeIds.flatMap((id) => {
    const record = records.themes.get(id);
    return record === undefined ? [] : [{ ...record, id }];
  });
}

const listNamed = <T>(records: ReadonlyMap<string, T>): readonly Named<T>[] =>
  [...records].map(([name, record]) => ({ ...record, name })).sort((a, b) => compareText(a.name, b.name));

const byDate = (a: { readonly date: string }, b: { readonly date: string }) => compareText(a.date, b.date);

/**
 * Joins the records of `content/` into the one value that pages and exports are made from.
 *
 * Expects records that passed `checkIntegrity`; a record that names a missing one is kept, and looking the missing one up throws.
 */
export function buildCorpus(records: ContentRecords): Corpus {
  const visits = listVisits(records);
  const sources = listSources(records, visits);
  return {
    authorities: [...records.authorities]
      .map(([id, record]) => ({ ...record, id }))
      .sort((a, b) => compareText(a.name, b.name)),
    visits,
    sources,
    findings: sources.flatMap(toFindings),
    themes: listThemes(records),
    terms: [...records.terms].map(([id, record]) => ({ ...record, id })).sort((a, b) => compareText(a.term, b.term)),
    pages: records.pages,
    attestations: records.attestations,
    worked: [...records.worked]
      .map(([id, record]) => ({ ...record, id }))
      .sort((a, b) => a.order - b.order || compareText(a.id, b.id)),
    registry: listNamed(records.registry),
    aliases: listNamed(records.aliases).toSorted(byDate),
    tombstones: listNamed(records.tombstones).toSorted(byDate),
    corrections: listNamed(records.corrections).toSorted(byDate).reverse(),
    replies: listNamed(records.replies).toSorted(byDate).reverse(),
    releases: listNamed(records.releases).toSorted(byDate).reverse(),
    codes: listNamed(records.codes),
    synonyms: listNamed(records.synonyms).map(({ words }) => words),
  };
}
