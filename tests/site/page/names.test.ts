import { describe, expect, it } from 'vitest';

import {
  getElement,
  getPage,
  listBuiltFiles,
  readBuiltFile,
  readCorpus,
  toAllText,
  toPlainText,
} from '../../support/built-site.ts';
import { checkedPages, isShared } from '../../support/checked-pages.ts';
import { own } from '../../support/real-pages.ts';

const corpus = readCorpus();

/** `Paula Thomson-Jones, Her Majesty's Inspector` and `Paula Thomson-Jones HMI` are one name. */
const toName = (printed: string) => printed.replace(/,.*$/u, '').replace(/ S?HMI$/u, '');

const namesOf = new Map(
  corpus.sources.map(({ id, author, inspectors }) => [
    id,
    [...new Set([...(author === undefined ? [] : [author]), ...inspectors].map(toName))],
  ]),
);
const names = [...new Set([...namesOf.values()].flat())];

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
/** A name in full, or a surname by which a person is addressed. */
const patterns = names.map((name) => {
  const surname = escape(name.split(' ').at(-1) ?? name);
  const titled = `\\b(?:Mr|Mrs|Ms|Miss|Dr|Cllr|Councillor|Inspector) ${surname}(?!\\p{L})|\\b${surname} S?HMI\\b`;
  return { name, pattern: new RegExp(`${escape(name)}(?!\\p{L})|${titled}`, 'u') };
});
const listNames = (text: string) => patterns.filter(({ pattern }) => pattern.test(text)).map(({ name }) => name);

/** Names of the fields, at any depth, whose texts hold a name. */
function listFieldsWithNames(value: unknown, field = ''): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((item) => listFieldsWithNames(item, field));
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, inner]) => listFieldsWithNames(inner, key));
  }
  return typeof value === 'string' && listNames(value).length > 0 ? [field] : [];
}

describe('names of people', () => {
  it('are known from the records of sources, and found in a text', () => {
    expect(names.filter((name) => !/^\p{Lu}[\p{L}'’-]+( \p{Lu}[\p{L}'’.-]*)+$/u.test(name))).toEqual([]);
    expect(listNames('As Paula Thomson-Jones HMI wrote')).toEqual(['Paula Thomson-Jones']);
    expect(listNames('As Ms Thomson-Jones wrote')).toEqual(['Paula Thomson-Jones']);
    expect(listNames('As inspectors wrote')).toEqual([]);
  });

  it('stand on no page but that of their own source', () => {
    const faulty = checkedPages.flatMap((page) => {
      const [, section, id = ''] = page.address.split('/');
      const own = section === 'sources' ? (namesOf.get(id) ?? []) : [];
      const foreign = listNames(toAllText(page)).filter((name) => !own.includes(name));
      return foreign.map((name) => `${page.address} ${name}`);
    });
    expect(faulty).toEqual([]);
  });

  it.each(own.sources)('stand there in the bibliographic facts alone: $id', ({ id }) => {
    const { root, main } = getPage(`/sources/${id}/`);
    const facts = toPlainText(getElement(main, 'dl.facts'));
    // The head repeats them for citation managers.
    const body = toPlainText(getElement(root, 'body'));
    const count = (text: string, name: string) => text.split(name).length - 1;
    const elsewhere = (namesOf.get(id) ?? []).filter(
      (name) => count(facts, name) === 0 || count(body, name) !== count(facts, name),
    );
    expect(elsewhere).toEqual([]);
  });

  it('stand in no table of data but that of sources', () => {
    const others = listBuiltFiles().filter(
      (file) => /\.csv$|^data\/\w+\.json$/u.test(file) && !file.startsWith('data/sources.'),
    );
    expect(others.length).toBeGreaterThan(0);
    expect(others.filter((file) => listNames(readBuiltFile(file)).length > 0)).toEqual([]);
  });

  it('stand in the data as author and inspectors alone', () => {
    const fields = listBuiltFiles()
      .filter((file) => /^data\/.*\.json$/u.test(file) && isShared(file))
      .flatMap((file) => listFieldsWithNames(JSON.parse(readBuiltFile(file))));
    expect([...new Set(fields)].toSorted()).toEqual(['author', 'inspectors']);
  });
});
