import type { Opening } from './opening.ts';
import { found } from './stated.ts';
import type { Reading } from './stated.ts';

/** What a document is. */
export const documentKinds = ['inspection', 'focused', 'monitoring', 'joint', 'board-review'] as const;
export type DocumentKind = (typeof documentKinds)[number];

const titles: readonly (readonly [DocumentKind, RegExp])[] = [
  ['focused', /\bfocused\b.{0,12}\bvisit\b/iu],
  ['monitoring', /\bmonitoring visit\b/iu],
  ['joint', /\bjoint (?:targeted )?area\b/iu],
  ['inspection', /\b(?:re-?)?inspection of\b/iu],
  ['board-review', /^review of the effectiveness of the/iu],
];

const findKind = (text: string) => titles.find(([, pattern]) => pattern.test(text));

/** The kind of document, by its title, or by the sentence in which a letter says what it tells of. */
export function readKind({ title, told, isLetter }: Opening): Reading<DocumentKind> {
  for (const block of [title, told]) {
    const [kind, pattern] = block === undefined ? [] : (findKind(block.text) ?? []);
    const words = pattern?.exec(block?.text ?? '')?.[0];
    if (block !== undefined && kind !== undefined && words !== undefined) return found(kind, words, block);
  }
  return { why: isLetter ? 'no title names a visit' : 'no title names an inspection or a visit' };
}

/** Words of the title that speak of an inspection made again. */
const again = /\bre-?inspection\b/iu;

/** Whether the title says that the inspection was made again. */
export const findReinspection = ({ title }: Opening): string | undefined => again.exec(title?.text ?? '')?.[0];
