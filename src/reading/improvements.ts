import type { NamedBlock } from '../prepare/block.ts';
import type { Framework } from '../schema/vocabulary.ts';
import { listSentences, takeWords } from './sentences.ts';
import { toPlace, toStated } from './stated.ts';
import type { Missing, Place, Stated } from './stated.ts';

/** What a document calls what it sets; the codebook's own words for it. */
export type AimKind = 'priority' | 'improvement' | 'recommendation';

/** One thing that a document sets for the authority to do. */
export interface Aim extends Place {
  readonly kind: AimKind;
  /** The number that the document prints beside it, else its place in the list, from 1. */
  readonly number: number;
  /** Its first words, for an author to find it by. */
  readonly words: string;
}

/** What a document sets, in its order, and what of it could not be read. */
export interface Aims {
  readonly aims: readonly Aim[];
  /** Kinds of which the document says that it sets none. */
  readonly none: readonly Stated<AimKind>[];
  readonly missing: readonly Missing[];
}

/** Kinds of what is set, by the heading. */
const openers: readonly (readonly [AimKind, RegExp])[] = [
  ['priority', /^(?:areas? for priority action|priority (?:and immediate )?actions?|priority or immediate action)/iu],
  ['recommendation', /^recommendations?\b/iu],
  [
    'improvement',
    /^(?:what needs to (?:be )?improve|areas? for improvement|what does the local authority need to improve)/iu,
  ],
];
const longestOpener = 90;
const ofBoard = /LSCB|safeguarding (?:children.{0,3} )?board/iu;
/** Headings that end a list, even where the numbers go on under them. */
const ending =
  /strengths?\b|progress since|^summary|information about|executive|^contents|judgements?\b|^inspection|last inspection|^section/iu;
/** What leads strengths in, printed as the end of the last thing set. */
const leadsStrengths = /\bfollowing strengths:?$/iu;
const words = 12;

const findOpener = ({ kind, text, printed }: NamedBlock): AimKind | undefined =>
  (kind === 'heading' || kind === 'paragraph') && printed === undefined && text.length <= longestOpener
    ? openers.find(([, pattern]) => pattern.test(text))?.[0]
    : undefined;

/** A heading that a page's first line held, and that was joined to the item on the page before it. */
const findJoined = ({ kind, text }: NamedBlock, next: NamedBlock | undefined): AimKind | undefined =>
  kind === 'item' && next?.printed === 1 && text.endsWith(' Recommendations') ? 'recommendation' : undefined;

const toAim = (kind: AimKind, block: NamedBlock, number: number): Aim => ({
  ...toPlace(block),
  kind,
  number,
  words: takeWords(block.text, words),
});

interface List {
  readonly aims: readonly Aim[];
  /** Why what stands under the heading is no list; undefined where it is one, or where nothing stands there. */
  readonly why?: string;
}

const leads = ({ text }: NamedBlock) => text.endsWith(':');

/** Whether an item is one of a list within the list: it begins small, as do all since an item that led them in. */
function isWithin(items: readonly NamedBlock[], index: number): boolean {
  const before = items.slice(0, index).findLastIndex(({ text }) => /^[^\p{Ll}]/u.test(text));
  const opener = items[before];
  return opener !== undefined && leads(opener) && /^\p{Ll}/u.test(items[index]?.text ?? '');
}

/** A sentence that carries over what an earlier visit set, and sets nothing anew. */
const carriesOver =
  /^(?:the )?(?:areas? for (?:improvement|priority action)|those|recommendations)\b.{0,60}\b(?:continues?|remains?|(?:identified|set) (?:at|by|in|during))\b/iu;

/** Items with bullets, up to the first block that is neither one nor a note at the foot of the page. */
function readBullets(kind: AimKind, following: readonly NamedBlock[]): List {
  const items: NamedBlock[] = [];
  for (const block of following) {
    if (block.kind === 'note') continue;
    if (block.kind !== 'item') break;
    items.push(block);
  }
  const own = items.filter((_, index) => !isWithin(items, index));
  const lead = items.find((block, index) => leads(block) && index + 1 < items.length && !isWithin(items, index + 1));
  const carried = own.find(({ text }) => carriesOver.test(text));
  if (carried !== undefined)
    return {
      aims: [],
      why: `it carries over what an earlier visit set (${carried.id}): “${takeWords(carried.text, words)}”`,
    };
  if (lead !== undefined) return { aims: [], why: `the item ${lead.id} leads a list whose end can't be told` };
  return { aims: own.map((block, index) => toAim(kind, block, index + 1)) };
}

