import type { NamedBlock } from '../prepare/block.ts';
import { found } from './stated.ts';
import type { Reading } from './stated.ts';

const openGovernment = /Open Government Licence/iu;
const other = /non-commercial (?:educational )?purposes/iu;

/** On what terms the document may be quoted, as it says itself; the licence's name where both stand. */
export function readTerms(blocks: readonly NamedBlock[]): Reading<'open-government' | 'other'> {
  for (const [terms, pattern] of [
    ['open-government', openGovernment],
    ['other', other],
  ] as const) {
    const block = blocks.find(({ text }) => pattern.test(text));
    const words = pattern.exec(block?.text ?? '')?.[0];
    if (block !== undefined && words !== undefined) return found(terms, words, block);
  }
  return { why: 'it states no terms' };
}
