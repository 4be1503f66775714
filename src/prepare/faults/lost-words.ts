import type { Block } from '../block.ts';
import type { Line, Page } from '../line.ts';

/** Words of a text, so that hyphens, breaks of lines, raised digits and bullets make no difference. */
function toWords(text: string): readonly string[] {
  return (
    text
      .normalize('NFKC')
      .replace(/\u00ad\n?/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.filter((word) => word !== 'o') ?? []
  );
}

function countWords(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

const joinLines = (lines: readonly Line[]) => lines.map(({ text }) => text).join('\n');

/** Words of a source that stand neither in its blocks nor in the lines taken away, each as often as it is missing. */
export function listLostWords(
  pages: readonly Page[],
  blocks: readonly Block[],
  removed: readonly Line[],
): readonly string[] {
  const missing = countWords(toWords(joinLines(pages.flatMap(({ lines }) => lines))));
  const kept = [
    ...toWords(joinLines(removed)),
    ...blocks.flatMap(({ text, printed }) => [...toWords(text), ...(printed === undefined ? [] : [String(printed)])]),
  ];
  for (const [word, count] of countWords(kept)) missing.set(word, (missing.get(word) ?? 0) - count);
  return [...missing].flatMap(([word, count]) => Array.from({ length: Math.max(0, count) }, () => word));
}
