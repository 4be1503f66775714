import { registryKinds } from '../../../schema/vocabulary.ts';
import type { RegistryKind } from '../../../schema/vocabulary.ts';
import { splitPairId } from '../../comparison/pairs.ts';
import { toRecordFile } from '../../issue.ts';
import type { ContentIssue } from '../../issue.ts';
import type { ContentRecords } from '../../model.ts';
import { buildResolver } from '../../page/moves.ts';
import { registryFields } from '../../page/registry.ts';
import { findDoubles } from '../doubles.ts';
import type { Rule } from '../rule.ts';

interface Entry {
  readonly kind: RegistryKind;
  readonly id: string;
  readonly at: Pick<ContentIssue, 'file' | 'path'>;
}

/** Every line of every registry file, oldest file first. */
const listEntries = ({ registry }: ContentRecords): readonly Entry[] =>
  [...registry.keys()].sort().flatMap((day) =>
    registryKinds.flatMap((kind) => {
      const field = registryFields[kind];
      return (registry.get(day)?.[field] ?? []).map((id, index) => ({
        kind,
        id,
        at: { file: toRecordFile('registry', day), path: [field, index] },
      }));
    }),
  );

/** An id that was published leads to a record, an alias or a tombstone: its own, or that of what it stands in; a pair to both its visits. */
const registeredIdsLead: Rule = (records, { corpus }) => {
  const resolve = buildResolver(corpus);
  const isLost = (kind: RegistryKind, id: string) =>
    kind === 'pair'
      ? splitPairId(id).some((visit) => resolve('visit', visit) === undefined)
      : resolve(kind, id) === undefined;
  return listEntries(records)
    .filter(({ kind, id }) => isLost(kind, id))
    .map(({ kind, id, at }) => ({
      rule: 'lost-id',
      ...at,
      value: id,
      problem: `This ${kind} was published, and nothing stands under its id any more.`,
      action:
        'Bring the id back, or add a file to content/aliases (where it is now) or content/tombstones (why it went).',
    }));
};

const idsAreRegisteredOnce: Rule = (records) => {
  const entries = listEntries(records);
  return findDoubles(entries.map(({ kind, id }) => `${kind} ${id}`)).flatMap(([, index]) => {
    const entry = entries[index];
    if (entry === undefined) return [];
    return [
      {
        rule: 'registered-twice',
        ...entry.at,
        value: entry.id,
        problem: 'The registry holds this id already.',
        action: 'Take the later line out.',
      },
    ];
  });
};

export const registryRules: readonly Rule[] = [registeredIdsLead, idsAreRegisteredOnce];
