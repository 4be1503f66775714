import { describe, expect, it } from 'vitest';

import { isPrepared, parsePrepared, serializePrepared } from '../../../src/prepare/format/prepared-format.ts';
import type { Block } from '../../../src/prepare/block.ts';
import { nameBlocks } from '../../../src/prepare/blocks/name-blocks.ts';

const block = (kind: Block['kind'], text: string, place: Partial<Block> = {}): Block => ({
  kind,
  text,
  page: undefined,
  lastPage: undefined,
  printed: undefined,
  ...place,
});

const blocks = nameBlocks([
  block('item', 'before any heading'),
  block('heading', 'Findings', { page: 2, lastPage: 2 }),
  block('paragraph', 'One.', { page: 2, lastPage: 3, printed: 14 }),
  block('item', 'first', { page: 3, lastPage: 3 }),
  block('row', 'Leaders | Good', { page: 3, lastPage: 3 }),
  block('standfirst', 'In short'),
]);

describe('a prepared text', () => {
  it('names its blocks by one rule', () => {
    expect(blocks.map(({ id }) => id)).toEqual(['h0.b1', 'h1', 'p1', 'h1.b1', 'h1.b2', 'standfirst']);
  });

  it('prints ids, pages and the numbers of the source', () => {
    expect(serializePrepared(blocks.slice(1, 4), ['publisher: Ofsted'])).toBe(`publisher: Ofsted

## [h1, page 2] Findings

[p1, pages 2-3, number 14] One.

[h1.b1, page 3] - first
`);
  });

  it('is read as it was written', () => {
    expect(parsePrepared(serializePrepared(blocks, ['publisher: Ofsted']))).toEqual(blocks);
  });

  it('keeps the ids that it prints, whatever they are', () => {
    const text = 'publisher: A\n\n## [h7] Far\n\n[p30] Words\non two lines.\n\n[h7.b2] \u2022 Two.';
    expect(parsePrepared(text).map(({ id, text: words }) => [id, words])).toEqual([
      ['h7', 'Far'],
      ['p30', 'Words\non two lines.'],
      ['h7.b2', 'Two.'],
    ]);
    expect(isPrepared(text)).toBe(true);
    expect(isPrepared('A letter.\n\n[1] A reference.')).toBe(false);
  });
});
