import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Block } from '../../../src/prepare/block.ts';
import { buildBlocks } from '../../../src/prepare/blocks/build-blocks.ts';
import { nameBlocks } from '../../../src/prepare/blocks/name-blocks.ts';
import { listLostWords } from '../../../src/prepare/faults/lost-words.ts';
import { parsePrepared, serializePrepared } from '../../../src/prepare/format/prepared-format.ts';
import { gatherLines } from '../../../src/prepare/read/gather-lines.ts';
import { readHtml } from '../../../src/prepare/read/html-reader.ts';
import { readText } from '../../../src/prepare/read/text-reader.ts';

const word = fc.constantFrom(
  'Staff',
  'help',
  'of',
  'and',
  'Good',
  'children.',
  '3.',
  '12',
  '\u25fc',
  '\u2013',
  '1',
  'Judgement',
  'Grade',
  'Dear',
  'multi-',
  '\u00ad',
);
const line = fc
  .array(fc.tuple(word, fc.constantFrom(' ', '   ', '     ')), { maxLength: 14 })
  .map((words) => words.flat().join(''));
const text = fc
  .array(fc.tuple(line, fc.constantFrom('\n', '\n\n', '\n\f', '\r\n')), { maxLength: 60 })
  .map((lines) => lines.flat().join(''));

/** Reading the same twice, and whatever comes in: one seed, so that a run says the same each time. */
const options = { seed: 20, numRuns: 300 };

describe('whatever a text holds', () => {
  it('no word of it is lost', () => {
    fc.assert(
      fc.property(text, (raw) => {
        const pages = readText(raw);
        const { blocks, removed } = buildBlocks(pages);
        expect(listLostWords(pages, blocks, removed)).toEqual([]);
      }),
      options,
    );
  });

  it('it is read, be it any characters at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (raw) => {
        const { blocks } = buildBlocks(readText(raw));
        expect(blocks.every(({ text: words }) => words === words.trim() && words !== '')).toBe(true);
      }),
      options,
    );
  });

  it('each block has an id of its own', () => {
    fc.assert(
      fc.property(text, (raw) => {
        const ids = nameBlocks(buildBlocks(readText(raw)).blocks).map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      options,
    );
  });
});

it('a web page is read whatever it holds, and its words are kept', () => {
  const tag = fc.constantFrom('p', 'div', 'li', 'ul', 'ol', 'h2', 'table', 'tr', 'td', 'b', 'section', 'main', 'x-y');
  const piece = fc.oneof(
    tag.map((name) => `<${name}>`),
    tag.map((name) => `</${name}>`),
    fc.constantFrom('<', '&amp;', '&#0;', '<!--', '<br>', ' '),
    fc.nat({ max: 99 }).map((number) => `word${number} `),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      for (const { text: words } of readHtml(pieces.join(''))) {
        expect(words).toBe(words.trim());
        expect(words).not.toBe('');
      }
    }),
    options,
  );
});

it('runs of letters of a page keep all their words, however they are placed', () => {
  const run = fc.record({
    text: fc.constantFrom('Staff', 'help', '1', 'th', 'of many'),
    x: fc.double({ min: 0, max: 600, noNaN: true }),
    y: fc.double({ min: 0, max: 840, noNaN: true }),
    width: fc.double({ min: 0, max: 300, noNaN: true }),
    size: fc.double({ min: 4, max: 30, noNaN: true }),
    isEmphatic: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(run, { maxLength: 40 }), (runs) => {
      const count = (texts: readonly string[]) => texts.join('').normalize('NFKC').replace(/\s/gu, '').length;
      expect(count(gatherLines(runs, 1, 842).map(({ text: words }) => words))).toBe(
        count(runs.map(({ text: words }) => words)),
      );
    }),
    options,
  );
});

it('a prepared text is read as it was written', () => {
  const words = fc
    .array(fc.constantFrom('Staff', 'help,', '[p1]', '##', '12.', '|', 'x'), { minLength: 1, maxLength: 8 })
    .map((some) => `A ${some.join(' ')}`);
  const block = fc.record({
    kind: fc.constantFrom<Block['kind'][]>('heading', 'paragraph', 'item', 'row'),
    text: words,
    page: fc.option(fc.integer({ min: 1, max: 99 }), { nil: undefined }),
    printed: fc.option(fc.integer({ min: 1, max: 199 }), { nil: undefined }),
  });
  fc.assert(
    fc.property(fc.array(block, { maxLength: 12 }), (some) => {
      const blocks = nameBlocks(some.map((each) => ({ ...each, lastPage: each.page })));
      expect(parsePrepared(serializePrepared(blocks, ['publisher: A']))).toEqual(blocks);
    }),
    options,
  );
});
