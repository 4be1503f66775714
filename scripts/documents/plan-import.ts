import { groupBy } from '../../src/domain/group-by.ts';
import type { DocumentFacts } from '../../src/reading/read-document.ts';
import { visitSchema } from '../../src/schema/visit.ts';
import { findCycleOf, findVisit } from '../begin/find-visit.ts';
import type { Visits } from '../begin/find-visit.ts';
import { listDifferences } from '../begin/plan-source.ts';
import { toVisitRecord } from '../begin/visit-record.ts';
import type { ReadFile } from '../begin/visit-record.ts';
import type { FolderFile } from './read-folder.ts';

/** A document of a folder, as it was read. */
export interface ReadDocument {
  readonly file: FolderFile;
  readonly read: Omit<ReadFile, 'address'>;
  readonly facts: DocumentFacts;
}

/** A document from which nothing is written, and why. */
export interface Skipped {
  readonly name: string;
  readonly why: string;
}

/** The record of a visit that has none yet. */
export interface NewVisit {
  readonly id: string;
  readonly name: string;
  readonly record: Readonly<Record<string, unknown>>;
}

/** What a folder of documents brings. */
export interface ImportPlan {
  readonly added: readonly NewVisit[];
  /** Ids of visits whose record rests on the very document. */
  readonly known: readonly string[];
  /** What a document and the record of its visit say differently, a line each; nothing of it is written. */
  readonly changed: readonly string[];
  /** Visits whose document is no longer in its place in the folder. */
  readonly gone: readonly string[];
  readonly skipped: readonly Skipped[];
}

interface Placed {
  readonly document: ReadDocument;
  /** Id of its authority. */
  readonly authority: string;
  readonly id: string;
  readonly isOnRecord: boolean;
}

const whyOf = ({ missing }: DocumentFacts, what: string) =>
  missing.find((each) => each.what === what)?.why ?? `no ${what} was found`;

/** The visit that a document tells of, or why it can't be told. */
function place(document: ReadDocument, visits: Visits): Placed | Skipped {
  const { facts, file, read } = document;
  const { name } = file;
  if (facts.authority === undefined) return { name, why: `The authority: ${whyOf(facts, 'authority')}.` };
  if (facts.framework === undefined) return { name, why: `The framework: ${whyOf(facts, 'framework')}.` };
  const [contradiction] = facts.contradictions;
  if (contradiction !== undefined) return { name, why: contradiction };
  const authority = facts.authority.value;
  const byDigest = [...visits].find(([, visit]) => visit.document?.digest === read.digest)?.[0];
  if (byDigest !== undefined) return { document, authority, id: byDigest, isOnRecord: true };
  const found = findVisit(facts, authority, visits);
  return found.id === undefined
    ? { name, why: `The visit: ${found.why}.` }
    : { document, authority, id: found.id, isOnRecord: found.isOnRecord };
}

const firstDay = ({ document }: Placed) => document.facts.dates?.value.from ?? '';
const lastDay = ({ document }: Placed) => document.facts.dates?.value.to ?? '';

const tells = (a: Placed, b: Placed) => firstDay(a) <= lastDay(b) && firstDay(b) <= lastDay(a);

/** Keeps one document a visit, the newest by its name, and gives two visits of a kind in one year their month. */
function settleIds(placed: readonly Placed[]): readonly (Placed | Skipped)[] {
  return [...groupBy(placed, ({ id }) => id)].flatMap(([id, alike]): readonly (Placed | Skipped)[] => {
    const newestFirst = alike.toSorted((a, b) => (a.document.file.name < b.document.file.name ? 1 : -1));
    const kept = newestFirst.filter((each, index) => !newestFirst.slice(0, index).some((other) => tells(each, other)));
    const again = newestFirst
      .filter((each) => !kept.includes(each))
      .map(({ document }) => ({
        name: document.file.name,
        why: `It tells of the same visit as another document of ${id}; compare the two by hand.`,
      }));
    if (kept.length === 1) return [...kept, ...again];
    const dated = kept.map((each) => ({ ...each, id: `${id}-${firstDay(each).slice(5, 7)}` }));
    return [...dated, ...again];
  });
}

/** A document's date where it prints none: that of its file's name, which is believed. */
function toPublished(facts: DocumentFacts, { dated }: FolderFile) {
  if (facts.dated !== undefined || dated === undefined || dated < (facts.dates?.value.to ?? '')) return {};
  const note = 'The document prints no date; this one stands in the name of its file in the public collection.';
  return { published: { precision: 'day', from: dated, inferred: true, note } };
}

