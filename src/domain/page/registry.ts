import type { RegisteredKind, RegistryKind } from '../../schema/vocabulary.ts';
import type { Corpus } from '../model.ts';

export type IdsByKind = Readonly<Record<RegisteredKind, readonly string[]>>;
/** The same with the pairs of visits that have a page. */
export type RegistryIds = Readonly<Record<RegistryKind, readonly string[]>>;

/** The field of a registry file in which ids of a kind stand. */
export const registryFields = {
  authority: 'authorities',
  visit: 'visits',
  source: 'sources',
  finding: 'findings',
  theme: 'themes',
  subject: 'subjects',
  pair: 'pairs',
} as const satisfies Record<RegistryKind, string>;

const mapKinds = (list: (kind: RegisteredKind) => readonly string[]): IdsByKind => ({
  authority: list('authority'),
  visit: list('visit'),
  source: list('source'),
  finding: list('finding'),
  theme: list('theme'),
  subject: list('subject'),
});

const toId = ({ id }: { readonly id: string }) => id;

/** Ids of the records there are, in the order of the corpus. */
export const listLiveIds = (corpus: Corpus): IdsByKind => ({
  authority: corpus.authorities.map(toId),
  visit: corpus.visits.map(toId),
  source: corpus.sources.map(toId),
  finding: corpus.findings.map(({ key }) => key),
  theme: corpus.themes.map(toId),
  subject: corpus.subjects.map(toId),
});

/** Whether a record of a kind stands under an id. */
export const isLive = ({ index }: Corpus, kind: RegisteredKind, id: string): boolean =>
  index[registryFields[kind]].has(id);

/** Every id that the site has an address for: records, then aliases, then tombstones. */
export function listPublishedIds(corpus: Corpus): IdsByKind {
  const live = listLiveIds(corpus);
  const moved = [...corpus.aliases, ...corpus.tombstones];
  return mapKinds((kind) => [
    ...new Set([...live[kind], ...moved.filter((record) => record.kind === kind).map(({ id }) => id)]),
  ]);
}

/** Every id that the registry holds, oldest first. */
export function listRegisteredIds({ registry }: Corpus): RegistryIds {
  const list = (kind: RegistryKind) => registry.flatMap((record) => record[registryFields[kind]]);
  return { ...mapKinds(list), pair: list('pair') };
}
