import { findingKeySchema, idSchema, visitIdSchema } from '../../../schema/text.ts';
import type { RegisteredKind } from '../../../schema/vocabulary.ts';
import { listChoices, toRecordFile } from '../../issue.ts';
import type { RecordKind } from '../../../schema/record-kinds.ts';
import type { ContentRecords } from '../../model.ts';
import { isLive, listLiveIds } from '../../page/registry.ts';
import { findDoubles } from '../doubles.ts';
import type { Rule } from '../rule.ts';

const formOf = {
  authority: idSchema,
  visit: visitIdSchema,
  source: idSchema,
  finding: findingKeySchema,
  theme: idSchema,
  subject: idSchema,
} as const satisfies Record<RegisteredKind, unknown>;

interface Moved {
  readonly recordKind: Extract<RecordKind, 'aliases' | 'tombstones'>;
  readonly name: string;
  readonly kind: RegisteredKind;
  readonly id: string;
}

/** Aliases, then tombstones, each with its file's name. */
const listMoved = ({ aliases, tombstones }: ContentRecords): readonly Moved[] => [
  ...[...aliases].map(([name, { kind, id }]) => ({ recordKind: 'aliases', name, kind, id }) as const),
  ...[...tombstones].map(([name, { kind, id }]) => ({ recordKind: 'tombstones', name, kind, id }) as const),
];

const atId = ({ recordKind, name, id }: Moved) => ({ file: toRecordFile(recordKind, name), path: ['id'], value: id });

/** The id of an alias or tombstone is written as its kind is. */
const idHasForm: Rule = (records) =>
  listMoved(records)
    .filter(({ kind, id }) => !formOf[kind].safeParse(id).success)
    .map((moved) => ({
      rule: 'misformed-id',
      ...atId(moved),
      problem: `This is not written as the id of a ${moved.kind} is.`,
      action: 'Write it as the registry does: authority/visit for a visit, source/finding for a finding.',
    }));

/** What moved or went is no record any more. */
const idIsFree: Rule = (records, { corpus }) =>
  listMoved(records)
    .filter(({ kind, id }) => isLive(corpus, kind, id))
    .map((moved) => ({
      rule: 'id-in-use',
      ...atId(moved),
      problem: `A ${moved.kind} stands under this id.`,
      action: 'Delete this file, or give the record the id that it now has.',
    }));

/** An id has one alias or one tombstone, and not both. */
const idLeadsOneWay: Rule = (records) => {
  const moved = listMoved(records);
  return findDoubles(moved.map(({ kind, id }) => `${kind} ${id}`)).flatMap(([, index]) => {
    const double = moved[index];
    if (double === undefined) return [];
    return [
      {
        rule: 'moved-twice',
        ...atId(double),
        problem: 'Another alias or tombstone is of the same id.',
        action: 'Keep one of the two.',
      },
    ];
  });
};

/** An alias leads to a record, in one step. */
const aliasLeadsToRecord: Rule = (records, { corpus }) => {
  const aliases = [...records.aliases];
  return aliases
    .filter(([, { kind, to }]) => !isLive(corpus, kind, to))
    .map(([name, { kind, to }]) => {
      const next = aliases.find(([, other]) => other.kind === kind && other.id === to)?.[1];
      return {
        rule: next === undefined ? 'unknown-target' : 'alias-of-alias',
        file: toRecordFile('aliases', name),
        path: ['to'],
        value: to,
        problem:
          next === undefined ? `There is no ${kind} of this id.` : 'An alias leads to a record, not to another alias.',
        allowed: next?.to ?? listChoices(listLiveIds(corpus)[kind]),
        action: 'Name the id that the record has now.',
      };
    });
};

/** A tombstone sends readers to records that exist. */
const insteadExists: Rule = (records, { corpus }) =>
  [...records.tombstones].flatMap(([name, { instead }]) =>
    instead.flatMap(({ kind, id }, index) =>
      isLive(corpus, kind, id)
        ? []
        : [
            {
              rule: 'unknown-instead',
              file: toRecordFile('tombstones', name),
              path: ['instead', index, 'id'],
              value: id,
              problem: `There is no ${kind} of this id to go to instead.`,
              allowed: listChoices(listLiveIds(corpus)[kind]),
              action: 'Correct the id, or leave the entry out.',
            },
          ],
    ),
  );

export const movedRules: readonly Rule[] = [idHasForm, idIsFree, idLeadsOneWay, aliasLeadsToRecord, insteadExists];
