import { proofFile, writeFixtureProof } from '../../../support/fixture-proof.ts';
import type { Edit } from '../../../support/fixture-content.ts';
import type { Fault, FaultTable } from '../fault.ts';
import { sourceFile } from '../fault.ts';

const proof = writeFixtureProof();
const proofText = 'text' in proof ? proof.text : '';
const textFile = 'texts/northshire/letter.txt';
const changed = (name: string, edit: Edit, at: string, field: string, value?: string): Fault => ({
  name,
  edits: [proof, edit],
  rule: 'changed-since-proved',
  file: sourceFile,
  at,
  field,
  ...(value !== undefined && { value }),
});
const inSource = (replace: string, by: string): Edit => ({ file: sourceFile, replace, by });
const heading = '    heading: Monitoring visit of Northshire\n';
const paged = {
  file: textFile,
  replace: '[p2] Too few',
  by: '[p2, page 2, number 7] Too few',
};
const numbered = { file: textFile, replace: '[p2] Too few', by: '[p2, number 7] Too few' };
const pagedHeading = { file: textFile, replace: '## [h1] ', by: '## [h1, page 1] ' };
const differs = (name: string, edits: readonly Edit[], at: string, field: string, value: string, allowed: string) => ({
  name,
  edits,
  rule: 'outline-differs',
  file: sourceFile,
  at,
  field,
  value,
  allowed,
});

export const provedCases: readonly FaultTable[] = [
  {
    subject: 'an entry that changed since it was proved',
    faults: [
      changed(
        'a summary',
        inSource('Things had moved slowly.', 'Things had moved.'),
        'summary: Things',
        'findings.0.summary',
        'Things had moved.',
      ),
      changed(
        'a quotation',
        inSource('quote: only limited progress', 'quote: limited progress'),
        'quote: limited',
        'findings.0.quote',
        'limited progress',
      ),
      changed(
        'a quotation that went',
        inSource('    quote: only limited progress\n', ''),
        'id: slow-since',
        'findings.0.quote',
      ),
      changed('a code', inSource('direction: unchanged', 'direction: improved'), 'id: slow-since', 'findings.0'),
      changed(
        'a field for links alone',
        inSource('direction: unchanged', 'also: [caseloads]\n    direction: unchanged'),
        'id: slow-since',
        'findings.0',
      ),
      changed(
        'the lede',
        inSource('Little has changed.', 'Little had changed.'),
        'visit: northshire/2016-monitoring-1',
        '',
      ),
      changed('the guide', inSource('One team learns', 'One team learnt'), 'visit: northshire/2016-monitoring-1', ''),
    ],
  },
  {
    subject: 'a proof that no longer holds',
    faults: [
      {
        name: 'of another text',
        edits: [proof, { file: textFile, replace: 'leaders know it', by: 'leaders knew it' }],
        rule: 'text-changed-since-proved',
        file: proofFile,
        at: 'text:',
        field: 'text',
        value: /text: ([0-9a-f]+)/u.exec(proofText)?.[1] ?? '',
      },
      {
        name: 'of no source',
        edits: [{ file: 'content/proofs/northshire-letter.yaml', text: proofText }],
        rule: 'unknown-source',
        file: 'content/proofs/northshire-letter.yaml',
        at: 'top',
        field: '',
        value: 'northshire-letter',
        allowed: 'northshire-2016-monitoring-1-ofsted',
      },
    ],
  },
  {
    subject: 'an outline that says otherwise than the text',
    faults: [
      differs(
        'in a heading',
        [inSource(heading, '    heading: A visit\n')],
        'heading: A visit',
        'outline.0.heading',
        'A visit',
        'Monitoring visit of Northshire',
      ),
      differs(
        'in the id of a heading',
        [inSource('  - id: h1\n', '  - id: h2\n')],
        '- id: h2',
        'outline.0.id',
        'h2',
        'h1',
      ),
      differs(
        'in a block that is not there',
        [inSource('      - p2\n', '      - p2\n      - p7\n')],
        '- p7',
        'outline.0.blocks.2',
        'p7',
        'blocks of h1: p1, p2',
      ),
      differs(
        'in a block of another heading',
        [{ file: textFile, replace: '[p2] Too few', by: '## [h2] Posts\n\n[p2] Too few' }],
        '      - p2',
        'outline.0.blocks.1',
        'p2',
        'under h2',
      ),
      differs(
        'in a page',
        [pagedHeading, inSource(heading, `${heading}    page: 3\n`)],
        'page: 3',
        'outline.0.page',
        '3',
        '1',
      ),
      differs(
        'in the page of a block',
        [
          pagedHeading,
          paged,
          inSource(heading, `${heading}    page: 1\n    numbers:\n      p2: 7\n    pages:\n      p2: 3\n`),
        ],
        'p2: 3',
        'outline.0.pages.p2',
        '3',
        '2',
      ),
      differs(
        'in a printed number',
        [numbered, inSource(heading, `${heading}    numbers:\n      p2: 9\n`)],
        'p2: 9',
        'outline.0.numbers.p2',
        '9',
        '7',
      ),
    ],
  },
];
