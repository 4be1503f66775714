import { expect, it } from 'vitest';

import { attestationSchema } from '../../../src/schema/about/attestation.ts';
import { authoritySchema } from '../../../src/schema/authority.ts';
import { pageSchema } from '../../../src/schema/about/page.ts';
import { termSchema } from '../../../src/schema/about/term.ts';
import { themeSchema } from '../../../src/schema/theme.ts';
import { workedSchema } from '../../../src/schema/worked.ts';
import {
  buildAttestationRecord,
  buildAuthorityRecord,
  buildPageRecord,
  buildTermRecord,
  buildThemeRecord,
  buildWorkedRecord,
} from '../../support/records.ts';
import { listMessages } from './list-messages.ts';

const records = {
  authority: { schema: authoritySchema, sound: buildAuthorityRecord() },
  attestation: { schema: attestationSchema, sound: buildAttestationRecord() },
  page: { schema: pageSchema, sound: buildPageRecord() },
  term: { schema: termSchema, sound: buildTermRecord() },
  theme: { schema: themeSchema, sound: buildThemeRecord() },
  worked: { schema: workedSchema, sound: buildWorkedRecord() },
} as const;

type Kind = keyof typeof records;
const kinds: readonly Kind[] = ['authority', 'attestation', 'page', 'term', 'theme', 'worked'];
const wordsOf = (count: number) => Array.from({ length: count }, (_, index) => `word${index}`).join(' ');

it.each(kinds)('a record of kind %s has no field that is not listed', (kind) => {
  const { schema, sound } = records[kind];
  expect(listMessages(schema, sound)).toEqual([]);
  expect(listMessages(schema, { ...sound, rank: 1 })).toEqual(['Unrecognized key: "rank"']);
});

it.each<{ kind: Kind; name: string; changes: object; message: string }>([
  {
    kind: 'authority',
    name: 'a code of another country',
    changes: { gssCode: 'W06000001' },
    message: 'gssCode: must be E and eight digits, such as E08000008',
  },
  {
    kind: 'authority',
    name: 'a short number',
    changes: { ofstedUrn: '80' },
    message: 'ofstedUrn: must be a quoted number of five to seven digits',
  },
  {
    kind: 'authority',
    name: 'a month for the day it was checked',
    changes: { checkedTo: '2026-11' },
    message: 'checkedTo: must be a full day, "YYYY-MM-DD"',
  },
  {
    kind: 'page',
    name: 'a description of 161 characters',
    changes: { description: 'x'.repeat(161) },
    message: 'description: must be at most 160 characters',
  },
  {
    kind: 'worked',
    name: 'a note of 81 words',
    changes: { note: wordsOf(81) },
    message: 'note: must be at most 80 words; has 81',
  },
  {
    kind: 'worked',
    name: 'limits of 81 words',
    changes: { limits: wordsOf(81) },
    message: 'limits: must be at most 80 words; has 81',
  },
])('a record of kind $kind may not have $name', ({ kind, changes, message }) => {
  expect(listMessages(records[kind].schema, { ...records[kind].sound, ...changes })).toEqual([message]);
});

it.each<{ kind: Kind; name: string; changes: object }>([
  { kind: 'authority', name: 'a region that England does not have', changes: { region: 'The North' } },
  { kind: 'authority', name: 'no number, unless it is a former one', changes: { ofstedUrn: undefined } },
  { kind: 'authority', name: 'successors, unless it is a former one', changes: { successors: ['southshire'] } },
  { kind: 'authority', name: 'an end, unless it is a former one', changes: { until: '2019-03-31' } },
  { kind: 'authority', name: 'predecessors and no beginning', changes: { predecessors: ['southshire'] } },
  {
    kind: 'authority',
    name: 'nothing that was looked for, unless it is a former one',
    changes: { checkedTo: { inspection: 'not-collected', focused: 'not-collected', monitoring: 'not-collected' } },
  },
  {
    kind: 'authority',
    name: 'a provider that ended before it began',
    changes: {
      providers: [
        {
          name: 'A Trust',
          kind: 'trust',
          from: { precision: 'year', from: '2019' },
          to: { precision: 'month', from: '2018-03' },
        },
      ],
    },
  },
  {
    kind: 'authority',
    name: 'an intervention without evidence',
    changes: {
      interventions: [
        { id: 'notice', kind: 'notice', date: { precision: 'year', from: '2016' }, summary: 'A notice.', evidence: [] },
      ],
    },
  },
  { kind: 'attestation', name: 'another kind of coder', changes: { coders: 'crowd' } },
  {
    kind: 'attestation',
    name: 'a coding in no theme',
    changes: { claims: [{ first: { theme: 'morale', level: 'mixed', direction: 'worse' } }] },
  },
  { kind: 'term', name: 'a kind that is not listed', changes: { kind: 'slang' } },
  { kind: 'theme', name: 'nothing that it includes', changes: { includes: [] } },
  {
    kind: 'theme',
    name: 'a theme elsewhere that does not exist',
    changes: { excludes: [{ what: 'Morale.', theme: 'morale' }] },
  },
  { kind: 'worked', name: 'one visit', changes: { visits: ['northshire/2016-inspection'] } },
  {
    kind: 'worked',
    name: 'five visits',
    changes: { visits: Array.from({ length: 5 }, (_, index) => `northshire/2016-monitoring-${index}`) },
  },
  { kind: 'worked', name: 'no theme', changes: { themes: [] } },
])('a record of kind $kind may not have $name', ({ kind, changes }) => {
  expect(listMessages(records[kind].schema, { ...records[kind].sound, ...changes })).toHaveLength(1);
});
