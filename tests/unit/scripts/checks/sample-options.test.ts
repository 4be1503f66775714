import { describe, expect, it } from 'vitest';

import { readSampleOptions } from '../../../../scripts/checks/sample-options.ts';

const sound = ['--n', '60', '--seed', 'Spring 2027'];

describe('the flags of a sample', () => {
  it('give how many, the seed, and a file outside what is kept', () => {
    expect(readSampleOptions(sound)).toEqual({
      n: 60,
      seed: 'Spring 2027',
      kinds: ['letter', 'report', 'article', 'statement'],
      out: '.cache/checks/spring-2027.html',
    });
  });

  it('may name kinds of source and another file', () => {
    const { kinds, out } = readSampleOptions([...sound, '--kind', 'report', '--kind', 'letter', '--out', '../a.html']);
    expect({ kinds, out }).toEqual({ kinds: ['letter', 'report'], out: '../a.html' });
  });

  it.each<{ args: readonly string[]; message: string }>([
    { args: [], message: '--n must be a whole number from 1, such as --n 60.' },
    { args: ['--n', '0', '--seed', 'x'], message: '--n must be a whole number from 1, such as --n 60. Found: 0.' },
    { args: ['--n=-5', '--seed', 'x'], message: '--n must be a whole number from 1, such as --n 60. Found: -5.' },
    { args: ['--n', '2.5', '--seed', 'x'], message: '--n must be a whole number from 1, such as --n 60. Found: 2.5.' },
    { args: ['--n', '5'], message: '--seed must be a text of at most 12 words' },
    { args: ['--n', '5', '--seed', '=x'], message: '--seed must be a text of at most 12 words' },
    { args: ['--n', '5', '--seed', 'a '.repeat(13)], message: '--seed must be a text of at most 12 words' },
    {
      args: [...sound, '--kind', 'book'],
      message: '--kind must be one of letter, report, article, statement. Found: book.',
    },
    { args: [...sound, '--all'], message: "Unknown option '--all'" },
    { args: [...sound, 'letter'], message: "Unexpected argument 'letter'" },
  ])('are refused in plain words: $args', ({ args, message }) => {
    expect(() => readSampleOptions(args)).toThrow(message);
  });
});
