import { expect, it } from 'vitest';

import { buildBlocks } from '../../../src/prepare/blocks/build-blocks.ts';
import { nameBlocks } from '../../../src/prepare/blocks/name-blocks.ts';
import { readText } from '../../../src/prepare/read/text-reader.ts';

it('a table of judgements may begin with a grade above its label, and ends at its last grade', () => {
  const text = `Northshire

                                                              Requires improvement to
1. Children who need help and protection
                                                              be good

2. Children looked after and achieving                        Require improvement
   permanence

Services for children in Northshire have improved since the last visit, and those
who work there say so.
`;
  const blocks = nameBlocks(buildBlocks(readText(text)).blocks).map(({ id, text: words }) => `${id} ${words}`);
  expect(blocks.slice(1)).toEqual([
    'h1.b1 1. Children who need help and protection | Requires improvement to be good',
    'h1.b2 2. Children looked after and achieving permanence | Require improvement',
    'p1 Services for children in Northshire have improved since the last visit, and those who work there say so.',
  ]);
});

it('a grade may stand one space behind a label that fills its column', () => {
  const text = `Northshire

 Key Judgement                                   Judgement Grade
 The experiences and progress of children who Requires Improvement
 need help and protection


22. The help offered to children in Northshire is good, and those who work there say so.
`;
  const blocks = buildBlocks(readText(text)).blocks.map(({ kind, text: words }) => `${kind}: ${words}`);
  expect(blocks.slice(1, 3)).toEqual([
    'row: Key Judgement | Judgement Grade',
    'row: The experiences and progress of children who need help and protection | Requires Improvement',
  ]);
});
