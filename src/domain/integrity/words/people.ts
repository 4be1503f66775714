import { listRecordKinds, mdxKinds } from '../../../schema/record-kinds.ts';
import { regions } from '../../../schema/vocabulary.ts';
import { groupBy } from '../../group-by.ts';
import { toRecordFile } from '../../issue.ts';
import type { ContentIssue, RecordPath } from '../../issue.ts';
import type { ContentRecords } from '../../model.ts';
import { listAuthors } from '../../source/author-line.ts';
import type { Rule } from '../rule.ts';

/** Fields that tell whose a source is, or lead to it: there, and only there, people are named. */
const bibliographic = new Set([
  ...['author', 'inspectors', 'title', 'publisher', 'preparedText'],
  ...['address', 'archivedAddress', 'ofstedPage'],
]);

type Text = readonly [path: RecordPath, text: string];

function listTexts(path: RecordPath, value: unknown): readonly Text[] {
  if (typeof value === 'string') return [[path, value]];
  if (Array.isArray(value)) return value.flatMap((member, index) => listTexts([...path, index], member));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value)
    .filter(([field]) => !bibliographic.has(field))
    .flatMap(([field, member]) => listTexts([...path, field], member));
}

const toSurname = (person: string) => person.split(' ').at(-1) ?? person;

/** Finds a person by full name, or by surname where it cannot be the word that begins a sentence. */
export function toNamePattern(person: string): RegExp {
  const surname = toSurname(person);
  return new RegExp(
    `\\b${person}\\b|[\\p{L},;:]\\s${surname}\\b|\\b${surname}\\s(said|says|told|wrote|writes|found)\\b`,
    'u',
  );
}

const months = ['March', 'April', 'May', 'June', 'August'];

/** Words in capitals that are no surname wherever they stand: of places, and of months. */
const listPlainNames = ({ authorities }: ContentRecords) =>
  new Set(
    [
      ...months,
      ...regions,
      ...[...authorities.values()].flatMap(({ name, officialName }) => [name, officialName]),
    ].flatMap((name) => name.split(' ')),
  );

const listPeople = ({ sources }: ContentRecords): readonly string[] => [
  ...new Set(
    [...sources.values()].flatMap(({ author, inspectors, publisher }) =>
      [...(author === undefined ? [] : [author]), ...inspectors]
        .flatMap((line) => listAuthors(line))
        .flatMap(({ kind, name }) => (kind === 'person' && name !== publisher ? [name] : [])),
    ),
  ),
];

/** People stand in bibliographic fields alone: elsewhere they are roles. */
const peopleAreRoles: Rule = (records, { bodies }) => {
  const plain = listPlainNames(records);
  const bySurname = groupBy(
    listPeople(records).filter((person) => !plain.has(toSurname(person))),
    toSurname,
  );
  const findNamed = (file: string, path: RecordPath, text: string): readonly ContentIssue[] => {
    const people = [...new Set(text.match(/\p{Lu}[\p{L}’'-]+/gu))].flatMap((word) => bySurname.get(word) ?? []);
    return people
      .filter((person) => toNamePattern(person).test(text))
      .map((person) => ({
        rule: 'person-named',
        file,
        path,
        value: person,
        problem: 'An author or inspector is named outside the fields that say whose a source is.',
        action: 'Name the role: an inspector, the director, the paper.',
      }));
  };
  return [
    ...listRecordKinds().flatMap((kind) =>
      [...records[kind]].flatMap(([id, record]) =>
        listTexts([], record).flatMap(([path, text]) => findNamed(toRecordFile(kind, id), path, text)),
      ),
    ),
    ...mdxKinds.flatMap((kind) =>
      [...bodies[kind]].flatMap(([id, { prose }]) => findNamed(toRecordFile(kind, id), [], prose)),
    ),
  ];
};

export const peopleRules: readonly Rule[] = [peopleAreRoles];
