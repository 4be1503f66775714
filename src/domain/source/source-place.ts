import type { Source } from '../model.ts';

/** Where a block stands in its source, as a reader would look it up. */
export interface SourcePlace {
  /** The heading it stands under; undefined before the first. */
  readonly heading: string | undefined;
  /** 1-based place among the paragraphs, or bullets, under that heading. */
  readonly number: number;
  readonly isBullet: boolean;
  /** Number that the source itself prints beside it. */
  readonly printed: number | undefined;
  /** Page of a PDF on which it begins; where only its section's is recorded, that on which the section begins. */
  readonly page: number | undefined;
}

const outerQuotes = /^['"\u2018\u201c](.*)['"\u2019\u201d]$/u;

/** A heading without quotation marks that enclose the whole of it. */
const trimQuotes = (heading: string) => outerQuotes.exec(heading)?.[1] ?? heading;

/**
 * The place of a block, by one rule for every kind of source: counted under its heading.
 * The number is 0 for a block that the outline does not hold.
 */
export function findSourcePlace({ outline }: Pick<Source, 'outline'>, locator: string): SourcePlace {
  const section = outline.find(({ blocks }) => blocks.includes(locator));
  const isBullet = locator.includes('.b');
  const alike = section?.blocks.filter((block) => block !== 'standfirst' && block.includes('.b') === isBullet) ?? [];
  return {
    heading: section?.heading === undefined ? undefined : trimQuotes(section.heading),
    number: alike.indexOf(locator) + 1,
    isBullet,
    printed: section?.numbers?.[locator],
    page: section?.pages?.[locator] ?? section?.page,
  };
}
