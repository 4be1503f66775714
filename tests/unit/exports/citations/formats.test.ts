import { Cite } from '@citation-js/core';
import { describe, expect, it } from 'vitest';

import type { CslItem } from '../../../../src/exports/citations/csl.ts';
import {
  formatInText,
  formatReference,
  serializeBibtex,
  serializeCslJson,
  serializeRis,
} from '../../../../src/exports/citations/formats.ts';

const letter: CslItem = {
  id: 'tameside-2016-monitoring-2-ofsted',
  type: 'report',
  genre: 'Letter',
  title: "Monitoring visit of Tameside Borough Council children's services, of which the title is long",
  author: [{ literal: 'Ofsted' }],
  publisher: 'Ofsted',
  issued: { 'date-parts': [[2017, 7, 6]] },
  language: 'en-GB',
};
const article: CslItem = {
  id: 'northshire-2016-monitoring-1-gazette',
  type: 'article-magazine',
  title: "Progress 'too slow'",
  author: [{ given: 'Neil', family: 'Puffett' }],
  'container-title': 'Children & Young People Now',
  issued: { 'date-parts': [[2017, 10, 19]] },
  URL: 'https://example.org/too-slow/',
  language: 'en-GB',
};

describe('a reference', () => {
  it('is in Harvard as Cite Them Right has it, with British quotation marks', () => {
    expect(formatReference(letter, 'harvard')).toBe(
      'Ofsted (2017) Monitoring visit of Tameside Borough Council children’s services, of which the title is long. Letter. Ofsted.',
    );
    expect(formatReference(article, 'harvard')).toBe(
      'Puffett, N. (2017) ‘Progress “too slow”’, Children & Young People Now, 19 October. Available at: https://example.org/too-slow/.',
    );
  });

  it('is in APA, 7th edition, with American ones', () => {
    expect(formatReference(article, 'apa')).toBe(
      'Puffett, N. (2017, October 19). Progress “too slow.” Children & Young People Now. https://example.org/too-slow/',
    );
    expect(formatReference({ ...letter, title: 'A visit' }, 'apa')).toBe('Ofsted. (2017). A visit [Letter]. Ofsted.');
  });

  it('says that there is no date', () => {
    const { issued, ...undated } = article;
    expect(formatReference(undated, 'harvard')).toContain('(no date)');
    expect(formatReference(undated, 'apa')).toContain('(n.d.)');
  });

  it('does not depend on what was formatted before', () => {
    const once = formatReference(letter, 'harvard');
    formatReference(article, 'apa');
    expect(formatReference({ ...letter, id: 'another' }, 'harvard')).toBe(once);
  });

  it('gives in the text the place, where there is one', () => {
    expect(formatInText(letter, 'harvard', { label: 'paragraph', locator: '7' })).toBe('(Ofsted, 2017, para. 7)');
    expect(formatInText(letter, 'apa', { label: 'page', locator: '2' })).toBe('(Ofsted, 2017, p. 2)');
    expect(formatInText(letter, 'apa')).toBe('(Ofsted, 2017)');
  });
});

describe.each([
  { format: 'BibTeX', serialize: serializeBibtex, types: { report: 'report', article: 'article-journal' } },
  { format: 'RIS', serialize: serializeRis, types: { report: 'report', article: 'article-magazine' } },
  { format: 'CSL-JSON', serialize: serializeCslJson, types: { report: 'report', article: 'article-magazine' } },
])('$format', ({ serialize, types }) => {
  it('is read again as the same report', () => {
    expect(new Cite(serialize(letter)).data).toMatchObject([
      { type: types.report, title: letter.title, publisher: 'Ofsted', issued: { 'date-parts': [[2017, 7, 6]] } },
    ]);
    expect(JSON.stringify(new Cite(serialize(letter)).data)).toMatch(/"author":\[\{"(literal|family)":"Ofsted"\}\]/u);
  });

  it('is read again as the same article', () => {
    expect(new Cite(serialize(article)).data).toMatchObject([
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
});

describe('the files', () => {
  it('keep the id whole as the key of the entry', () => {
    expect(serializeBibtex(letter)).toContain('@techreport{tameside-2016-monitoring-2-ofsted,');
    expect(serializeRis(letter)).toContain('ID  - tameside-2016-monitoring-2-ofsted\n');
    expect(JSON.parse(serializeCslJson(letter))).toEqual([letter]);
  });

  it('in RIS have one field a line, beginning with the type', () => {
    const lines = serializeRis(letter).trimEnd().split('\n');
    expect(lines[0]).toBe('TY  - RPRT');
    expect(lines.at(-1)).toMatch(/^ER {2}-/u);
    expect(lines.filter((line) => !/^[A-Z][A-Z0-9] {2}-/u.test(line))).toEqual([]);
  });

  // The library does not read these tags of a newspaper again, but citation managers do.
  it('in RIS name author and day of a newspaper, too', () => {
    const record = serializeRis({ ...article, type: 'article-newspaper' });
    expect(record).toContain('TY  - NEWS\n');
    expect(record).toContain('A1  - Puffett, Neil\n');
    expect(record).toContain('Y1  - 2017/10/19/\n');
    expect(serializeRis(article)).not.toMatch(/^(A1|Y1) {2}-/mu);
  });
});
