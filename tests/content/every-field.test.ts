import { expect, it } from 'vitest';

import { readContent } from '../../src/content-check/read-content.ts';
import { listRecordKinds, recordKinds } from '../../src/schema/record-kinds.ts';

type Path = readonly (string | number)[];

/** Every text of a value with its place, without the fields of its names. */
function listTexts(value: unknown, path: Path = []): readonly { readonly path: Path; readonly text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return entries.flatMap(([key, part]: readonly [string | number, unknown]) => listTexts(part, [...path, key]));
}

/** A copy of a value in which one place holds something else; with undefined the field is missing. */
function replaceAt(value: unknown, [key, ...rest]: Path, put: unknown): unknown {
  if (key === undefined) return put;
  if (Array.isArray(value)) return value.map((part: unknown, index) => (index === key ? replaceAt(part, rest, put) : part));
  const fields = Object.entries(typeof value === 'object' && value !== null ? value : {});
  return Object.fromEntries(fields.map(([name, part]) => [name, name === key ? replaceAt(part, rest, put) : part]));
}

const toField = (path: Path) => path.filter((part) => typeof part === 'string').join('.');

const { records } = readContent('.');
/** One example of each field that holds text, of each kind of record. */
const fields = listRecordKinds().flatMap((kind) => {
  const examples = new Map<string, { readonly record: unknown; readonly path: Path; readonly text: string }>();
  for (const record of records[kind].values()) {
    for (const { path, text } of listTexts(record)) examples.set(toField(path), { record, path, text });
  }
  return [...examples].map(([field, example]) => ({ kind, field, ...example }));
});

const bad: Readonly<Record<string, (text: string) => unknown>> = {
  'is empty': () => '',
  'is blank': () => '  ',
  'is null': () => null,
  'is a number': () => 17.5,
  'is a list': (text) => [text],
  'holds a control character': (text) => `${text}\u0007`,
  'holds a bidirectional character': (text) => `${text}\u202e`,
  'holds a zero-width character': (text) => `${text}\u200b`,
  'holds a letter of another script in a word': (text) => `${text}s\u0430me`,
  'holds markup': (text) => `${text}<script>alert(1)</script>`,
  'begins like a formula': (text) => `=${text}`,
};

/** Paths of addresses may be in any script; of their hosts the table of broken inputs has a case. */
const isAddress = (text: string) => /^https?:/u.test(text);

it.each(Object.entries(bad))('no field of any record %s', (name, spoil) => {
  const asked = fields.filter(({ text }) => !(name.includes('another script') && isAddress(text)));
  const taken = asked.filter(
    ({ kind, record, path, text }) =>
      recordKinds[kind].schema.safeParse(replaceAt(record, path, spoil(text))).success,
  );
  expect(taken.map(({ kind, field }) => `${kind} ${field}`)).toEqual([]);
});

it('has an example of each kind of record that the content has, all of them sound', () => {
  const held = listRecordKinds().filter((kind) => records[kind].size > 0);
  expect([...new Set(fields.map(({ kind }) => kind))]).toEqual(held);
  expect(fields.filter(({ kind, record }) => !recordKinds[kind].schema.safeParse(record).success)).toEqual([]);
});
