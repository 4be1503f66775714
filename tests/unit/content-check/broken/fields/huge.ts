import { inInspection, inPage, inSource, inVisit, termFile, wordsOf } from '../broken-input.ts';
import type { BrokenInput } from '../broken-input.ts';

/** A value that is too large. */
export const hugeInputs: readonly BrokenInput[] = [
  {
    name: 'a summary of 61 words of a visit',
    edits: inVisit('The first visit of the cycle.', wordsOf(61)),
    message: `content/visits/northshire/2016-monitoring-1.yaml:11  summary  bad-value
  The value must be at most 60 words; has 61. Found: "word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word  …".
  Correct the value.

1 fault in 1 file.`,
  },
  {
    name: 'a summary of 31 words of a finding',
    edits: inSource('Things had moved slowly.', wordsOf(31)),
    message: `content/sources/northshire-2016-monitoring-1-ofsted.mdx:28  findings[0].summary  bad-value
  The value must be at most 30 words; has 31. Found: "word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word".
  Correct the value.

1 fault in 1 file.`,
  },
  {
    name: 'a quotation of 16 words',
    edits: inSource('only limited progress', wordsOf(16)),
    message: `content/sources/northshire-2016-monitoring-1-ofsted.mdx:29  findings[0].quote  bad-value
  The value must be at most 15 words; has 16. Found: "word word word word word word word word word word word word word word word word".
  Correct the value.

1 fault in 1 file.`,
  },
  {
    name: 'a summary of 31 words of a recommendation',
    edits: inInspection('Fill the posts.', wordsOf(31)),
    message: `content/visits/northshire/2016-inspection.yaml:25  recommendations[0].summary  bad-value
  The value must be at most 30 words; has 31. Found: "word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word word".
  Correct the value.

1 fault in 1 file.`,
  },
  {
    name: 'a description of a page of more than 160 characters',
    edits: inPage('description: What the site is.', `description: ${'x'.repeat(161)}`),
    message: `content/pages/about.mdx:3  description  bad-value
  The value must be at most 160 characters. Found: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx".
  Correct the value.

1 fault in 1 file.`,
  },
  {
    name: 'a number beyond all counting',
    edits: inVisit('number: 1\n', 'number: 99999999999999999999\n'),
    message: `content/visits/northshire/2016-monitoring-1.yaml:3  number  bad-value
  The value must be 9007199254740991 or less. Found: "100000000000000000000".
  Correct the value.

1 fault in 1 file.`,
  },
  {
    name: 'a file of 5 MB',
    edits: [{ file: termFile, text: `term: Audit\nkind: process\ndefinition: ${'x'.repeat(5_000_000)}\n` }],
    message: `content/glossary/audit.yaml:1  file-too-large
  No record needs more than 1000000 bytes. Found: "5000039 bytes".
  Take out what is no part of the record, such as the text of its source.

1 fault in 1 file.`,
  },
  {
    name: 'a digest of more than 120 words, of an article',
    edits: [
      ...inSource('kind: letter', 'kind: article'),
      ...inSource('quote: only limited progress\n', 'quote: far too high\n'),
      ...inSource('locator: p1\n', 'locator: p2\n'),
      ...inVisit('letter: held', 'letter: not-held'),
      ...inSource('One team learns', `${wordsOf(121)} One team learns`),
    ],
    message: `content/sources/northshire-2016-monitoring-1-ofsted.mdx:2  digest-too-long
  The digest of a press article, besides its findings, is too long. Found: "128 words".
  Allowed: at most 120 words.
  Let the findings speak.

1 fault in 1 file.`,
  },
];
