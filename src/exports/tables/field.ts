import type { Column, ColumnType } from './columns.ts';

/** A column as Frictionless Table Schema describes it. @see https://specs.frictionlessdata.io/table-schema/ */
export interface Field {
  readonly name: string;
  readonly type: 'string' | 'date' | 'integer' | 'boolean' | 'array' | 'object';
  readonly format?: 'uri';
  readonly description: string;
  readonly constraints?: {
    readonly required?: true;
    readonly unique?: true;
    readonly enum?: readonly string[];
    readonly pattern?: string;
  };
}

/** How each kind of column stands in CSV. */
const forms = {
  text: { type: 'string' },
  address: { type: 'string', format: 'uri' },
  day: { type: 'date' },
  integer: { type: 'integer' },
  boolean: { type: 'boolean' },
  list: { type: 'string', note: 'joined by ;' },
  figures: { type: 'string', note: 'each as value|unit|what, joined by ;' },
  texts: { type: 'array', note: 'in CSV as JSON' },
  record: { type: 'object', note: 'in CSV as JSON' },
  records: { type: 'array', note: 'in CSV as JSON' },
} as const satisfies Record<ColumnType, Pick<Field, 'type' | 'format'> & { readonly note?: string }>;

const toListPattern = (values: readonly string[]) => {
  const one = `(${values.join('|')})`;
  return `${one}(;${one})*`;
};

/** What the CSV text of a column must match. */
function findPattern<Row>(column: Column<Row>): string | undefined {
  if (column.type === 'list' && column.values !== undefined) return toListPattern(column.values);
  if (column.type === 'figures') return String.raw`[\d.]+\|[^|;]+\|[^|;]+(;[\d.]+\|[^|;]+\|[^|;]+)*`;
  return column.pattern;
}

/**
 * A column as a field of the table's schema.
 * @param isOnlyKey whether it alone identifies a row.
 */
export function toField<Row>(column: Column<Row>, isOnlyKey: boolean): Field {
  const { note, ...form }: Pick<Field, 'type' | 'format'> & { readonly note?: string } = forms[column.type];
  const pattern = findPattern(column);
  const constraints = {
    ...(column.isOptional !== true && { required: true as const }),
    ...(isOnlyKey && { unique: true as const }),
    ...(column.type !== 'list' && column.values !== undefined && { enum: column.values }),
    ...(pattern !== undefined && { pattern }),
  };
  return {
    name: column.name,
    ...form,
    description: `${column.description}${note === undefined ? '' : `; ${note}`}.`,
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}
