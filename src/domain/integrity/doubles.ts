/** Entries that repeat an earlier one, with their 0-based index. */
export function findDoubles(values: readonly string[]): readonly (readonly [value: string, index: number])[] {
  return values.flatMap((value, index) => (values.indexOf(value) < index ? [[value, index] as const] : []));
}
