import type { NamedBlock } from '../prepare/block.ts';
import type { Framework } from '../schema/vocabulary.ts';
import { countDays } from './dates/day-words.ts';
import type { VisitDates } from './dates/visit-dates.ts';
import type { DocumentKind } from './kind.ts';
import { findReinspection } from './kind.ts';
import type { Opening } from './opening.ts';
import { found } from './stated.ts';
import type { Reading, Stated } from './stated.ts';

/** Titles that are a framework's own. */
const titles: readonly (readonly [Framework, RegExp])[] = [
  [
    'sif',
    /inspection of services for children in need of help and protection, children looked after and care leavers/iu,
  ],
  ['pre-sif', /inspection of (?:looked after children services|local authority arrangements for the protection)/iu],
  ['ilacs', /inspection of (?:.* )?(?:local authority children.s services|children.s social care services)/iu],
];

/** Words by which a document says under what framework it was made; an earlier inspection's framework is named otherwise. */
const named: readonly (readonly [Framework, RegExp])[] = [
  [
    'ilacs',
    /(?:in (?:line|accordance) with|under) (?:the )?inspections? of local authority children.s services\b(?:,? framework)?(?: \(ILACS\))?(?: framework)?/iu,
  ],
];

/** The first of the blocks that holds words of a framework. */
function findWords(blocks: readonly NamedBlock[], table: typeof titles): Reading<Framework> | undefined {
  for (const block of blocks) {
    for (const [framework, pattern] of table) {
      const words = pattern.exec(block.text)?.[0];
      if (words !== undefined) return found(framework, words, block);
    }
  }
  return undefined;
}

/** A judgement that inspections under ILACS alone give. */
const ofIlacs = /^the impact of leaders on (?:social work )?practice\b/iu;

/** What a document without a framework's name tells of it all the same. */
function inferFramework({ first }: Opening, kind: Stated<DocumentKind> | undefined): Reading<Framework> {
  const row = first.find(({ kind: block, text }) => block === 'row' && ofIlacs.test(text));
  if (kind?.value === 'inspection' && row !== undefined)
    return found('ilacs', row.text, row, 'The report names none; its judgements are those of ILACS.');
  if (kind?.value !== 'focused') return { why: 'no framework is named' };
  const inferred = 'The letter names none; focused visits belong to ILACS.';
  return { found: { ...kind, value: 'ilacs', inferred } };
}

/** The framework that the title or the letter names; where none is named, it may be inferred. */
export function readFramework(opening: Opening, kind: Stated<DocumentKind> | undefined): Reading<Framework> {
  const byTitle = opening.isLetter ? undefined : findWords(opening.first.slice(0, 6), titles);
  return byTitle ?? findWords(opening.isLetter ? opening.before : [], named) ?? inferFramework(opening, kind);
}

/** The form of an inspection. */
export type Variant = 'standard' | 'short' | 'reinspection';

const week = 5;

/** The form of an inspection, which the title states or the days tell: a short one under ILACS is one week on site. */
export function readVariant(
  opening: Opening,
  framework: Framework | undefined,
  dates: Stated<VisitDates> | undefined,
): Reading<Variant> {
  const again = findReinspection(opening);
  if (again !== undefined && opening.title !== undefined) return found('reinspection', again, opening.title);
  if (framework !== 'ilacs') return { why: 'no word of the title names a form' };
  if (dates === undefined) return { why: 'it is told by the days, and these are not known' };
  if (dates.value.parts !== undefined) return { why: 'it is told by the days, and it came in two parts' };
  const days = countDays(dates.value.from, dates.value.to) + 1;
  if (days <= week) {
    const inferred = `It took ${days} days; a short inspection under ILACS is one week on site, a standard one two.`;
    return { found: { ...dates, value: 'short', inferred } };
  }
  if (days < 2 * week) return { why: `it took ${days} days, which tells neither form` };
  const inferred = `It took ${days} days from first to last; a standard inspection under ILACS is two weeks on site.`;
  return { found: { ...dates, value: 'standard', inferred } };
}
