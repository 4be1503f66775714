import { describe, expect, it } from 'vitest';

import { countFacet, facetNames, hasFilters, passesFilters } from '../../../src/search/facets.ts';
import type { Filters } from '../../../src/search/facets.ts';
import { parseSearchState } from '../../../src/search/search-state.ts';

const toFilters = (search: string): Filters => parseSearchState(search);
const row = (authority: string, theme: string, isPrimary = false) => ({ facets: { authority, theme }, isPrimary });

const rows = [
  row('tameside', 'workforce', true),
  row('tameside', 'caseloads'),
  row('sunderland', 'workforce'),
  { facets: { theme: 'workforce' }, isPrimary: false },
];
const listPassing = (search: string) =>
  rows.flatMap((each, place) => (passesFilters(each, toFilters(search)) ? [place] : []));

describe('filters', () => {
  it('let everything pass if none is chosen', () => {
    expect(listPassing('')).toEqual([0, 1, 2, 3]);
    expect(hasFilters(toFilters('?q=x'))).toBe(false);
  });

  it('ask for one value within a facet, and for every facet', () => {
    expect(listPassing('?authority=tameside,sunderland')).toEqual([0, 1, 2]);
    expect(listPassing('?authority=tameside&theme=workforce')).toEqual([0]);
    expect(listPassing('?theme=no-such-theme')).toEqual([]);
  });

  it('leave out what is no primary source under the switch', () => {
    expect(listPassing('?primary=1')).toEqual([0]);
    expect(hasFilters(toFilters('?primary=1'))).toBe(true);
  });
});

describe('the count beside a value', () => {
  it('is what choosing it would leave, whatever else of its own facet is chosen', () => {
    const counts = countFacet(rows, toFilters('?theme=workforce&authority=tameside'), 'authority');
    expect([...counts]).toEqual([
      ['tameside', 1],
      ['sunderland', 1],
    ]);
  });

  it('is right for every facet: as many pass once it is chosen', () => {
    for (const name of facetNames) {
      for (const [value, count] of countFacet(rows, toFilters(''), name)) {
        expect(listPassing(`?${name}=${value}`)).toHaveLength(count);
      }
    }
  });
});
