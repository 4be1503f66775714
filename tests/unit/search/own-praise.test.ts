import { describe, expect, it } from 'vitest';

import { putOwnPraiseBehind } from '../../../src/search/own-praise.ts';

const praise = { name: 'praise', facets: { 'said-by': 'authority', level: 'strength' } };
const better = { name: 'better', facets: { 'said-by': 'authority', level: 'not-stated', direction: 'improved' } };
const admission = { name: 'admission', facets: { 'said-by': 'authority', level: 'weakness' } };
const found = { name: 'found', facets: { 'said-by': 'inspectors', level: 'weakness' } };
const another = { name: 'another', facets: { 'said-by': 'inspectors', level: 'strength' } };
const page = { name: 'page', facets: {} };

describe("an authority's praise of itself", () => {
  it.each([
    { name: 'comes behind what inspectors found', given: [praise, found, another], order: [found, praise, another] },
    {
      name: 'lets a page and an admission keep their places',
      given: [page, better, admission, praise, found],
      order: [page, admission, found, better, praise],
    },
    { name: 'stays where inspectors spoke before', given: [found, praise, another], order: [found, praise, another] },
    { name: 'stays first where no inspector is heard', given: [praise, admission], order: [praise, admission] },
    { name: 'is no matter where nothing is found', given: [], order: [] },
  ])('$name', ({ given, order }) => {
    expect(putOwnPraiseBehind(given).map(({ name }) => name)).toEqual(order.map(({ name }) => name));
  });
});
