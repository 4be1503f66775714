import { describe, expect, it } from 'vitest';

import { toPlaceAddress } from '../../../../src/domain/source/original-address.ts';
import { buildSourceRecord } from '../../../support/records.ts';

const web = 'https://example.org/2018/news/';
const file = 'https://example.org/v1/file/50007818';

const article = buildSourceRecord({ kind: 'article' });
const outline = [
  { id: 'h0', blocks: ['p1'] },
  { id: 'h1', heading: 'Leaders', page: 10, blocks: ['p2', 'h1.b1', 'p3'], pages: { p3: 12 } },
];
const letter = buildSourceRecord({ kind: 'letter', outline });

describe('a PDF', () => {
  it('opens at the page on which the section begins', () => {
    expect(toPlaceAddress(letter, { locator: 'p2', quote: 'too slow' }, file)).toBe(`${file}#page=10`);
    expect(toPlaceAddress(letter, { locator: 'h1.b1', quote: undefined }, file)).toBe(`${file}#page=10`);
  });

  it('opens at the page of the block, where that begins on a later one', () => {
    expect(toPlaceAddress(letter, { locator: 'p3', quote: undefined }, file)).toBe(`${file}#page=12`);
  });

  it.each([
    { name: 'of a letter, whose address does not say that it is one', source: letter, address: file },
    { name: 'of a paper', source: article, address: 'https://example.org/Paper.PDF?download=1' },
  ])('opens as it is where no page is known: $name', ({ source, address }) => {
    expect(toPlaceAddress(source, { locator: 'p1', quote: 'too slow' }, address)).toBe(address);
  });
});

describe('a web page', () => {
  it.each([
    { quote: 'pace of change', text: 'pace%20of%20change' },
    { quote: 'long-standing, deep & wide', text: 'long%2Dstanding%2C%20deep%20%26%20wide' },
    { quote: 'children’s plans – 100%', text: 'children%E2%80%99s%20plans%20%E2%80%93%20100%25' },
  ])('opens at the words quoted: $quote', ({ quote, text }) => {
    const opened = toPlaceAddress(article, { locator: 'p1', quote }, web);
    expect(opened).toBe(`${web}#:~:text=${text}`);
    // The words are one directive, and nothing in them is read as a sign of it.
    const [, directive = ''] = new URL(opened).hash.split(':~:text=');
    expect(directive).not.toMatch(/[-,&]/u);
    expect(decodeURIComponent(directive)).toBe(quote);
  });

  it('keeps a place that its address names already', () => {
    expect(toPlaceAddress(article, { locator: 'p1', quote: 'too slow' }, `${web}#top`)).toBe(
      `${web}#top:~:text=too%20slow`,
    );
  });

  it('opens at the words quoted where what is held has no blocks', () => {
    expect(toPlaceAddress(article, { locator: undefined, quote: 'too slow' }, web)).toBe(`${web}#:~:text=too%20slow`);
  });

  it('opens as it is where nothing is quoted', () => {
    expect(toPlaceAddress(article, { locator: 'p1', quote: undefined }, web)).toBe(web);
  });
});
