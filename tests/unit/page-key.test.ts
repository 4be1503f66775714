import { describe, expect, it } from 'vitest';

import { toPageKey } from '../../src/page-key.ts';

describe('the key of a page', () => {
  it('is the same for what says the same', () => {
    expect(toPageKey({ a: [1, 'b'] }, new Map([['x', 1]]))).toBe(toPageKey({ a: [1, 'b'] }, new Map([['x', 1]])));
  });

  it.each([
    ['a text', { a: 'one' }, { a: 'two' }],
    ['what a map holds', { a: new Map([['x', 1]]) }, { a: new Map([['x', 2]]) }],
    ['an order', [1, 2], [2, 1]],
    ['what is absent', { a: undefined }, {}],
  ])('is another where %s is', (_, first, second) => {
    expect(toPageKey(first)).not.toBe(toPageKey(second));
  });

  it('is refused to what cannot be compared', () => {
    expect(() => toPageKey({ draw: () => 'a page' })).toThrow('could not be cloned');
  });
});
