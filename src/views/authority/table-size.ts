/** How a table with a column a visit is laid out: side by side everywhere, on wide screens alone, or never. */
export type TableSize = 'few' | 'several' | 'many';

/** Columns that stand side by side on a phone, and on a wide screen. */
const mostOnPhone = 4;
const mostOnWide = 9;

/** The layout of a table with so many visits. */
export function toTableSize(columns: number): TableSize {
  if (columns <= mostOnPhone) return 'few';
  return columns <= mostOnWide ? 'several' : 'many';
}
