import { registeredKinds } from '../../schema/vocabulary.ts';
import type { RegisteredKind } from '../../schema/vocabulary.ts';
import type { TombstoneRecord } from '../../schema/about/moved.ts';
import type { Corpus } from '../model.ts';
import { groupBy } from '../group-by.ts';
import { splitId, toFindingKey, toVisitId } from '../ids.ts';
import { listFindingsIn, listVisitsOf } from '../lookup.ts';
import { oncePerCorpus } from '../once.ts';
import { isLive, listPublishedIds, listRegisteredIds } from './registry.ts';

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

/** What records of a kind stand in: a finding in its source, a visit in its authority. */
const outerKinds = {
  finding: 'source',
  visit: 'authority',
  source: undefined,
  authority: undefined,
  theme: undefined,
  subject: undefined,
} as const satisfies Record<RegisteredKind, RegisteredKind | undefined>;

function makeResolver(corpus: Corpus): ResolveId {
  const toKey = (kind: RegisteredKind, id: string) => `${kind} ${id}`;
  const aliases = new Map(corpus.aliases.map(({ kind, id, to }) => [toKey(kind, id), to]));
  const tombstones = new Map(corpus.tombstones.map((tombstone) => [toKey(tombstone.kind, tombstone.id), tombstone]));

  const resolve = (kind: RegisteredKind, id: string): Resolution | undefined => {
    if (isLive(corpus, kind, id)) return { state: 'live', to: id };
    const to = aliases.get(toKey(kind, id));
    if (to !== undefined) return isLive(corpus, kind, to) ? { state: 'moved', to } : undefined;
    const tombstone = tombstones.get(toKey(kind, id));
    if (tombstone !== undefined) return { state: 'gone', tombstone };
    const outerKind = outerKinds[kind];
    const parts = splitId(id);
    if (outerKind === undefined || parts.own === '') return undefined;
    const outer = resolve(outerKind, parts.outer);
    if (outer?.state === 'gone') return outer;
    if (outer?.state !== 'moved') return undefined;
    const inner = resolve(kind, `${outer.to}/${parts.own}`);
    return inner?.state === 'live' ? { state: 'moved', to: inner.to } : inner;
  };
  return resolve;
}

/**
 * What resolves the ids of a corpus.
 *
 * An id leads to its own record, alias or tombstone. Without one it goes where what it stands in went: a finding with
 * its source, a visit with its authority.
 */
export const buildResolver = oncePerCorpus(makeResolver);

/** Ids that stand in another, under the name that this had before. */
function listUnderFormerNames(corpus: Corpus): readonly (readonly [RegisteredKind, string])[] {
  return corpus.aliases.flatMap(({ kind, id, to }): readonly (readonly [RegisteredKind, string])[] => {
    if (kind === 'source')
      return listFindingsIn(corpus, to).map((finding) => ['finding', toFindingKey(id, finding.id)]);
    if (kind === 'authority') return listVisitsOf(corpus, to).map(({ slug }) => ['visit', toVisitId(id, slug)]);
    return [];
  });
}

function findFormerIds(corpus: Corpus): readonly FormerId[] {
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

/**
 * Every id that an address was published under and that is no record's now, by kind; each once.
 *
 * Lost ids are left out: the content check names them.
 */
export const listFormerIds = oncePerCorpus(findFormerIds);

const groupFormerVisits = oncePerCorpus((corpus) =>
  groupBy(
    listFormerIds(corpus).flatMap((entry) => (entry.kind === 'visit' && entry.state === 'moved' ? [entry] : [])),
    ({ to }) => to,
  ),
);

/** Ids that a visit had before. */
export const listFormerVisitIds = (corpus: Corpus, visitId: string): readonly string[] =>
  groupFormerVisits(corpus)
    .get(visitId)
    ?.map(({ id }) => id) ?? [];
