import { describe, expect, it } from 'vitest';

import {
  findSharedRun,
  isInQuotationMarks,
  isQuoted,
  isWholeSentence,
  listRuns,
  longestSharedRun,
  toWords,
} from '../../../../src/domain/source/quote-proof.ts';

describe('words for comparison', () => {
  it('are lower case, with punctuation, hyphens and quotation marks as spaces', () => {
    expect(toWords('The “better-quality” work, 28% of it — is Ofsted’s.')).toEqual([
      'the',
      'better',
      'quality',
      'work',
      '28',
      'of',
      'it',
      'is',
      'ofsted',
      's',
    ]);
  });

  it('are none in a text of marks alone', () => {
    expect(toWords(' … — ! ')).toEqual([]);
  });
});

describe('a run of words shared with a source', () => {
  const source = 'The council has made only limited progress in the period since the last visit. Staff stay.';
  const find = (ours: string, names: readonly string[] = []) => findSharedRun(ours, listRuns(source), names);

  it('is at most five words long', () => {
    expect(longestSharedRun).toBe(5);
    expect(find('It made only limited progress in that time.')).toBeUndefined();
    expect(find('It made only limited progress in the time.')).toBe('made only limited progress in the');
  });

  it.each([
    { name: 'in another case', ours: 'MADE ONLY LIMITED PROGRESS IN THE year' },
    { name: 'with hyphens in place of spaces', ours: 'It made-only-limited progress in the year.' },
    { name: 'with other punctuation between', ours: 'It made only “limited” progress, in the year.' },
    { name: 'across a line break', ours: 'made only\nlimited progress in the' },
  ])('is found $name', ({ ours }) => {
    expect(find(ours)).toBe('made only limited progress in the');
  });

  it('is found across the end of a sentence', () => {
    expect(find('since the last visit, staff stay')).toBe('since the last visit staff stay');
  });

  it('is not found in a text or a source of fewer words', () => {
    expect(find('limited progress')).toBeUndefined();
    expect(findSharedRun('made only limited progress in the period', listRuns('made only'))).toBeUndefined();
  });

  describe('beside official names', () => {
    const statute = 'Inspected under the Framework for Children in Need of Help and Protection, as before.';
    const ours = 'The framework for children in need of help and protection applied.';
    const name = 'Framework for children in need of help and protection';

    it('is found where the name is not listed', () => {
      expect(findSharedRun(ours, listRuns(statute))).toBe('the framework for children in need');
    });

    it('is not found within a listed name', () => {
      expect(findSharedRun(ours, listRuns(statute), [name])).toBeUndefined();
    });

    it('is found outside a listed name', () => {
      expect(find(`In the ${name} council has made only limited progress in the past`, [name])).toBe(
        'council has made only limited progress',
      );
    });

    it('is not made by joining what stands before a name to what stands after', () => {
      expect(find(`has made only ${name} limited progress in`, [name])).toBeUndefined();
    });

    it('is found where the name is only the beginning of another word', () => {
      expect(find('made only limited progress in the', ['made only limited prog'])).toBe(
        'made only limited progress in the',
      );
    });
  });
});

describe('a quotation', () => {
  const text = 'Progress is “far too\nslow”, and social workers’ caseloads remain high.';

  it.each([
    { quote: 'caseloads remain high', expected: true },
    { quote: 'far too slow', expected: true },
    { quote: 'social workers’ caseloads', expected: true },
    { quote: "social workers' caseloads", expected: false },
    { quote: 'Caseloads remain high', expected: false },
    { quote: 'caseloads remain too high', expected: false },
    { quote: 'caseloads  remain high', expected: true },
  ])('stands in a text character for character, line breaks aside: $quote → $expected', ({ quote, expected }) => {
    expect(isQuoted(quote, text)).toBe(expected);
  });
});

describe('a whole sentence', () => {
  const text =
    'Progress is slow. Staff are leaving! “Children wait.” Is it safe? The plan\nis weak and late. So says Ofsted again.';

  it.each([
    { quote: 'Progress is slow', expected: true, name: 'the first, without its full stop' },
    { quote: 'Progress is slow.', expected: true, name: 'the first, with its full stop' },
    { quote: 'Staff are leaving', expected: true, name: 'one in the middle' },
    { quote: 'Children wait', expected: true, name: 'one in quotation marks' },
    { quote: 'Is it safe', expected: true, name: 'a question' },
    { quote: 'The plan is weak and late', expected: true, name: 'one over a line break' },
    { quote: 'plan is weak and late.', expected: false, name: 'a fragment from the middle to the end' },
    { quote: 'Ofsted again.', expected: false, name: 'a fragment to the end that begins with a capital' },
    { quote: 'The plan is weak', expected: false, name: 'a fragment from the beginning' },
    { quote: 'Nobody said this', expected: false, name: 'words that do not stand there' },
  ])('is $expected for $name', ({ quote, expected }) => {
    expect(isWholeSentence(quote, text)).toBe(expected);
  });
});

describe('words in quotation marks', () => {
  it.each([
    { name: 'between double curly marks', text: 'Leaders were “far too slow to act”, it said.', expected: true },
    { name: 'between straight marks', text: 'Leaders were "far too slow to act", it said.', expected: true },
    { name: 'between single curly marks', text: 'Leaders were ‘far too slow to act’, it said.', expected: true },
    {
      name: 'between single curly marks with an apostrophe',
      text: 'It’s ‘the council’s far too slow’ way.',
      expected: true,
    },
    { name: 'outside all marks', text: 'Leaders were far too slow, “it said”.', expected: false },
    { name: 'outside, between two quotations', text: '“One” were far too slow “two”.', expected: false },
    { name: 'outside, between two straight quotations', text: '"One" were far too slow "two".', expected: false },
    {
      name: 'outside, between apostrophes',
      text: 'The council’s staff were far too slow; it’s known.',
      expected: false,
    },
    { name: 'partly inside', text: 'Leaders were far “too slow”.', expected: false },
    { name: 'over a line break', text: 'Leaders were “far too\nslow”.', expected: true },
    {
      name: 'in a paragraph that opens and runs on to the next',
      text: 'She said:\n\n“We were far too slow.\n\n“We will do better.”',
      expected: true,
    },
    {
      name: 'in a straight-quoted paragraph that runs on to the next',
      text: 'She said:\n\n"We were far too slow.\n\n"We will do better."',
      expected: true,
    },
    {
      name: 'in a paragraph without marks between quoted ones',
      text: '“We will.”\n\nThey were far too slow.\n\n“We did.”',
      expected: false,
    },
    {
      name: 'before the mark that opens a run-on paragraph',
      text: 'They were far too slow. “We know.\n\n“We will do better.”',
      expected: false,
    },
  ])('are $expected $name', ({ text, expected }) => {
    expect(isInQuotationMarks('far too slow', text)).toBe(expected);
  });
});