/** The record of a new visit, without what is empty. */
function toRecord({ document, authority }: Placed, visits: Visits) {
  const { facts, file, read } = document;
  const { address, collector } = file;
  const record = toVisitRecord(facts, findCycleOf(facts, authority, visits), { ...read, address });
  const note =
    address === undefined && collector !== undefined && `A copy stands in the public collection ${collector}.`;
  return {
    ...record,
    ...(facts.dated === undefined && { published: { precision: 'unknown' } }),
    ...toPublished(facts, file),
    ...(note !== false && { document: { ...(record['document'] ?? {}), addressNote: note } }),
  };
}

const isPlaced = (each: Placed | Skipped): each is Placed => 'document' in each;
const isSkipped = (each: Placed | Skipped): each is Skipped => !isPlaced(each);

interface Begun {
  readonly added: readonly NewVisit[];
  readonly onRecord: readonly Placed[];
  readonly skipped: readonly Skipped[];
  /** The visits on record, and those added. */
  readonly visits: Visits;
}

/** Begins the records of documents of one sort; they find their cycle among the visits given. */
function begin(documents: readonly ReadDocument[], visits: Visits): Begun {
  const found = documents.map((document) => place(document, visits));
  const placed = found.filter(isPlaced);
  const settled = settleIds(placed.filter(({ isOnRecord }) => !isOnRecord));
  const checked = settled.filter(isPlaced).map((each) => {
    const record = toRecord(each, visits);
    return { id: each.id, name: each.document.file.name, record, parsed: visitSchema.safeParse(record) };
  });
  return {
    added: checked.filter(({ parsed }) => parsed.success).map(({ id, name, record }) => ({ id, name, record })),
    onRecord: placed.filter(({ isOnRecord }) => isOnRecord),
    skipped: [
      ...[...found, ...settled].filter(isSkipped),
      ...checked.flatMap(({ name, parsed: { error } }) =>
        error === undefined
          ? []
          : [{ name, why: error.issues.map(({ path, message }) => `${path.join('.')} ${message}`).join('; ') }],
      ),
    ],
    visits: new Map([
      ...visits,
      ...checked.flatMap(({ id, parsed }) => (parsed.success ? [[id, parsed.data] as const] : [])),
    ]),
  };
}

/**
 * Decides what the documents of a folder bring to the records; what stands there is never written over. Inspections come
 * first, since they open the cycles in which other visits stand.
 * @param unread documents that could not be read at all.
 */
export function planImport(documents: readonly ReadDocument[], unread: readonly Skipped[], visits: Visits): ImportPlan {
  const isInspection = ({ facts }: ReadDocument) => facts.kind?.value === 'inspection';
  const inspections = begin(documents.filter(isInspection), visits);
  const others = begin(
    documents.filter((document) => !isInspection(document)),
    inspections.visits,
  );
  const onRecord = [...inspections.onRecord, ...others.onRecord];
  const isKnown = ({ id, document }: Placed) => visits.get(id)?.document?.digest === document.read.digest;
  return {
    added: [...inspections.added, ...others.added].toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    known: onRecord.filter(isKnown).map(({ id }) => id),
    changed: onRecord.filter((each) => !isKnown(each)).flatMap((each) => listChanges(each, visits)),
    gone: listGone(documents, unread, visits),
    skipped: [...unread, ...inspections.skipped, ...others.skipped],
  };
}

/** What a document and the record of its visit say differently, or that the record has another document or none. */
function listChanges({ document, id }: Placed, visits: Visits): readonly string[] {
  const held = visits.get(id)?.document === undefined ? 'has no document' : 'rests on another text of its document';
  return [`${id} ${held}: ${document.file.name} is of the same days.`, ...listDifferences(document.facts, id, visits)];
}

/** Visits whose document stood in a folder that is here, and is not there any more. */
function listGone(documents: readonly ReadDocument[], unread: readonly Skipped[], visits: Visits): readonly string[] {
  const names = new Set([
    ...documents.map(({ read, file }) => read.preparedText ?? file.name),
    ...unread.map(({ name }) => name),
  ]);
  const folders = new Set([...names].map(toFolder));
  return [...visits].flatMap(([id, { document: held }]) => {
    const text = held?.preparedText;
    if (text === undefined || names.has(text) || !folders.has(toFolder(text))) return [];
    return [`${id}: ${text}`];
  });
}

const toFolder = (name: string) => name.slice(0, name.lastIndexOf('/') + 1);
