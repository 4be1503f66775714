import { describe, expect, it } from 'vitest';

import { groupBySource, judgeAsked, sortByDate, sortByRelevance } from '../../../src/search/rank.ts';
import type { Asked } from '../../../src/search/rank.ts';

const result = (name: string, score: number, date?: string, asked: Asked = 0) => ({
  name,
  score,
  date,
  asked,
  isByOthers: name.startsWith('council'),
});
const names = (results: readonly { readonly name: string }[]) => results.map(({ name }) => name);

describe('a page', () => {
  it('is asked for by its name, whatever its number or case', () => {
    expect(judgeAsked('chronologies', ['Chronology'], 'narrow')).toBe(4);
    expect(judgeAsked('tameside', ['Tameside'], 'broad')).toBe(4);
  });

  it('is asked for by most of its name, or by any of a broad one', () => {
    expect(judgeAsked('child protection', ['Child protection plan'], 'narrow')).toBe(1);
    expect(judgeAsked('child', ['Child protection plan'], 'narrow')).toBe(0);
    expect(judgeAsked('child', ['Child protection enquiries'], 'broad')).toBe(3);
    expect(judgeAsked('missing children', ['Missing and exploited children'], 'broad')).toBe(3);
  });

  it('of a subject is asked for by its first words', () => {
    expect(judgeAsked('turnover', ['Turnover and stability'], 'by first words')).toBe(2);
    expect(judgeAsked('turn', ['Turnover and stability'], 'by first words')).toBe(0);
    expect(judgeAsked('stability', ['Turnover and stability'], 'by first words')).toBe(0);
    expect(judgeAsked('turnover and stability', ['Turnover and stability'], 'by first words')).toBe(4);
  });

  it('is not asked for by two letters, nor by other words', () => {
    expect(judgeAsked('ca', ['Caseloads'], 'broad')).toBe(0);
    expect(judgeAsked('audit caseloads', ['Caseloads'], 'broad')).toBe(0);
  });
});

describe('by relevance', () => {
  it('the best comes first, and of those alike the newest visit', () => {
    const results = [result('old', 5, '2016-09'), result('new', 5, '2018-01'), result('best', 9), result('none', 5)];
    expect(names(sortByRelevance(results))).toEqual(['best', 'new', 'old', 'none']);
  });

  it('what others said comes after what inspectors found that answers alike, and before what answers much less', () => {
    const results = [result('council', 8.4), result('inspectors', 7.6), result('less', 2)];
    expect(names(sortByRelevance(results))).toEqual(['inspectors', 'council', 'less']);
  });

  it('pages asked for stand above, at most three, the plainest first', () => {
    const pages = ([2, 3, 3, 2, 2] as const).map((asked, place) => result(`page ${place}`, 1, undefined, asked));
    expect(names(sortByRelevance([result('finding', 9), ...pages])).slice(0, 4)).toEqual([
      'page 1',
      'page 2',
      'page 0',
      'finding',
    ]);
  });

  it.each([4, 3, 2] as const)('a page asked for plainly, at %d, drives out those that only begin so', (asked) => {
    const results = [result('finding', 9), result('plain', 1, undefined, asked), result('begun', 1, undefined, 1)];
    expect(names(sortByRelevance(results))).toEqual(['plain', 'finding', 'begun']);
  });

  it('pages that only begin so stand above where nothing is asked for more plainly', () => {
    const results = [result('finding', 9), result('begun', 1, undefined, 1)];
    expect(names(sortByRelevance(results))).toEqual(['begun', 'finding']);
  });
});

describe('by date', () => {
  it('the newest visit comes first, and nothing is lost for want of a date', () => {
    const results = [
      result('undated', 9),
      result('2016', 1, '2016'),
      result('2018', 1, '2018-01'),
      result('better', 5, '2016'),
    ];
    expect(names(sortByDate(results))).toEqual(['2018', 'better', '2016', 'undated']);
  });
});

it('brings the results of one source together behind the best of them', () => {
  const groups = groupBySource(['a1', 'b1', 'a2', '-', '-'], (name) => (name === '-' ? undefined : name[0]));
  expect(groups).toEqual([['a1', 'a2'], ['b1'], ['-', '-']]);
});
