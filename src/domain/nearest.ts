const sharedStart = (a: string, b: string): number => {
  let length = 0;
  while (length < Math.min(a.length, b.length) && a[length] === b[length]) length += 1;
  return length;
};

/**
 * The known id that begins most like an unknown one; ids here go from the general to the particular.
 * @returns undefined if none shares its beginning.
 */
export function findNearest(unknown: string, known: readonly string[]): string | undefined {
  const [best] = known
    .map((id) => ({ id, length: sharedStart(unknown, id) }))
    .filter(({ length }) => length > 2)
    .sort((a, b) => b.length - a.length);
  return best?.id;
}
