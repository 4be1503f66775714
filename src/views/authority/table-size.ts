/** How a table with a column a visit is laid out: side by side everywhere, or on wide screens alone. */
export type TableSize = 'few' | 'several';

/** Columns that stand side by side on a phone. */
const mostOnPhone = 4;

/** The layout of a table with so many visits. */
export const toTableSize = (columns: number): TableSize => (columns <= mostOnPhone ? 'few' : 'several');
