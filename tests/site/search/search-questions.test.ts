import { describe, expect, it } from 'vitest';

import { toResultName } from '../../../src/search/search-result.ts';
import type { SearchResult } from '../../../src/search/search-result.ts';
import { askedQuestions } from '../../support/questions/asked.ts';
import { blindQuestions } from '../../support/questions/blind.ts';
import type { Question } from '../../support/questions/question.ts';
import { typedQuestions } from '../../support/questions/typed.ts';
import { listResultsFound, openSearchEngine } from '../../support/search-engine.ts';

const engine = openSearchEngine();

/** Whether a result is what one choice of a line names. */
function isNamed(result: SearchResult, choice: string): boolean {
  const [kind = '', name = ''] = choice.split(/:(.*)/su);
  switch (kind) {
    case 'finding':
      return toResultName(result) === choice;
    case 'page':
      return result.finding === undefined && result.page.url.startsWith(name);
    case 'subject':
      return result.finding?.facets.subject === name;
    case 'authority':
      return result.finding?.facets.authority === name;
    default:
      throw new Error(`${choice} names nothing that a question may ask for.`);
  }
}

/** Whether a result meets a line of a question: one of its choices. */
function meets(result: SearchResult, line: string): boolean {
  const [choices = '', authority] = line.split(' @');
  let kind = '';
  return choices.split('|').some((choice) => {
    if (choice.includes(':')) kind = choice.slice(0, choice.indexOf(':') + 1);
    const isThere = isNamed(result, choice.includes(':') ? choice : `${kind}${choice}`);
    return (
      isThere && (authority === undefined || result.finding === undefined || result.facets.authority === authority)
    );
  });
}

/** What a question asks for and does not get among the first five. */
async function listFaults({ ask, within, never }: Question): Promise<readonly string[]> {
  const five = (await listResultsFound(engine, `?q=${encodeURIComponent(ask)}`)).slice(0, 5);
  return [
    ...within.filter((line) => !five.some((result) => meets(result, line))).map((line) => `not there: ${line}`),
    ...never.flatMap((line) =>
      five.filter((result) => meets(result, line)).map((result) => `${line}: ${toResultName(result)}`),
    ),
  ];
}

const questions = [...blindQuestions, ...askedQuestions, ...typedQuestions];

it('the table has ninety questions of the public, of students and of staff, each once', () => {
  expect(new Set(questions.map(({ ask }) => ask)).size).toBe(90);
  expect(new Set(questions.map(({ asker }) => asker)).size).toBe(3);
});

describe('a question', () => {
  it.for(questions)('$ask', async (question) => {
    expect(await listFaults(question)).toEqual([]);
  });
});
