const abbreviation = /(?:\b(?:St|Dr|Mr|Mrs|Ms|No|vs|etc)|\be\.g|\bi\.e|\b\p{Lu})\.$/u;

/** Cuts running text into sentences; a full stop after an initial or a common abbreviation ends none. */
export function listSentences(text: string): readonly string[] {
  const sentences: string[] = [];
  for (const part of text.split(/(?<=[.?!])\s+(?=[\p{Lu}‘“'])/u)) {
    const last = sentences.at(-1);
    if (last !== undefined && abbreviation.test(last)) sentences[sentences.length - 1] = `${last} ${part}`;
    else sentences.push(part);
  }
  return sentences.map((sentence) => sentence.trim()).filter((sentence) => sentence !== '');
}

/** The first words of a text, so many at most. */
export const takeWords = (text: string, count: number): string => text.split(/\s+/u).slice(0, count).join(' ');
