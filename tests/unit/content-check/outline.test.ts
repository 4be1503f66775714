import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { buildOutline } from '../../../src/content-check/outline.ts';
import { parsePreparedText } from '../../../src/content-check/prepared-texts.ts';
import { proveOutline } from '../../../src/content-check/proof/prove-outline.ts';
import { nameBlocks } from '../../../src/prepare/blocks/name-blocks.ts';
import { serializePrepared } from '../../../src/prepare/format/prepared-format.ts';
import { sourceSchema } from '../../../src/schema/source.ts';
import { buildSourceRecord } from '../../support/records.ts';

const text = `prepared from: report.pdf

[p1, page 1] To begin with.

## [h1, page 1] Contents

## [h2, page 2] Findings

[p2, pages 2-3, number 1] Notes are late.

[h2.b1, page 3] - Replies

[p3, page 3, number 2] Leaders know it.`;

describe('the outline of a prepared text', () => {
  it('has its headings with what stands under them, where it stands, and the numbers it prints', () => {
    expect(buildOutline(parsePreparedText(text).inOrder)).toEqual([
      { id: 'h0', blocks: ['p1'], page: 1 },
      {
        id: 'h2',
        heading: 'Findings',
        blocks: ['p2', 'h2.b1', 'p3'],
        page: 2,
        pages: { 'h2.b1': 3, p3: 3 },
        numbers: { p2: 1, p3: 2 },
      },
    ]);
  });

  it('has no pages where the text has none', () => {
    expect(buildOutline(parsePreparedText('[p1] One.').inOrder)).toEqual([{ id: 'h0', blocks: ['p1'] }]);
  });

  it('is one that an entry may have, and that its text proves, whatever the blocks', () => {
    const block = fc.record({
      kind: fc.constantFrom('heading', 'paragraph', 'item', 'row', 'note', 'standfirst'),
      text: fc.stringMatching(/^[A-Za-z]{1,9}( [a-z]{1,9}){0,3}$/u),
      page: fc.integer({ min: 1, max: 3 }),
      printed: fc.option(fc.integer({ min: 1, max: 9 }), { nil: undefined }),
    });
    fc.assert(
      fc.property(fc.array(block, { maxLength: 20 }), (some) => {
        const pages = some.map(({ page }) => page).sort();
        const named = nameBlocks(some.map((each, index) => ({ ...each, page: pages[index], lastPage: pages[index] })));
        const prepared = parsePreparedText(serializePrepared(named, ['prepared from: x']));
        const source = buildSourceRecord({ outline: [...buildOutline(prepared.inOrder)], findings: [] });
        expect(sourceSchema.safeParse(source).success).toBe(true);
        expect(proveOutline('file', source, prepared)).toEqual([]);
      }),
      { seed: 14, numRuns: 200 },
    );
  });
});
