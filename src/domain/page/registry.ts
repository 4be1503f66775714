import { registeredKinds } from '../../schema/vocabulary.ts';
import type { RegisteredKind } from '../../schema/vocabulary.ts';
import type { Corpus } from '../model.ts';

export type IdsByKind = Readonly<Record<RegisteredKind, readonly string[]>>;

/** The field of a registry file in which ids of a kind stand. */
export const registryFields = {
  authority: 'authorities',
  visit: 'visits',
  source: 'sources',
  finding: 'findings',
  theme: 'themes',
  subject: 'subjects',
} as const satisfies Record<RegisteredKind, string>;

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
export const listRegisteredIds = (corpus: Corpus): IdsByKind =>
  mapKinds((kind) => corpus.registry.flatMap((record) => record[registryFields[kind]]));

/** Ids that the site has an address for and the registry does not hold yet. */
export function listUnregistered(corpus: Corpus): IdsByKind {
  const published = listPublishedIds(corpus);
  const registered = listRegisteredIds(corpus);
  return mapKinds((kind) => {
    const known = new Set(registered[kind]);
    return published[kind].filter((id) => !known.has(id));
  });
}

export const countIds = (ids: IdsByKind): number =>
  registeredKinds.reduce((count, kind) => count + ids[kind].length, 0);
