import { describe, expect, it } from 'vitest';

import { checkSchema } from '../../../src/schema/about/check.ts';
import { buildCheck } from '../../support/checks.ts';
import { listMessages } from './list-messages.ts';

const sound = buildCheck([{ finding: 'letter/first' }, { finding: 'letter/second' }]);
const { declaration, ...undeclared } = sound;
const [answer, ...others] = sound.answers;

describe('a check by a person', () => {
  it('is sound as the page saves it', () => {
    expect(listMessages(checkSchema, sound)).toEqual([]);
  });

  it.each<{ name: string; record: object; messages: readonly string[] }>([
    {
      name: 'without a declaration',
      record: undeclared,
      messages: ['declaration: Invalid input: expected object, received undefined'],
    },
    {
      name: 'whose declaration says something else',
      record: { ...sound, declaration: { ...declaration, statement: 'I looked.' } },
      messages: [expect.stringContaining('declaration.statement: ')],
    },
    {
      name: 'by nobody',
      record: { ...sound, declaration: { ...declaration, by: '' } },
      messages: ['declaration.by: must not be empty; leave the field out instead'],
    },
    {
      name: 'of no day',
      record: { ...sound, declaration: { ...declaration, date: '2026-12' } },
      messages: ['declaration.date: must be a full day, "YYYY-MM-DD"'],
    },
    {
      name: 'with fewer answers than were drawn',
      record: { ...sound, sample: { ...sound.sample, n: 3 } },
      messages: ['sample.n: must be the number of answers, 2'],
    },
    {
      name: 'that drew more than there were',
      record: { ...sound, sample: { ...sound.sample, of: 1 } },
      messages: ['sample.of: must not be smaller than n'],
    },
    {
      name: 'with a verdict of its own',
      record: { ...sound, answers: [{ ...answer, verdict: 'fine' }, ...others] },
      messages: [expect.stringContaining('answers.0.verdict: ')],
    },
    {
      name: 'that calls something wrong and does not say what',
      record: { ...sound, answers: [{ ...answer, verdict: 'wrong' }, ...others] },
      messages: ['answers.0.remark: must say what is wrong or arguable'],
    },
    { name: 'with a score', record: { ...sound, score: 5 }, messages: ['Unrecognized key: "score"'] },
    {
      name: 'with a digest that is none',
      record: { ...sound, answers: [{ ...answer, as: { codes: 'x', summary: '0'.repeat(16) } }, ...others] },
      messages: ['answers.0.as.codes: must be 16 hexadecimal digits'],
    },
  ])('may not be one $name', ({ record, messages }) => {
    expect(listMessages(checkSchema, record)).toEqual(messages);
  });
});
