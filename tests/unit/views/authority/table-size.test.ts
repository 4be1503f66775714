import { expect, it } from 'vitest';

import { toTableSize } from '../../../../src/views/authority/table-size.ts';

it.each([
  [1, 'few'],
  [4, 'few'],
  [5, 'several'],
  [25, 'several'],
] as const)('lays out %i columns as %s', (columns, size) => {
  expect(toTableSize(columns)).toBe(size);
});
