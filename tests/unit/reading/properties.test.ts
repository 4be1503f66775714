import fc from 'fast-check';
import { expect, it } from 'vitest';

import { buildBlocks } from '../../../src/prepare/blocks/build-blocks.ts';
import { nameBlocks } from '../../../src/prepare/blocks/name-blocks.ts';
import { readText } from '../../../src/prepare/read/text-reader.ts';
import { readDocument } from '../../../src/reading/read-document.ts';

const known = [{ id: 'northshire', names: ['Northshire', 'Northshire (County) Council*'] }];
const part = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom(
    'Focused visit to Northshire children’s services',
    'Inspection of Northshire local authority children’s services',
    'Inspection dates: ',
    '14 to 15 May 2024',
    '31 February 2024',
    '28 November to 2 December 2022 and 9 to 13 January',
    '3 June 2024',
    'Dear Director',
    'Inspectors looked at the local authority’s arrangements for care leavers.',
    'Overall effectiveness     Good',
    'What needs to improve?',
    '\u25fc The pace.',
    'Areas for priority action',
    'Her Majesty’s Inspectors for this visit were ',
    'Yours sincerely',
    '1. ',
    '\n',
    '\n\n',
    '\f',
  ),
);

it('a document is read whatever it holds, and each value stands where it says', () => {
  fc.assert(
    fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
      const blocks = nameBlocks(buildBlocks(readText(parts.join(' '))).blocks);
      const { kind, title, authority, dates, dated, framework, judgements, inspectors, scope, aims, missing } =
        readDocument(blocks, known);
      const ids = new Set(blocks.map(({ id }) => id));
      const stated = [
        kind,
        title,
        authority,
        dates,
        dated,
        framework,
        ...judgements,
        ...inspectors,
        ...scope.themes,
        ...aims,
      ];
      expect(stated.filter((value) => value !== undefined && !ids.has(value.block))).toEqual([]);
      expect(missing.filter(({ what, why }) => what === '' || why === '')).toEqual([]);
      const { from, to } = dates?.value ?? { from: '2024-01-01', to: '2024-01-01' };
      for (const day of [from, to, dated?.value ?? from])
        expect(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(day);
      expect(from <= to).toBe(true);
    }),
    { seed: 14, numRuns: 500 },
  );
});
