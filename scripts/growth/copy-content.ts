import type { Bodies } from '../../src/domain/integrity/rule.ts';
import { toFindingKey } from '../../src/domain/ids.ts';
import type { ContentRecords } from '../../src/domain/model.ts';
import { mapRecordKinds } from '../../src/schema/record-kinds.ts';
import type { RecordKind } from '../../src/schema/record-kinds.ts';

/** Records and bodies, as the content check reads them. */
export interface CopiedContent {
  readonly records: ContentRecords;
  readonly bodies: Bodies;
}

/** Kinds of which a larger site has more. The words that all share (themes, glossary, codebook, pages) stay as they are. */
const growingKinds: ReadonlySet<RecordKind> = new Set([
  'authorities',
  'visits',
  'sources',
  'attestations',
  'worked',
  'corrections',
  'replies',
]);

/** The id of a copy: `tameside/2016-inspection` becomes `tameside-copy-2/2016-inspection`. */
function listNewIds({ authorities, visits, sources }: ContentRecords, copy: number): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  for (const authority of authorities.keys()) ids.set(authority, `${authority}-copy-${copy}`);
  for (const visit of visits.keys()) ids.set(visit, visit.replace('/', `-copy-${copy}/`));
  for (const [source, { findings }] of sources) {
    const renamed = `${source}-copy-${copy}`;
    ids.set(source, renamed);
    for (const { id } of findings) ids.set(toFindingKey(source, id), toFindingKey(renamed, id));
  }
  return ids;
}

/** A value in which every text that is an id has become the copy's. */
function renameIds(value: unknown, ids: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return ids.get(value) ?? value;
  if (Array.isArray(value)) return value.map((member) => renameIds(member, ids));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, renameIds(member, ids)]));
}

const toCopyName = (id: string, ids: ReadonlyMap<string, string>, copy: number) => ids.get(id) ?? `${id}-copy-${copy}`;

function copyOnce({ records, bodies }: CopiedContent, copy: number): CopiedContent {
  const ids = listNewIds(records, copy);
  const copyKind = (kind: RecordKind): ReadonlyMap<string, unknown> => {
    if (kind === 'registry') return new Map([...records.registry].map(([day, ofDay]) => [day, renameIds(ofDay, ids)]));
    if (!growingKinds.has(kind)) return new Map();
    return new Map(
      [...records[kind]].map(([id, record]) => [toCopyName(id, ids, copy), renameIds(record, ids)] as const),
    );
  };
  const copied = mapRecordKinds<ContentRecords>(copyKind);
  return {
    records: {
      ...copied,
      authorities: new Map(
        [...copied.authorities].map(([id, authority]) => [id, { ...authority, name: `${authority.name} ${copy}` }]),
      ),
    },
    bodies: {
      sources: new Map([...bodies.sources].map(([id, body]) => [toCopyName(id, ids, copy), body])),
      themes: new Map(),
      pages: new Map(),
    },
  };
}

/** Files of the registry hold ids of all copies; of other kinds each copy has records of its own. */
function joinRegistry(parts: readonly ContentRecords[]): ContentRecords['registry'] {
  const [first] = parts;
  return new Map(
    [...(first?.registry ?? [])].map(([day, ofDay]) => {
      const all = parts.map(({ registry }) => registry.get(day) ?? ofDay);
      return [
        day,
        {
          ...ofDay,
          authorities: all.flatMap(({ authorities }) => authorities),
          visits: all.flatMap(({ visits }) => visits),
          sources: all.flatMap(({ sources }) => sources),
          findings: all.flatMap(({ findings }) => findings),
        },
      ];
    }),
  );
}

/** The content with `count - 1` copies of its authorities, visits, sources and all that hangs on them, under names of their own. */
export function copyContent(content: CopiedContent, count: number): CopiedContent {
  const parts = [content, ...Array.from({ length: count - 1 }, (_, index) => copyOnce(content, index + 2))];
  const joinKind = (kind: RecordKind) =>
    new Map(parts.flatMap(({ records }): readonly (readonly [string, object])[] => [...records[kind]]));
  return {
    records: {
      ...mapRecordKinds<ContentRecords>(joinKind),
      registry: joinRegistry(parts.map(({ records }) => records)),
    },
    bodies: { ...content.bodies, sources: new Map(parts.flatMap(({ bodies }) => [...bodies.sources])) },
  };
}
