/** One column of an export: its name, what it holds, and how it is read off a row. */
export interface Column<Row> {
  readonly name: string;
  /** What stands in it, for those who re-use the data. */
  readonly description: string;
  readonly read: (row: Row) => unknown;
}

/** A table of the exports: one file as JSON, one as CSV, documented from the same columns. */
export interface Table<Row> {
  /** File name without ending. */
  readonly name: string;
  readonly title: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
}

/** A row as JSON: each column by its name, in order. */
export function toJsonRow<Row>(columns: readonly Column<Row>[], row: Row): Readonly<Record<string, unknown>> {
  return Object.fromEntries(columns.map((column) => [column.name, column.read(row) ?? null]));
}
