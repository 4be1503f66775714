import { expect, it } from 'vitest';

import { formatAnswer } from '../../../src/search/answer-words.ts';
import { noAnswer } from '../../../src/search/search-result.ts';
import { parseSearchState } from '../../../src/search/search-state.ts';
import { buildEngine } from './search-corpus.ts';

const engine = buildEngine();

it('says how many findings and pages there are, and for what', async () => {
  const answer = await engine.find('caseloads');
  expect(formatAnswer(parseSearchState('?q=caseloads'), answer, answer.results)).toBe(
    '1 finding and 1 page for “caseloads”.',
  );
  const all = await engine.find('');
  expect(formatAnswer(parseSearchState('?primary=1'), all, all.results.slice(0, 2))).toBe(
    '2 findings with the filters chosen.',
  );
});

it('says that a word was taken for another', async () => {
  const answer = await engine.find('supervison');
  expect(formatAnswer(parseSearchState('?q=supervison'), answer, answer.results)).toContain(
    'Searched for “supervision” in place of “supervison”, which nothing here holds.',
  );
});

it('asks whether another word was meant where it is only offered', async () => {
  const { corrections } = await engine.find('Supervison');
  expect(formatAnswer(parseSearchState('?q=Supervison'), { corrections }, [])).toMatch(
    /^Nothing found for “Supervison”.* Did you mean “supervision”\?$/u,
  );
});

it.each([
  { search: '?q=zyxwvut', words: 'Nothing found for “zyxwvut”. Try fewer or other words, or the lists below.' },
  {
    search: '?q=audit&year=2022',
    words: 'Nothing found for “audit” with the filters chosen. Remove a filter, or try other words.',
  },
  { search: '', words: '' },
])('says what to do where nothing is found: "$search"', ({ search, words }) => {
  expect(formatAnswer(parseSearchState(search), noAnswer, [])).toBe(words);
});

it('says what is lacking where no answer is full, and behind those that are', async () => {
  const state = parseSearchState('?q=chronologies+monthly');
  const lacking = await engine.find('chronologies monthly');
  expect(formatAnswer(state, lacking, lacking.results)).toBe(
    'Nothing here answers all of “chronologies monthly”. There are 1 finding and 1 page without “monthly”; 1 finding without “chronologies”.',
  );
  const full = await engine.find('supervision monthly');
  const words = formatAnswer(parseSearchState('?q=x'), full, [...full.results, ...lacking.results]);
  expect(words).toMatch(/^1 finding for “x”\. Besides, /u);
});

it('tells apart two kinds of what is lacking, and counts the rest', async () => {
  const answer = await engine.find('chronologies monthly drift');
  const words = formatAnswer(parseSearchState('?q=x'), answer, answer.results);
  expect(words).toBe(
    'Nothing here answers all of “x”. There are 1 finding and 1 page without “monthly” and “drift”; 1 finding without “chronologies” and “drift”; 1 more lacks other words.',
  );
  const one = answer.results.slice(-1);
  expect(formatAnswer(parseSearchState('?q=x'), answer, one)).toMatch(/There is 1 finding without/u);
});
