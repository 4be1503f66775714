import { describe, expect, it } from 'vitest';

import { readAsking } from '../../../src/search/judging.ts';

const ask = (query: string) => readAsking(query, new Set(['tameside']));

describe('a question for how good a council is', () => {
  it.each([
    'is tameside good',
    'ofsted rating tameside',
    'tameside council better or worse',
    'What grade did Tameside get?',
    'has tameside improved since 2019',
  ])('%s', (query) => {
    expect(ask(query)).toMatchObject({ isJudging: true, isPlain: true });
  });

  it.each(['which councils improved', 'best council', 'Ofsted ratings', 'council league table'])('%s', (query) => {
    expect(readAsking(query, new Set())).toMatchObject({ isJudging: true, isPlain: true });
  });

  it.each(['tameside caseloads', 'good practice', 'supervision improved', 'improved'])('is not: %s', (query) => {
    expect(readAsking(query, new Set(query.includes('tameside') ? ['tameside'] : []))).toMatchObject({
      isJudging: false,
    });
  });
});

describe('a grade that is asked for', () => {
  it.each([
    ['tameside inadequate', ['inadequate']],
    ['which councils require improvement', ['requires improvement']],
    ['requires improvement to be good', ['requires improvement']],
    ['outstanding or good councils', ['outstanding', 'good']],
    ['ofsted grade tameside', []],
    ['inadequate leadership', []],
  ])('%s', (query, grades) => {
    expect(ask(query).grades).toEqual(grades);
  });
});

it('a council by itself, or with a year, is asked for plainly, and not how good it is', () => {
  expect(ask('tameside council 2024')).toEqual({ isPlain: true, isJudging: false, grades: [], isForPerson: false });
  expect(ask('tameside morale').isPlain).toBe(false);
});

it.each(['who is the director', "who's in charge", 'name of the lead member', 'whose idea', 'what is it called'])(
  'whether somebody is asked for is told by how it is asked: %s',
  (query) => {
    expect(ask(query).isForPerson).toBe(query !== 'whose idea');
  },
);
