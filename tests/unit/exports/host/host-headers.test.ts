import { expect, it } from 'vitest';

import { serializeHeaders } from '../../../../src/exports/host/host-headers.ts';

it('writes each path with its headers under it, set in', () => {
  const rules = [
    { path: '/*', headers: { 'X-One': 'a', 'X-Two': 'b; c' } },
    { path: '/data/*', headers: { 'X-Three': '*' } },
  ];
  expect(serializeHeaders(rules)).toBe('/*\n  X-One: a\n  X-Two: b; c\n\n/data/*\n  X-Three: *\n');
});
