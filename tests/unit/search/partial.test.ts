import { expect, it } from 'vitest';

import { listPartial } from '../../../src/search/partial.ts';
import { buildThesaurus, parseQuery } from '../../../src/search/text/query.ts';

const all = (places: readonly number[]) => new Map(places.map((place) => [place, 1]));
const ask = (query: string, matches: readonly (readonly number[])[], hasFull = false) =>
  listPartial({ units: parseQuery(query, buildThesaurus([])), matches: matches.map(all), count: 100, hasFull }).map(
    ({ without, rest, places }) => ({
      without,
      rest: rest.map(({ text }) => text),
      places: places.map(({ place }) => place),
    }),
  );

it('brings together what lacks the same words, and first what has the rarest', () => {
  expect(ask('audit morale', [[1, 2, 3, 4, 5, 6], [7]])).toEqual([
    { without: ['audit'], rest: ['morale'], places: [7] },
    { without: ['morale'], rest: ['audit'], places: [1, 2, 3, 4, 5, 6] },
  ]);
});

it('leaves out full answers, and what has much less than the best', () => {
  const few = Array.from({ length: 90 }, (_, place) => place);
  expect(ask('children morale pace', [few, [1, 95], [2, 95]]).map(({ without }) => without)).toEqual([
    ['children'],
    ['pace'],
    ['morale'],
  ]);
});

it('lets nothing lack words in quotation marks, nor a number that a full answer has', () => {
  expect(ask('"front door" morale', [[1], [2]])).toEqual([
    { without: ['morale'], rest: ['"front door"'], places: [1] },
  ]);
  expect(ask('morale 2018', [[1], [2]], true).map(({ without }) => without)).toEqual([['morale']]);
  expect(ask('morale 2018', [[1], [2]]).map(({ without }) => without)).toHaveLength(2);
});

it('says of a word that nothing holds that it is lacking', () => {
  expect(ask('morale zyxwvut', [[1], []])).toEqual([{ without: ['zyxwvut'], rest: ['morale'], places: [1] }]);
  expect(ask('zyxwvut', [[]])).toEqual([]);
});
