import { expect, it } from 'vitest';

import { toTableSize } from '../../../../src/views/authority/table-size.ts';

it.each([
  [1, 'few'],
  [4, 'few'],
  [5, 'several'],
  [9, 'several'],
  [10, 'many'],
  [25, 'many'],
] as const)('lays out %i columns as %s', (columns, size) => {
  expect(toTableSize(columns)).toBe(size);
});
