import { registeredKinds } from '../../schema/vocabulary.ts';
import type { RegisteredKind } from '../../schema/vocabulary.ts';
import type { TombstoneRecord } from '../../schema/about/moved.ts';
import type { Corpus } from '../model.ts';
import { listLiveIds, listPublishedIds, listRegisteredIds } from './registry.ts';

/** Where a published id leads: to a record of its kind, or to what is said of it now that there is none. */
export type Resolution =
  | { readonly state: 'live'; readonly to: string }
  | { readonly state: 'moved'; readonly to: string }
  | { readonly state: 'gone'; readonly tombstone: TombstoneRecord };

/** A published id under which no record stands any more, with where it leads. */
export type FormerId = { readonly kind: RegisteredKind; readonly id: string } & Exclude<
  Resolution,
  { readonly state: 'live' }
>;

/** Finds where an id leads; undefined if it is lost. */
export type ResolveId = (kind: RegisteredKind, id: string) => Resolution | undefined;

/** What an id stands in, and the part of the id that is its own: a finding in its source, a visit in its authority. */
function splitId(kind: RegisteredKind, id: string): readonly [RegisteredKind, string, string] | undefined {
  const slash = id.indexOf('/');
  if (slash === -1 || (kind !== 'finding' && kind !== 'visit')) return undefined;
  return [kind === 'finding' ? 'source' : 'authority', id.slice(0, slash), id.slice(slash + 1)];
}

/**
 * What resolves the ids of a corpus.
 *
 * An id leads to its own record, alias or tombstone. Without one it goes where what it stands in went: a finding with
 * its source, a visit with its authority.
 */
export function buildResolver(corpus: Corpus): ResolveId {
  const live = listLiveIds(corpus);
  const held = new Map(registeredKinds.map((kind) => [kind, new Set(live[kind])]));
  const toKey = (kind: RegisteredKind, id: string) => `${kind} ${id}`;
  const aliases = new Map(corpus.aliases.map(({ kind, id, to }) => [toKey(kind, id), to]));
  const tombstones = new Map(corpus.tombstones.map((tombstone) => [toKey(tombstone.kind, tombstone.id), tombstone]));

  const resolve = (kind: RegisteredKind, id: string): Resolution | undefined => {
    const isLive = (candidate: string) => held.get(kind)?.has(candidate) ?? false;
    if (isLive(id)) return { state: 'live', to: id };
    const to = aliases.get(toKey(kind, id));
    if (to !== undefined) return isLive(to) ? { state: 'moved', to } : undefined;
    const tombstone = tombstones.get(toKey(kind, id));
    if (tombstone !== undefined) return { state: 'gone', tombstone };
    const parts = splitId(kind, id);
    if (parts === undefined) return undefined;
    const [outerKind, outerId, rest] = parts;
    const outer = resolve(outerKind, outerId);
    if (outer?.state === 'gone') return outer;
    if (outer?.state !== 'moved') return undefined;
    const inner = resolve(kind, `${outer.to}/${rest}`);
    return inner?.state === 'live' ? { state: 'moved', to: inner.to } : inner;
  };
  return resolve;
}

/** Ids that stand in another, under the name that this had before. */
function listUnderFormerNames(corpus: Corpus): readonly (readonly [RegisteredKind, string])[] {
  const live = listLiveIds(corpus);
  return corpus.aliases.flatMap(({ kind, id, to }): readonly (readonly [RegisteredKind, string])[] => {
    if (kind !== 'source' && kind !== 'authority') return [];
    const inner = kind === 'source' ? 'finding' : 'visit';
    return live[inner]
      .filter((innerId) => innerId.startsWith(`${to}/`))
      .map((innerId) => [inner, `${id}${innerId.slice(to.length)}`]);
  });
}

/**
 * Every id that an address was published under and that is no record's now, by kind; each once.
 *
 * Lost ids are left out: the content check names them.
 */
export function listFormerIds(corpus: Corpus): readonly FormerId[] {
  const resolve = buildResolver(corpus);
  const published = listPublishedIds(corpus);
  const registered = listRegisteredIds(corpus);
  const inFormer = listUnderFormerNames(corpus);
  return registeredKinds.flatMap((kind) => {
    const ids = [...published[kind], ...registered[kind], ...inFormer.flatMap(([of, id]) => (of === kind ? [id] : []))];
    return [...new Set(ids)].flatMap((id): readonly FormerId[] => {
      const resolution = resolve(kind, id);
      return resolution === undefined || resolution.state === 'live' ? [] : [{ kind, id, ...resolution }];
    });
  });
}
