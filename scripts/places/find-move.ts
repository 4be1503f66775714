import { isQuoted, toWords } from '../../src/domain/source/quote-proof.ts';
import type { NamedBlock } from '../../src/prepare/block.ts';

/** How the words of a block before stand to those of the block that holds them now. */
export type Kinship =
  'the same words' | 'part of it' | 'the whole around it' | 'nearly the same words' | 'the words around the quotation';

/** A block of the text before, and the one that holds its words now. */
export interface Move {
  readonly from: string;
  readonly to: string;
  readonly kinship: Kinship;
  /** Words that stand in one of the two alone, where they are nearly the same. */
  readonly differing: readonly string[];
}

/** A place that no program can move, and why. */
export interface Stuck {
  readonly from: string;
  readonly why: string;
}

interface Kin extends Move {
  /** Words that both share, as a part of the longer one's. */
  readonly share: number;
}

/** Words for comparison, so that raised digits and joined letters make no difference. */
const toPlainWords = (text: string) => toWords(text.normalize('NFKC'));

const isRun = (part: readonly string[], whole: readonly string[]) =>
  ` ${whole.join(' ')} `.includes(` ${part.join(' ')} `);

/** Words of one list that another lacks, each as often as it is missing. */
function subtract(words: readonly string[], others: readonly string[]): readonly string[] {
  const left = new Map<string, number>();
  for (const word of others) left.set(word, (left.get(word) ?? 0) + 1);
  return words.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  });
}

// Of the shorter block's words, how many the longer may lack: marks and running feet that one reader kept.
const mostLacking = 0.08;
// A shorter block may be part of many; so few words prove nothing.
const fewestWords = 4;
// Words around a quotation that show that it is the same place.
const wordsAround = 12;

function findKinship(old: readonly string[], now: readonly string[]): Kinship | undefined {
  if (old.join(' ') === now.join(' ')) return 'the same words';
  if (Math.min(old.length, now.length) < fewestWords) return undefined;
  if (isRun(old, now)) return 'part of it';
  if (isRun(now, old)) return 'the whole around it';
  const lacking = old.length <= now.length ? subtract(old, now) : subtract(now, old);
  return lacking.length <= Math.min(old.length, now.length) * mostLacking ? 'nearly the same words' : undefined;
}

/** Whether two blocks share a run of words with the quotation in it, as where they were cut at different places. */
function shareWordsAround(old: readonly string[], now: readonly string[], quote: string): boolean {
  const wanted = toPlainWords(quote);
  return old.some((_, start) => {
    const run = old.slice(start, start + Math.max(wordsAround, wanted.length));
    return run.length >= wordsAround && isRun(wanted, run) && isRun(run, now);
  });
}

function compareBlocks(before: NamedBlock, after: NamedBlock, quotes: readonly string[]): readonly Kin[] {
  const [old, now] = [toPlainWords(before.text), toPlainWords(after.text)];
  const [quote] = quotes;
  const isAround = quote !== undefined && quotes.length === 1 && shareWordsAround(old, now, quote);
  const kinship = findKinship(old, now) ?? (isAround ? 'the words around the quotation' : undefined);
  if (kinship === undefined) return [];
  const [gone, come] = [subtract(old, now), subtract(now, old)];
  const share = (old.length - gone.length) / Math.max(old.length, now.length);
  const differing = kinship === 'nearly the same words' ? [...gone, ...come] : [];
  return [{ from: before.id, to: after.id, kinship, differing, share }];
}

/** The closest of several, where it is more than half of what it is compared with and no other is as close. */
function findClosest(kin: readonly Kin[]): Kin | undefined {
  const [first, second] = [...kin].sort((a, b) => b.share - a.share);
  if (first === undefined || second === undefined) return first;
  return first.share > 0.5 && first.share > second.share ? first : undefined;
}

/**
 * Finds the block that holds now what a block held before.
 * @param before the block, where the text before has it.
 * @param after the text as it is now.
 * @param quotes words that must stand in both, character for character.
 */
export function findMove(
  from: string,
  before: NamedBlock | undefined,
  after: readonly NamedBlock[],
  quotes: readonly string[],
): Move | Stuck {
  if (before === undefined) return { from, why: 'the text before has no such block' };
  const missing = quotes.find((quote) => !isQuoted(quote, before.text));
  if (missing !== undefined) return { from, why: `“${missing}” does not stand in it before` };
  const quoting = after.filter(
    ({ kind, text }) => kind !== 'heading' && quotes.every((quote) => isQuoted(quote, text)),
  );
  if (quoting.length === 0) return { from, why: 'no block holds the quotation' };
  const kin = quoting.flatMap((block) => compareBlocks(before, block, quotes));
  if (kin.length === 0) return { from, why: 'no block holds its words' };
  const closest = findClosest(kin);
  if (closest === undefined) return { from, why: `it may be ${kin.map(({ to }) => to).join(' or ')}` };
  const { to, kinship, differing } = closest;
  return { from, to, kinship, differing };
}

/** Whether a place could not be moved. */
export const isStuck = (move: Move | Stuck): move is Stuck => 'why' in move;
