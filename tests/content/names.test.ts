import { describe, expect, it } from 'vitest';

import { corpus, report } from './real-content.ts';

/** Fields that tell whose a source is, or lead to it: there, and only there, people are named. */
const bibliographic = new Set(['author', 'inspectors', 'title', 'publisher', 'address', 'archivedAddress', 'ofstedPage', 'preparedText']);

type Text = readonly [place: string, text: string];

function listTexts(place: string, value: unknown): readonly Text[] {
  if (typeof value === 'string') return [[place, value]];
  if (Array.isArray(value)) return value.flatMap((entry, index) => listTexts(`${place}[${index}]`, entry));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value)
    .filter(([field]) => !bibliographic.has(field))
    .flatMap(([field, entry]) => listTexts(`${place}.${field}`, entry));
}

/** A person as bibliographies name them: `Jane Smith HMI, Ofsted inspector` is `Jane Smith`. */
function toPerson(entry: string): string | undefined {
  const name = entry.replace(/,.*$/u, '').replace(/\s+HMI$/u, '').trim();
  if (/\bTeam$/u.test(name)) return undefined;
  return /^\p{Lu}\p{L}+(\s\p{Lu}[\p{L}’'-]+)+$/u.test(name) ? name : undefined;
}

/** Finds a person by full name, or by surname where it cannot be the word that begins a sentence. */
function toPattern(person: string): RegExp {
  const surname = person.split(' ').at(-1) ?? person;
  return new RegExp(`\\b${person}\\b|[\\p{L},;:]\\s${surname}\\b|\\b${surname}\\s(said|says|told|wrote|writes|found)\\b`, 'u');
}

const people = [
  ...new Set(
    corpus.sources.flatMap(({ author = '', inspectors, publisher }) =>
      [author, ...inspectors].filter((name) => name !== publisher).flatMap((name) => toPerson(name) ?? []),
    ),
  ),
];

const { records, bodies } = report.content;
const texts: readonly Text[] = [
  ...Object.entries(records).flatMap(([kind, ofKind]: [string, ReadonlyMap<string, unknown>]) =>
    [...ofKind].flatMap(([id, record]) => listTexts(`${kind}/${id}`, record)),
  ),
  ...Object.entries(bodies).flatMap(([kind, ofKind]) =>
    [...ofKind].map(([id, { prose }]: [string, { readonly prose: string }]): Text => [`${kind}/${id} body`, prose]),
  ),
];

describe('the name of a person', () => {
  it('is known of some author or inspector', () => {
    expect(people).not.toEqual([]);
  });

  it.each(people)('%s stands in bibliographic records alone', (person) => {
    const pattern = toPattern(person);
    expect(texts.filter(([, text]) => pattern.test(text))).toEqual([]);
  });
});

describe('the search for names', () => {
  it.each([
    { entry: 'Jane Smith HMI', person: 'Jane Smith' },
    { entry: "Jane Smith-Jones, Her Majesty's Inspector", person: 'Jane Smith-Jones' },
    { entry: 'Staff reporter', person: undefined },
    { entry: 'Echo Reporting Team', person: undefined },
    { entry: 'Ofsted', person: undefined },
  ])('takes $entry for $person', ({ entry, person }) => {
    expect(toPerson(entry)).toBe(person);
  });

  it.each([
    { text: 'A letter by Jane Young.', isFound: true },
    { text: 'As Ms Young wrote, little has changed.', isFound: true },
    { text: 'Young said so.', isFound: true },
    { text: 'Young people wait.', isFound: false },
    { text: 'Many young people wait.', isFound: false },
  ])('finds a person in “$text”: $isFound', ({ text, isFound }) => {
    expect(toPattern('Jane Young').test(text)).toBe(isFound);
  });
});
