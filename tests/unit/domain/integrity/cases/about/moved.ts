import type { BreakageTable } from '../../breakage.ts';

const source = 'northshire-2016-monitoring-1-ofsted';
const date = '2026-11-22';
const why = 'It has a better name.';
const visits = 'northshire/2016-inspection, northshire/2016-monitoring-1';
const alias = { kind: 'source', id: 'northshire-letter', to: source, date, why } as const;
const tombstone = { kind: 'source', id: 'northshire-letter', was: 'A letter.', date, why: 'Nobody sent it.' } as const;

export const movedCases: readonly BreakageTable[] = [
  {
    subject: 'an alias or a tombstone',
    breakages: [
      {
        name: 'is of a visit without its authority',
        changes: {
          aliases: {
            june: { kind: 'visit', id: '2016-monitoring-2017-06', to: 'northshire/2016-monitoring-1', date, why },
          },
        },
        issue: {
          rule: 'misformed-id',
          file: 'content/aliases/june.yaml',
          path: ['id'],
          value: '2016-monitoring-2017-06',
        },
      },
      {
        name: 'is of a source that is still there',
        changes: { tombstones: { letter: { ...tombstone, id: source } } },
        issue: { rule: 'id-in-use', file: 'content/tombstones/letter.yaml', path: ['id'], value: source },
      },
      {
        name: 'is of an id that has an alias already',
        changes: { aliases: { letter: alias }, tombstones: { letter: tombstone } },
        issue: {
          rule: 'moved-twice',
          file: 'content/tombstones/letter.yaml',
          path: ['id'],
          value: 'northshire-letter',
        },
      },
    ],
  },
  {
    subject: 'an alias',
    breakages: [
      {
        name: 'leads to a visit that is not on record',
        changes: {
          aliases: {
            june: {
              ...alias,
              kind: 'visit',
              id: 'northshire/2016-monitoring-2017-06',
              to: 'northshire/2016-monitoring-9',
            },
          },
        },
        issue: {
          rule: 'unknown-target',
          file: 'content/aliases/june.yaml',
          path: ['to'],
          value: 'northshire/2016-monitoring-9',
          allowed: visits,
        },
      },
      {
        name: 'leads to another alias',
        changes: {
          aliases: { letter: alias, older: { ...alias, id: 'northshire-first-letter', to: 'northshire-letter' } },
        },
        issue: {
          rule: 'alias-of-alias',
          file: 'content/aliases/older.yaml',
          path: ['to'],
          value: 'northshire-letter',
          allowed: source,
        },
      },
    ],
  },
  {
    subject: 'a tombstone',
    breakages: [
      {
        name: 'sends its readers to a visit that is not on record',
        changes: {
          tombstones: {
            letter: {
              ...tombstone,
              instead: [
                { kind: 'source', id: source },
                { kind: 'visit', id: 'northshire/2016-monitoring-9' },
              ],
            },
          },
        },
        issue: {
          rule: 'unknown-instead',
          file: 'content/tombstones/letter.yaml',
          path: ['instead', 1, 'id'],
          value: 'northshire/2016-monitoring-9',
          allowed: visits,
        },
      },
    ],
  },
];
