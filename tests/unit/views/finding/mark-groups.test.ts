import { expect, it } from 'vitest';

import { directions, levels } from '../../../../src/schema/vocabulary.ts';
import type { Direction, Level } from '../../../../src/schema/vocabulary.ts';
import { buildMarkGroups, formatMarkGroups, formatMarkWords } from '../../../../src/views/finding/mark-groups.ts';

const mark = (level: Level, direction: Direction = 'not-stated') => ({ level, direction });
const all = levels.flatMap((level) => directions.map((direction) => mark(level, direction)));
const listWords = (marks: readonly ReturnType<typeof mark>[]) => buildMarkGroups(marks).map(({ words }) => words);

it('puts alike marks together, and counts them by marks alone', () => {
  const groups = buildMarkGroups([mark('weakness'), mark('strength'), mark('weakness'), mark('weakness', 'unchanged')]);
  expect(groups.map(({ words, times }) => [words, times])).toEqual([
    ['strength', 1],
    ['weaknesses', 2],
    ['weakness, unchanged', 1],
  ]);
});

it('goes from strength to serious, in one order whatever order they come in', () => {
  const expected = [
    'strength',
    'improved',
    'early signs',
    'mixed',
    'unchanged',
    'worse',
    'weakness',
    'serious weakness',
  ];
  const alone = all.filter(({ level, direction }) => level === 'not-stated' || direction === 'not-stated');
  expect(listWords(alone)).toEqual(expected);
  expect(listWords(alone.toReversed())).toEqual(expected);
  expect(listWords(all.toReversed())).toEqual(listWords(all));
  expect(listWords(all)).toHaveLength(all.length - 1);
});

it('says a level in the plural where several bear it, and never a direction', () => {
  expect(listWords([mark('serious', 'worse'), mark('serious', 'worse')])).toEqual(['serious weaknesses, worse']);
  expect(listWords([mark('not-stated', 'worse'), mark('not-stated', 'worse')])).toEqual(['worse']);
  expect(listWords([mark('mixed'), mark('mixed')])).toEqual(['mixed']);
});

it('has no mark for context', () => {
  expect(buildMarkGroups([mark('not-stated')])).toEqual([]);
});

it('parts groups by commas, and by semicolons where one holds a comma', () => {
  const format = (...marks: readonly ReturnType<typeof mark>[]) => formatMarkGroups(buildMarkGroups(marks));
  expect(format(mark('weakness'), mark('not-stated', 'worse'), mark('weakness'))).toBe('worse, weaknesses');
  expect(format(mark('weakness', 'unchanged'), mark('not-stated', 'improved'))).toBe('improved; weakness, unchanged');
  expect(format()).toBe('');
});

it('says what marks say together, each word once, by the level where a mark has both', () => {
  const together = (...marks: readonly ReturnType<typeof mark>[]) => formatMarkWords(buildMarkGroups(marks));
  expect(together(mark('weakness'), mark('weakness', 'unchanged'), mark('not-stated', 'worse'))).toBe(
    'worse, weaknesses',
  );
  expect(together(mark('strength', 'improved'))).toBe('strength');
  expect(together()).toBe('');
});
