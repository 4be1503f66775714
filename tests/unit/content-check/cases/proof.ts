import type { FaultTable } from '../fault.ts';
import { inspectionFile, sourceFile, visitFile } from '../fault.ts';

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
const attestationFile = 'content/attestations/northshire-2016-monitoring-1-ofsted.yaml';
const shared = 'made only limited progress in the';

export const proofCases: readonly FaultTable[] = [
  {
    subject: 'a quotation that its source does not bear out',
    faults: [
      {
        name: 'words that do not stand there',
        edits: [quoting('only slight progress')],
        rule: 'quote-not-in-source',
        file: sourceFile,
        at: 'quote: only slight progress',
        field: 'findings.0.quote',
        value: 'only slight progress',
      },
      {
        name: 'words in other capitals',
        edits: [quoting('Only limited progress')],
        rule: 'quote-not-in-source',
        file: sourceFile,
        at: 'quote: Only',
        field: 'findings.0.quote',
        value: 'Only limited progress',
      },
      {
        name: 'an original that is none',
        edits: [
          { file: sourceFile, replace: 'northshire/letter.txt', by: 'northshire/broken.txt' },
          { file: 'texts/northshire/broken.pdf', text: 'no PDF' },
        ],
        rule: 'text-unreadable',
        file: sourceFile,
        at: 'preparedText: northshire/broken.txt',
        field: 'preparedText',
        value: 'northshire/broken.txt',
      },
      {
        name: 'words of another block',
        edits: [quoting('leaders know it')],
        rule: 'quote-not-in-source',
        file: sourceFile,
        at: 'quote: leaders know it',
        field: 'findings.0.quote',
        value: 'leaders know it',
      },
      {
        name: 'a whole sentence',
        edits: [quoting('Inspectors visited the council in June')],
        rule: 'quote-is-sentence',
        file: sourceFile,
        at: 'quote: Inspectors visited',
        field: 'findings.0.quote',
        value: 'Inspectors visited the council in June',
      },
      {
        name: "an article's own words",
        edits: [...asArticle, quoting('only limited progress')],
        rule: 'quote-is-the-papers',
        file: sourceFile,
        at: 'quote: only limited progress',
        field: 'findings.0.quote',
        value: 'only limited progress',
      },
      {
        name: 'a block that the text does not have',
        edits: [
          { file: sourceFile, replace: 'locator: p1\n', by: 'locator: p3\n' },
          { file: sourceFile, replace: '      - p2\n', by: '      - p2\n      - p3\n' },
        ],
        rule: 'block-not-in-text',
        file: sourceFile,
        at: 'locator: p3',
        field: 'findings.0.locator',
        value: 'p3',
      },
    ],
  },
  {
    subject: 'words of ours that are those of the source',
    faults: [
      {
        name: 'in a summary',
        edits: [firstSummary('The council made only limited progress in the year.')],
        rule: 'six-words-shared',
        file: sourceFile,
        at: 'summary: The council made',
        field: 'findings.0.summary',
        value: shared,
      },
      {
        name: 'in the lede',
        edits: [{ file: sourceFile, replace: 'Little has changed.', by: 'It made only limited progress in the year.' }],
        rule: 'six-words-shared',
        file: sourceFile,
        at: 'lede:',
        field: 'lede',
        value: shared,
      },
      {
        name: 'in a visit’s summary',
        edits: [
          {
            file: visitFile,
            replace: 'The first visit of the cycle.',
            by: 'It made only limited progress in the year.',
          },
        ],
        rule: 'six-words-shared',
        file: visitFile,
        at: 'summary:',
        field: 'summary',
        value: shared,
      },
      {
        name: 'in what a visit looked at',
        edits: [{ file: visitFile, replace: 'Known in part.', by: 'It made only limited progress in the year.' }],
        rule: 'six-words-shared',
        file: visitFile,
        at: 'statement:',
        field: 'scope.statement',
        value: shared,
      },
      {
        name: 'in a recommendation',
        edits: [
          {
            file: inspectionFile,
            replace: 'Fill the posts.',
            by: 'Note that it made only limited progress in the year.',
          },
        ],
        rule: 'six-words-shared',
        file: inspectionFile,
        at: 'summary: Note',
        field: 'recommendations.0.summary',
        value: shared,
      },
      {
        name: 'in a note on a visit',
        edits: [
          {
            file: visitFile,
            replace: 'letter: held\n',
            by: 'letter: held\nnotes:\n  - It made only limited progress in the year.\n',
          },
        ],
        rule: 'six-words-shared',
        file: visitFile,
        at: '- It made',
        field: 'notes.0',
        value: shared,
      },
      {
        name: 'in the digest, on the line of its paragraph',
        edits: [
          {
            file: sourceFile,
            replace: 'One team learns',
            by: 'It made only limited progress in the year. One team learns',
          },
        ],
        rule: 'six-words-shared',
        file: sourceFile,
        at: 'It made only limited',
        field: '',
        value: shared,
      },
      {
        name: 'in a note on a coding',
        edits: [
          {
            file: attestationFile,
            replace: '  - finding: slow-since-inspection\n',
            by: `  - finding: slow-since-inspection\n    note: "Kept: ${shared} past"\n`,
          },
        ],
        rule: 'six-words-shared',
        file: attestationFile,
        at: 'note:',
        field: 'claims.0.note',
        value: shared,
      },
    ],
  },
];
