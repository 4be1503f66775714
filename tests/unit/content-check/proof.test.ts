import { describe, expect, it } from 'vitest';

import { checkFixture, sourceFile, visitFile } from './fault.ts';

const asArticle = [
  { file: sourceFile, replace: 'kind: letter', by: 'kind: article' },
  { file: visitFile, replace: 'letter: held', by: 'letter: not-held' },
] as const;
const quoting = (quote: string) => ({
  file: sourceFile,
  replace: 'quote: only limited progress',
  by: `quote: ${quote}`,
});
const firstSummary = (summary: string) => ({ file: sourceFile, replace: 'Things had moved slowly.', by: summary });

describe('what the proof allows', () => {
  it.each([
    {
      name: 'a fragment in quotation marks, from an article',
      edits: [
        ...asArticle,
        quoting('far too high'),
        { file: sourceFile, replace: 'locator: p1\n', by: 'locator: p2\n' },
      ],
    },
    { name: 'five words of the source', edits: [firstSummary('It made only limited progress in that year.')] },
    {
      name: 'six words of the source that are an official name',
      edits: [
        firstSummary('The council made only limited progress in the year.'),
        {
          file: 'content/official-names.yaml',
          replace: '  - Monitoring visit\n',
          by: '  - Made only limited progress in the\n',
        },
      ],
    },
    {
      name: 'a source without a prepared text',
      edits: [quoting('never said'), { file: sourceFile, replace: 'preparedText: northshire/letter.txt\n', by: '' }],
    },
    {
      name: 'a source whose prepared text is not at hand',
      edits: [
        quoting('never said'),
        { file: sourceFile, replace: 'northshire/letter.txt', by: 'northshire/other.txt' },
      ],
    },
  ])('is $name', ({ edits }) => {
    expect(checkFixture(edits).report.issues).toEqual([]);
  });
});

describe('what the proof advises', () => {
  const advise = (...edits: Parameters<typeof checkFixture>[0]) =>
    checkFixture(edits).report.issues.map(({ action }) => action);

  it('is the block in which the words do stand', () => {
    expect(advise(quoting('far too high'))).toEqual(['The words stand in p2: correct the locator.']);
  });

  it('is the same where the block named is not in the text', () => {
    const wrong = { file: sourceFile, replace: 'locator: p1\n', by: 'locator: p9\n' };
    const listed = { file: sourceFile, replace: '      - p2\n', by: '      - p2\n      - p9\n' };
    expect(advise(wrong, listed)).toEqual(['The words stand in p1: correct the locator.']);
  });

  it('is to copy them where they stand in none', () => {
    expect(advise(quoting('never said so'))).toEqual([
      'The words stand in no block: copy them exactly, or drop the quotation.',
    ]);
  });
});
