import type { NamedBlock } from '../prepare/block.ts';

/** What a document's beginning is made of, for those who read facts from it. */
export interface Opening {
  /** Blocks of the first page; of a source without pages, its first forty. */
  readonly first: readonly NamedBlock[];
  /** Whether it is a letter: someone is greeted, or it calls itself one. */
  readonly isLetter: boolean;
  /** The block that holds its title. */
  readonly title: NamedBlock | undefined;
  /** The block of a letter that says what it tells of, with the dates. */
  readonly told: NamedBlock | undefined;
  /** Blocks of a letter from the one that tells its dates to the heading under which its findings begin. */
  readonly before: readonly NamedBlock[];
}

const title =
  /focused .{0,12}visit (?:to|of)\b|monitoring visit (?:to|of)\b|joint (?:targeted )?area inspection|(?:re-?)?inspection of\b.*?(?:services|arrangements|protection|trust)|review of the effectiveness of the/iu;
const told = /\bletter summari[sz]es (?:the )?findings/iu;
const toldOtherwise = /\bfindings of (?:the|a|our) .{0,40}visit\b/iu;
const findingsBegin =
  /^(?:headline findings|overview|main findings|findings|evaluation of progress|what needs to improve|areas? for (?:priority|improvement))/iu;
const longestTitle = 320;
const longestOpening = 40;

/** Finds the parts of a document's beginning. */
export function findOpening(blocks: readonly NamedBlock[]): Opening {
  const hasPages = blocks.some(({ page }) => page !== undefined);
  const first = hasPages ? blocks.filter(({ page }) => page === 1) : blocks.slice(0, longestOpening);
  const early = blocks.slice(0, longestOpening);
  const isGreeted = first.some(({ text }) => /(?:^|\s)Dear\s/u.test(text));
  const isTold = ({ kind, text }: NamedBlock) =>
    kind !== 'heading' && (told.test(text) || (isGreeted && toldOtherwise.test(text)));
  const tells = early.findIndex(isTold);
  const isLetter = isGreeted || tells !== -1;
  const end = early.findIndex(({ text }, index) => index > tells && findingsBegin.test(text));
  return {
    first,
    isLetter,
    title: first.find(({ text }) => text.length <= longestTitle && title.test(text) && !told.test(text)),
    told: early[tells],
    before: tells === -1 ? [] : early.slice(tells, end === -1 ? tells + 1 : end),
  };
}
