/** Entries that repeat an earlier one, with their 0-based index. */
export function findDoubles(values: readonly string[]): readonly (readonly [value: string, index: number])[] {
  const seen = new Set<string>();
  return values.flatMap((value, index) => {
    if (seen.has(value)) return [[value, index] as const];
    seen.add(value);
    return [];
  });
}