/** Whether a block is a heading, or a short paragraph that may be one. */
const isHeading = ({ kind, text, printed }: NamedBlock) =>
  kind === 'heading' || (kind === 'paragraph' && printed === undefined && text.length <= longestOpener);

/** Paragraphs that the document numbers on end, whatever stands between; a heading under which its numbers go on ends none. */
function readNumbered(kind: AimKind, following: readonly NamedBlock[]): List {
  const aims: Aim[] = [];
  let bullets = 0;
  for (const [index, block] of following.entries()) {
    const last = aims.at(-1);
    if (isHeading(block)) {
      const next = following.slice(index + 1).find(({ printed }) => printed !== undefined)?.printed;
      const goesOn = next !== undefined && (last === undefined || next === last.number + 1);
      if (!goesOn || findOpener(block) !== undefined || ending.test(block.text) || ofBoard.test(block.text)) break;
      continue;
    }
    if (block.kind === 'item') bullets += 1;
    if (block.printed === undefined) continue;
    if (last !== undefined && block.printed !== last.number + 1)
      return { aims: [], why: `its numbers go from ${last.number} to ${block.printed} (${block.id})` };
    aims.push(toAim(kind, block, block.printed));
    if (leadsStrengths.test(block.text)) break;
  }
  const [begins] = aims;
  if (kind === 'recommendation' && begins !== undefined && begins.number !== 1)
    return { aims: [], why: `its numbers begin with ${begins.number} (${begins.block})` };
  return bullets > aims.length * 2
    ? { aims: [], why: `bullets stand under its numbers (${begins?.block}), so that what is set can't be counted` }
    : { aims };
}

const saysNone = /^(?:there (?:are|were) no\b|the inspection did not (?:find|identify)|no (?:areas|priority))/iu;

/** What stands under one heading: a numbered list, or bullets, with or without a sentence that leads them in. */
function readList(kind: AimKind, following: readonly NamedBlock[]): List {
  const [first, second] = following.filter(({ kind: block }) => block !== 'note');
  if (first === undefined || first.kind === 'heading' || findOpener(first) !== undefined) {
    const isOwn = first !== undefined && second?.printed !== undefined && findOpener(first) === undefined;
    return isOwn && !ending.test(first.text) ? readNumbered(kind, following) : { aims: [] };
  }
  if (saysNone.test(first.text)) return { aims: [] };
  if (first.printed !== undefined || second?.printed === 1) return readNumbered(kind, following);
  if (first.kind === 'item') return readBullets(kind, following);
  if (first.kind === 'paragraph' && second?.kind === 'item' && /[:.]$/u.test(first.text)) {
    const after = following.slice(following.indexOf(first) + 1);
    return first.text.endsWith(':')
      ? readBullets(kind, after)
      : { aims: [], why: `a sentence stands before its list (${first.id}): “${takeWords(first.text, words)}”` };
  }
  return { aims: [], why: `sentences stand there instead of a list (${first.id}): “${takeWords(first.text, words)}”` };
}

/** Areas for priority action, areas for improvement or recommendations, in the document's order; not those of its board. */
export function readAims(blocks: readonly NamedBlock[], framework: Framework | undefined): Aims {
  if (framework === 'pre-sif') {
    const why = 'reports of before the single framework list it by deadline, under one number';
    return { aims: [], none: [], missing: [{ what: 'what it sets', why }] };
  }
  const aims: Aim[] = [];
  const none: Stated<AimKind>[] = [];
  const missing: Missing[] = [];
  let isOpened = false;
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'heading' && ofBoard.test(block.text) && block.page !== 1 && aims.length > 0) break;
    const kind = findOpener(block) ?? findJoined(block, blocks[index + 1]);
    if (kind === undefined || ofBoard.test(block.text)) continue;
    const following = blocks.slice(index + 1);
    // A line of the table of contents.
    if (blocks[index + 1]?.kind === 'row') continue;
    // A further list of recommendations is the board's.
    if (kind === 'recommendation' && isOpened) break;
    isOpened = true;
    const { aims: listed, why } = readList(kind, following);
    aims.push(...listed);
    const says = following.find(({ kind: next }) => next !== 'note');
    if (listed.length === 0 && says !== undefined && saysNone.test(says.text))
      none.push(
        toStated(/\bpriority\b/iu.test(says.text) ? 'priority' : kind, listSentences(says.text)[0] ?? '', says),
      );
    if (why !== undefined) missing.push({ what: `what it sets: ${kind}`, why });
  }
  if (!isOpened) missing.push({ what: 'what it sets', why: 'no heading speaks of it' });
  return { aims, none, missing };
}
