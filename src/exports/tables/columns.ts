import type { Finding } from '../../domain/model.ts';

/** What a column says of itself, whatever it holds. */
interface About {
  readonly name: string;
  /** What stands in it, for those who re-use the data. */
  readonly description: string;
  /** A row may leave it empty. */
  readonly isOptional?: boolean;
  /** The closed list that its values, or the members of its lists, are taken from. */
  readonly values?: readonly string[];
  /** What the whole value must match. */
  readonly pattern?: string;
  /** The table whose `id` it names. */
  readonly refersTo?: string;
  /** It names people: a row that has it filled is not shown as an example. */
  readonly namesPeople?: boolean;
  /** Identifies the row, alone or with the other keys. */
  readonly isKey?: boolean;
}

/**
 * What a column holds; decides how a cell of CSV is written.
 *
 * A `list` is of words without a semicolon, which parts them in CSV. `texts`, `record` and `records` are JSON in a cell.
 */
export interface ColumnValues {
  readonly text: string;
  readonly address: string;
  readonly day: string;
  readonly integer: number;
  readonly boolean: boolean;
  readonly list: readonly string[];
  readonly figures: Finding['figures'];
  readonly texts: readonly string[];
  readonly record: object;
  readonly records: readonly object[];
}
export type ColumnType = keyof ColumnValues;

/** One column of an export: its name, what it holds, and how it is read off a row. */
export type Column<Row> = {
  readonly [Type in ColumnType]: About & {
    readonly type: Type;
    readonly read: (row: Row) => ColumnValues[Type] | undefined;
  };
}[ColumnType];

/** A table of the exports: one file as JSON, one as CSV, documented from the same columns. */
export interface Table<Row> {
  /** File name without ending. */
  readonly name: string;
  readonly title: string;
  /** What a row is, in one sentence. */
  readonly description: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
}

/** A row as JSON: each column by its name, in order, absence as null. */
export function toJsonRow<Row>(columns: readonly Column<Row>[], row: Row): Readonly<Record<string, unknown>> {
  return Object.fromEntries(columns.map((column) => [column.name, column.read(row) ?? null]));
}

type Read<Row, Value> = (row: Row) => Value | undefined;
type More = Omit<About, 'name' | 'description'>;

/** A column of plain text, filled in every row unless it is said to be optional. */
export const textColumn = <Row>(
  name: string,
  description: string,
  read: Read<Row, string>,
  more: More = {},
): Column<Row> => ({ name, description, type: 'text', read, ...more });

/** A column whose values come from a closed list of the codebook. */
export const codeColumn = <Row>(
  name: string,
  values: readonly string[],
  description: string,
  read: Read<Row, string>,
  more: More = {},
): Column<Row> => ({ name, description, type: 'text', values, read, ...more });

/** A column that names a row of another table. */
export const keyColumn = <Row>(
  name: string,
  refersTo: string,
  description: string,
  read: Read<Row, string>,
  more: More = {},
): Column<Row> => ({ name, description, type: 'text', refersTo, read, ...more });

/** A column of dates as exactly as they are known; empty where nothing is. */
export const partialDateColumn = <Row>(name: string, description: string, read: Read<Row, string>): Column<Row> => ({
  name,
  description,
  type: 'text',
  isOptional: true,
  pattern: String.raw`\d{4}(-\d{2}(-\d{2})?)?`,
  read,
});

/** A column of the addresses of each row's page. */
export const urlColumn = <Row>(description: string, site: URL, toPath: (row: Row) => string): Column<Row> => ({
  name: 'url',
  description,
  type: 'address',
  read: (row) => new URL(toPath(row), site).href,
});
