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
