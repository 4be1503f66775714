import { groupBy } from './group-by.ts';
import type { CorpusIndex, CorpusLists } from './model.ts';
import type { Day } from './plain-date.ts';

type Groups<T> = ReadonlyMap<string, readonly T[]>;

const byId = <T extends { readonly id: string }>(records: readonly T[]): ReadonlyMap<string, T> =>
  new Map(records.map((record) => [record.id, record]));

/** Groups by each of several keys of a record. */
const groupByEach = <T>(records: readonly T[], listKeys: (record: T) => readonly string[]): Groups<T> => {
  const entries = records.flatMap((record) => listKeys(record).map((key) => ({ key, record })));
  const groups = groupBy(entries, ({ key }) => key);
  return new Map([...groups].map(([key, group]) => [key, group.map(({ record }) => record)]));
};

/** Registry files stand oldest first: the first that holds an id says when it was published. */
const listDays = ({ registry }: CorpusLists, field: keyof CorpusIndex['publishedDays']): ReadonlyMap<string, Day> =>
  new Map(registry.toReversed().flatMap((record) => record[field].map((id) => [id, record.name] as const)));

/** Indexes the lists of a corpus, each once. */
export function buildCorpusIndex(lists: CorpusLists): CorpusIndex {
  const { authorities, visits, sources, findings, themes, subjects, terms, corrections, replies } = lists;
  return {
    authorities: byId(authorities),
    visits: byId(visits),
    sources: byId(sources),
    themes: byId(themes),
    subjects: byId(subjects),
    terms: byId(terms),
    gradeMeanings: new Map(lists.gradeMeanings.map((meanings) => [meanings.name, meanings])),
    findings: new Map(findings.map((finding) => [finding.key, finding])),
    findingPlaces: new Map(findings.map(({ key }, place) => [key, place])),
    visitsByAuthority: groupBy(visits, ({ authorityId }) => authorityId),
    sourcesByAuthority: groupBy(sources, ({ authorityId }) => authorityId),
    sourcesByVisit: groupBy(sources, ({ visit }) => visit),
    sourcesTouchingVisit: groupByEach(sources, (source) => [
      ...new Set([source.visit, ...source.findings.map(({ visit = source.visit }) => visit)]),
    ]),
    findingsByVisit: groupBy(findings, ({ visitId }) => visitId),
    findingsBySource: groupBy(findings, ({ sourceId }) => sourceId),
    findingsByTheme: groupBy(findings, ({ theme }) => theme),
    subjectsByTheme: groupBy(subjects, ({ theme }) => theme),
    findingsBySubject: groupBy(findings, ({ subject }) => subject),
    findingsByAlso: groupByEach(findings, ({ also }) => also),
    findingsByAlsoSubject: groupByEach(findings, ({ alsoSubjects }) => alsoSubjects),
    relaysByFinding: groupByEach(findings, ({ relays }) => (relays === undefined ? [] : [relays])),
    correctionsByFinding: groupBy(corrections, ({ finding }) => finding),
    repliesByFinding: groupByEach(replies, (reply) => reply.findings),
    publishedDays: {
      visits: listDays(lists, 'visits'),
      sources: listDays(lists, 'sources'),
      findings: listDays(lists, 'findings'),
    },
  };
}
