import { parsePrepared } from '../../src/prepare/format/prepared-format.ts';
import { readDocument } from '../../src/reading/read-document.ts';
import type { DocumentFacts } from '../../src/reading/read-document.ts';

const known = [
  { id: 'northshire', names: ['Northshire'] },
  { id: 'north-northshire', names: ['North Northshire', 'Trust of the North'] },
  { id: 'st-osyth-and-vale', names: ['St Osyth and Vale'] },
];

/** Reads a made-up document whose blocks are written as a prepared text has them, each on its own line. */
export const readMadeUp = (...blocks: readonly string[]): DocumentFacts =>
  readDocument(parsePrepared(['made up: yes', ...blocks].join('\n\n')), known);

/** A letter: its date, and what stands from the sentence that tells its dates on. */
export const readLetter = (date: string, told: string, ...blocks: readonly string[]): DocumentFacts =>
  readMadeUp(
    `[p1, page 1] Ofsted Piccadilly Gate Store Street Manchester M1 2WD`,
    `[p2, page 1] ${date}`,
    '[p3, page 1] Dear Director',
    '## [h1, page 1] Focused visit to Northshire children’s services',
    `[p5, page 1] ${told}`,
    ...blocks,
  );

/** A focused visit's letter with a statement of scope. */
export const readScopeLetter = (...statement: readonly string[]): DocumentFacts =>
  readLetter(
    '3 June 2024',
    'This letter summarises the findings of the focused visit to Northshire children’s services on 1 May 2024.',
    ...statement,
    '## [h2, page 1] Headline findings',
    '[p90, page 1] Inspectors looked at care leavers, who are glad of their advisers.',
  );
