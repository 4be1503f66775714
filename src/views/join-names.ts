const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** Names in a sentence: `A, B and C`. */
export const joinNames = (names: Iterable<string>): string => list.format(names);
