import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { serializeBibtex } from '../../../../src/exports/citations/bibtex.ts';
import type { CslItem } from '../../../../src/exports/citations/csl.ts';
import { serializeCslJson } from '../../../../src/exports/citations/formats.ts';
import { serializeRis } from '../../../../src/exports/citations/ris.ts';
import { textSchema } from '../../../../src/schema/text.ts';
import { article, letter } from './cited.ts';

const newspaper: CslItem = { ...article, type: 'article-newspaper' };
const page: CslItem = { ...article, type: 'webpage', author: [{ literal: 'Side by Side' }] };

describe.each([
  { format: 'BibTeX', serialize: serializeBibtex, types: { report: 'report', article: 'article-journal' } },
  { format: 'RIS', serialize: serializeRis, types: { report: 'report', article: 'article-magazine' } },
  { format: 'CSL-JSON', serialize: serializeCslJson, types: { report: 'report', article: 'article-magazine' } },
])('$format, as another reads it', ({ format, serialize, types }) => {
  const read = (item: CslItem) => new Cite(serialize(item)).data;

  it('is the same report', () => {
    expect(read(letter)).toMatchObject([
      { type: types.report, title: letter.title, publisher: 'Ofsted', issued: { 'date-parts': [[2017, 7, 6]] } },
    ]);
    expect(JSON.stringify(read(letter))).toMatch(/"author":\[\{"(literal|family)":"Ofsted"\}\]/u);
  });

  it('is the same article', () => {
    expect(read(article)).toMatchObject([
      {
        type: types.article,
        title: article.title,
        author: [{ given: 'Neil', family: 'Puffett' }],
        'container-title': article['container-title'],
        issued: { 'date-parts': [[2017, 10, 19]] },
        URL: article.URL,
      },
    ]);
  });

  it('has all its authors, people and bodies', () => {
    const author = [
      { given: 'Jane', family: 'Doe' },
      { given: 'Özlem', family: 'Şahin' },
      { literal: 'Barking & Dagenham Council' },
      { given: 'Анна', family: 'Ли' },
    ];
    const told = JSON.stringify(read({ ...article, author }));
    for (const name of ['Doe', 'Şahin', 'Barking & Dagenham Council', 'Ли']) expect(told).toContain(`"${name}"`);
    expect(told).toContain('"given":"Özlem"');
  });

  it.each([
    '50% of 10 & a_b cost $5 #1',
    'Łódź, Ελλάδα, İstanbul, 李明, العربية',
    'Braces {x}, ~tilde, ^hat, back\\slash',
  ])('keeps the signs of a title: %s', (title) => {
    expect(read({ ...article, title })).toMatchObject([{ title }]);
  });

  it('keeps an address as it is', () => {
    const URL = 'https://example.org/a_b?c=1&d=%20#e~f';
    expect(read({ ...article, URL })).toMatchObject([{ URL }]);
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])('has the month %i, without a day and with one', (month) => {
    expect(read({ ...letter, issued: { 'date-parts': [[2017, month]] } })).toMatchObject([
      { issued: { 'date-parts': [[2017, month]] } },
    ]);
    expect(read({ ...letter, issued: { 'date-parts': [[2017, month, 9]] } })).toMatchObject([
      { issued: { 'date-parts': [[2017, month, 9]] } },
    ]);
  });

  it('is read whatever the text of a record holds', () => {
    const texts = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
      .map((text) => textSchema.safeParse(text))
      .filter(({ success }) => success)
      .map(({ data = '' }) => data.replace(/\s+/gu, ' ').trim())
      .filter((text) => text !== '');
    fc.assert(
      fc.property(texts, (text) => {
        const item = { ...letter, title: `A ${text} b`, publisher: `P ${text}` };
        // TeX knows no difference between signs of punctuation that stand for one another.
        const plain = (value: unknown) =>
          String(value)
            .normalize('NFKD')
            .replace(/[`'"“”‘’„«»\-–—‐…\s.?!¡¿,]/gu, '');
        const [told] = read(item) as readonly Readonly<Record<string, unknown>>[];
        expect(plain(told?.['title'])).toBe(plain(item.title));
        if (format !== 'BibTeX') expect(plain(told?.['publisher'])).toBe(plain(item.publisher));
      }),
    );
  });
});

describe('the files', () => {
  it('keep the id whole as the key of the entry', () => {
    expect(serializeBibtex(letter)).toContain('@techreport{tameside-2016-monitoring-2-ofsted,');
    expect(serializeRis(letter)).toContain('ID  - tameside-2016-monitoring-2-ofsted\n');
    expect(JSON.parse(serializeCslJson(letter))).toEqual([letter]);
  });

  it('in BibTeX have the month as the manual asks, and a body whole', () => {
    const council = { ...page, author: [{ literal: 'Barking & Dagenham Council' }] };
    expect(serializeBibtex(council)).toContain('author = {{Barking \\& Dagenham Council}},');
    expect(serializeBibtex(letter)).toContain('\tmonth = jul,\n\tday = {6},\n');
    expect(serializeBibtex({ ...letter, issued: { 'date-parts': [[2017]] } })).not.toMatch(/month|day =/u);
  });

  it('in BibTeX keep the capitals of names in a title', () => {
    expect(serializeBibtex(letter)).toContain('title = {Monitoring visit of {Tameside} {Borough} {Council} children');
  });

  it('in BibTeX hold no more braces than they close, whatever the address', () => {
    const entry = serializeBibtex({ ...page, URL: 'https://example.org/{x', title: 'One } two {{' });
    expect(entry.match(/\{/gu)?.length).toBe(entry.match(/\}/gu)?.length);
    expect(entry).toContain('https://example.org/%7Bx');
  });

  it('in RIS have one field a line, beginning with the type', () => {
    const lines = serializeRis(letter).trimEnd().split('\n');
    expect(lines[0]).toBe('TY  - RPRT');
    expect(lines.at(-1)).toMatch(/^ER {2}-/u);
    expect(lines.filter((line) => !/^[A-Z][A-Z0-9] {2}-/u.test(line))).toEqual([]);
  });

  it('in RIS say the kind, the authors and the day of a newspaper and of a page, too', () => {
    expect(serializeRis(newspaper)).toMatch(/^TY {2}- NEWS\n[^]*AU {2}- Puffett, Neil\n[^]*DA {2}- 2017\/10\/19\/\n/u);
    expect(serializeRis(page)).toMatch(/^TY {2}- ELEC\n[^]*AU {2}- Side by Side\n/u);
  });

  it('write the particle of a name before it', () => {
    const author = [{ given: 'Sam', 'non-dropping-particle': 'de', family: 'Vries' }];
    expect(serializeBibtex({ ...article, author })).toContain('author = {de Vries, Sam}');
    expect(serializeRis({ ...article, author })).toContain('AU  - de Vries, Sam\n');
  });
});
