import { describe, expect, it } from 'vitest';

import { formatSearchState, parseSearchState } from '../../../src/search/search-state.ts';

const rewrite = (search: string) => formatSearchState(parseSearchState(search));

describe("the search page's address", () => {
  it('names query, filters, order and folding, and reads back as it was written', () => {
    const search =
      '?q=agency%20staff&authority=tameside&theme=workforce,caseloads&subject=turnover&level=weakness&direction=worse&source-kind=letter&visit-kind=monitoring&said-by=authority&year=2017&primary=1&sort=date&fold=1';
    expect(rewrite(search)).toBe(search);
    expect(parseSearchState(search)).toMatchObject({
      query: 'agency staff',
      primaryOnly: true,
      sort: 'date',
      isFolded: true,
      chosen: {
        theme: ['workforce', 'caseloads'],
        subject: ['turnover'],
        'visit-kind': ['monitoring'],
        year: ['2017'],
      },
    });
  });

  it('takes repeated parameters for a list, and each value once', () => {
    expect(rewrite('?theme=workforce&theme=caseloads,workforce')).toBe('?theme=workforce,caseloads');
  });

  it('passes over what it does not know and leaves out what is usual', () => {
    expect(rewrite('?q=&sort=relevance&colour=red&primary=0&theme=')).toBe('');
  });

  it('keeps signs that have a meaning in addresses', () => {
    expect(parseSearchState(rewrite('?q=B%26B%20%22x%22')).query).toBe('B&B "x"');
  });

  it('leads a former id on to the one of today, each value once', () => {
    const former = new Map([['authority', new Map([['hull', 'kingston-upon-hull']])] as const]);
    const { chosen } = parseSearchState('?authority=hull,kingston-upon-hull,tameside&theme=hull', former);
    expect(chosen.authority).toEqual(['kingston-upon-hull', 'tameside']);
    expect(chosen.theme).toEqual(['hull']);
  });
});
