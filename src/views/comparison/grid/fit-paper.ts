import type { FindingView } from '../../finding/finding-view.ts';
import type { GridCell, GridRow, GridSection } from './grid-view.ts';

/** What a comparison prints: every claim, those of subjects that several visits speak of, or the grid of marks alone. */
export type PaperContent = 'claims' | 'shared-claims' | 'grid';

/** Two pages A4 at the size in which a comparison is set, without its head. */
const lines = 118;
const charactersOfLine = 50;
/** Space between rows, in lines. */
const rowGap = 0.4;

const countLines = ({ summaryText, appliesTo = '', id, speaker = '' }: FindingView) =>
  Math.ceil((summaryText.length + appliesTo.length + speaker.length + id.length * 0.8 + 8) / charactersOfLine);

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

const countCell = ({ findings, said }: GridCell) => sum([...findings, ...said].map(countLines));
const countClaims = ({ cells, sentence = '' }: GridRow) =>
  Math.max(...cells.map(countCell), 1 + Math.ceil(sentence.length / 24) * 0.8) + rowGap;
const countMarks = ({ cells }: GridRow) =>
  Math.max(...cells.map(({ entries }) => Math.ceil(entries.length / 1.3))) * 1.3 + rowGap;

/**
 * How much of a comparison two sheets of paper hold.
 *
 * Three or four visits print the grid alone: their columns are too narrow for sentences. What is not printed stands at
 * the page's address, which is.
 */
export function fitPaper(sections: readonly GridSection[], visits: number): PaperContent {
  if (visits > 2) return 'grid';
  const rows = sections.flatMap((section) => section.rows);
  const shared = sum(rows.filter(({ kind }) => kind === 'subject').map(countClaims));
  const others = rows.filter(({ kind }) => kind !== 'subject');
  const heads = sections.length * 1.4;
  if (heads + shared + sum(others.map(countClaims)) <= lines) return 'claims';
  return heads + shared + sum(others.map(countMarks)) <= lines ? 'shared-claims' : 'grid';
}
