import { describe, expect, it } from 'vitest';

import {
  addressSchema,
  countWords,
  idSchema,
  recommendationIdSchema,
  textOfAtMost,
  textSchema,
  visitIdSchema,
} from '../../../src/schema/text.ts';
import { listMessages } from './list-messages.ts';

describe('plain text', () => {
  it('is trimmed at both ends', () => {
    expect(textSchema.parse('  Too few posts. ')).toBe('Too few posts.');
  });

  it.each(['28% left', 'Ofsted’s “words”', 'a = b + c - d @ e', '’tis', '–5 in a dash', 'naïve café'])(
    'may be %j',
    (text) => {
      expect(listMessages(textSchema, text)).toEqual([]);
    },
  );

  it.each(['', '   '])('is not empty: %j', (text) => {
    expect(listMessages(textSchema, text)).toEqual(['must not be empty; leave the field out instead']);
  });

  it.each(['=1+1', '+44', '-5', '@name', ' =SUM(A1)'])('does not begin as a formula does: %j', (text) => {
    expect(listMessages(textSchema, text)).toEqual(['must not begin with = + - or @, which a spreadsheet would run']);
  });

  it.each([
    { name: 'a null', character: '\u0000' },
    { name: 'a tab', character: '\t' },
    { name: 'a line break', character: '\n' },
    { name: 'a carriage return', character: '\r' },
    { name: 'an escape', character: '\u001b' },
    { name: 'a delete', character: '\u007f' },
    { name: 'a next line', character: '\u0085' },
    { name: 'an Arabic letter mark', character: '\u061c' },
    { name: 'a zero-width space', character: '\u200b' },
    { name: 'a zero-width joiner', character: '\u200d' },
    { name: 'a right-to-left mark', character: '\u200f' },
    { name: 'a line separator', character: '\u2028' },
    { name: 'a right-to-left override', character: '\u202e' },
    { name: 'a word joiner', character: '\u2060' },
    { name: 'a right-to-left isolate', character: '\u2067' },
    { name: 'a byte order mark', character: '\ufeff' },
  ])('holds no hidden character: $name', ({ character }) => {
    expect(listMessages(textSchema, `before${character}after`)).toEqual([
      'must not hold control, bidirectional or zero-width characters',
    ]);
  });

  it('holds no soft hyphen, and the word that does is named', () => {
    expect(listMessages(textSchema, 'Early help: co\u00adordination was weak.')).toEqual([
      'must not hold a soft hyphen, as in "coordination"',
    ]);
  });

  it('is not a number', () => {
    expect(textSchema.safeParse(28).success).toBe(false);
  });
});

describe('words', () => {
  it.each([
    { text: '', count: 0 },
    { text: ' one ', count: 1 },
    { text: 'one-off visit', count: 2 },
    { text: 'two  spaced\nwords here', count: 4 },
    { text: 'a – b', count: 3 },
  ])('of $text are $count', ({ text, count }) => {
    expect(countWords(text)).toBe(count);
  });

  it('are counted against a limit, and the message says how many there are', () => {
    expect(listMessages(textOfAtMost(3), 'one two three')).toEqual([]);
    expect(listMessages(textOfAtMost(3), 'one two three four')).toEqual(['must be at most 3 words; has 4']);
  });
});

describe('an address', () => {
  it.each([
    { text: 'https://reports.ofsted.gov.uk/provider/44/80569', isAllowed: true },
    { text: 'http://example.org', isAllowed: true },
    { text: 'javascript:alert(1)', isAllowed: false },
    { text: 'ftp://example.org/', isAllowed: false },
    { text: 'www.ofsted.gov.uk', isAllowed: false },
    { text: '/visits/', isAllowed: false },
  ])('$text is allowed: $isAllowed', ({ text, isAllowed }) => {
    expect(listMessages(addressSchema, text)).toEqual(
      isAllowed ? [] : ['must be a web address beginning with https:// or http://'],
    );
  });
});

it.each(['\u202e', '\u00ad', '\u200b', ' '])('a web address holds no space or hidden character: %j', (character) => {
  expect(listMessages(addressSchema, `https://example.org/${character}x`)).toEqual([
    'must not hold a space or a hidden character',
  ]);
});

describe('an id', () => {
  it.each([
    {
      name: 'a record',
      schema: idSchema,
      good: ['turnover-28-left', 'a', '2016-inspection'],
      bad: ['Turnover', 'a--b', '-a', 'a-', 'a_b', 'a/b', ''],
    },
    {
      name: 'a visit',
      schema: visitIdSchema,
      good: ['tameside/2016-monitoring-2', 'stoke-on-trent/2019-inspection'],
      bad: ['2016-inspection', 'tameside/inspection', 'tameside/2016-inspection/x', 'tameside\\2016-inspection'],
    },
    { name: 'a recommendation', schema: recommendationIdSchema, good: ['r01', 'r15'], bad: ['r1', 'R01', 'r001', '1'] },
  ])('of $name has one shape', ({ schema, good, bad }) => {
    expect(good.filter((id) => !schema.safeParse(id).success)).toEqual([]);
    expect(bad.filter((id) => schema.safeParse(id).success)).toEqual([]);
  });
});
