import { findingKeySchema, idSchema, visitIdSchema } from '../../schema/text.ts';
import type { RegisteredKind } from '../../schema/vocabulary.ts';
import { buildCorpus } from '../corpus.ts';
import { listChoices, toRecordFile } from '../issue.ts';
import type { ContentIssue, RecordKind } from '../issue.ts';
import type { ContentRecords } from '../model.ts';
import { listLiveIds } from '../page/registry.ts';
import { findDoubles } from './doubles.ts';

type Rule = (records: ContentRecords) => readonly ContentIssue[];

const formOf = {
  authority: idSchema,
  visit: visitIdSchema,
  source: idSchema,
  finding: findingKeySchema,
  theme: idSchema,
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
const idIsFree: Rule = (records) => {
  const live = listLiveIds(buildCorpus(records));
  return listMoved(records)
    .filter(({ kind, id }) => live[kind].includes(id))
    .map((moved) => ({
      rule: 'id-in-use',
      ...atId(moved),
      problem: `A ${moved.kind} stands under this id.`,
      action: 'Delete this file, or give the record the id that it now has.',
    }));
};

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
const aliasLeadsToRecord: Rule = (records) => {
  const live = listLiveIds(buildCorpus(records));
  const aliases = [...records.aliases];
  return aliases
    .filter(([, { kind, to }]) => !live[kind].includes(to))
    .map(([name, { kind, to }]) => {
      const next = aliases.find(([, other]) => other.kind === kind && other.id === to)?.[1];
      return {
        rule: next === undefined ? 'unknown-target' : 'alias-of-alias',
        file: toRecordFile('aliases', name),
        path: ['to'],
        value: to,
        problem:
          next === undefined ? `There is no ${kind} of this id.` : 'An alias leads to a record, not to another alias.',
        allowed: next?.to ?? listChoices(live[kind]),
        action: 'Name the id that the record has now.',
      };
    });
};

/** A tombstone sends readers to records that exist. */
const insteadExists: Rule = (records) => {
  const live = listLiveIds(buildCorpus(records));
  return [...records.tombstones].flatMap(([name, { instead }]) =>
    instead.flatMap(({ kind, id }, index) =>
      live[kind].includes(id)
        ? []
        : [
            {
              rule: 'unknown-instead',
              file: toRecordFile('tombstones', name),
              path: ['instead', index, 'id'],
              value: id,
              problem: `There is no ${kind} of this id to go to instead.`,
              allowed: listChoices(live[kind]),
              action: 'Correct the id, or leave the entry out.',
            },
          ],
    ),
  );
};

export const movedRules: readonly Rule[] = [idHasForm, idIsFree, idLeadsOneWay, aliasLeadsToRecord, insteadExists];
