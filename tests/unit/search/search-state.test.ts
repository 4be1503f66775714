import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { formatSearchState, longestQuery, parseSearchState } from '../../../src/search/search-state.ts';

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

  it('takes a query for one line of text, however long and whatever it holds', () => {
    expect(parseSearchState('?q=%00a%0d%0ab%07').query).toBe('a b');
    expect(parseSearchState(`?q=${'x'.repeat(100_000)}`).query).toHaveLength(longestQuery);
    expect(formatSearchState({ ...parseSearchState(''), query: '\ud800x' })).toBe('?q=%EF%BF%BDx');
  });

  it.each(['__proto__,constructor', '<b>', '../x', '%00', '"', 'A', 'x'.repeat(81), '%E0%A4%A'])(
    'refuses %s for the value of a filter, and keeps what stands beside it',
    (value) => {
      const { chosen } = parseSearchState(`?theme=workforce,${value}&authority=${value}`);
      expect(chosen.theme.filter((theme) => theme !== 'constructor')).toEqual(['workforce']);
      expect(chosen.authority.filter((id) => id !== 'constructor')).toEqual([]);
    },
  );

  it('takes up no more values than a facet may have', () => {
    const values = Array.from({ length: 5000 }, (_, index) => `v${index}`).join(',');
    expect(parseSearchState(`?theme=${values}`).chosen.theme).toHaveLength(60);
  });

  it('reads back as it was written, whatever it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (query, theme) => {
        const written = rewrite(`?${new URLSearchParams({ q: query, theme }).toString()}`);
        expect(rewrite(written)).toBe(written);
      }),
    );
  });

  it('leads a former id on to the one of today, each value once', () => {
    const former = new Map([['authority', new Map([['hull', 'kingston-upon-hull']])] as const]);
    const { chosen } = parseSearchState('?authority=hull,kingston-upon-hull,tameside&theme=hull', former);
    expect(chosen.authority).toEqual(['kingston-upon-hull', 'tameside']);
    expect(chosen.theme).toEqual(['hull']);
  });
});
