import type { ContentIssue } from '../../domain/issue.ts';
import { isInQuotationMarks, isQuoted, isWholeSentence } from '../../domain/source/quote-proof.ts';
import type { SourceRecord } from '../../schema/source.ts';
import type { PreparedText } from '../prepared-text.ts';

/** What to do about words that are not where they are said to be: the blocks in which they do stand. */
function adviseOnPlace(quote: string | undefined, { blocks }: PreparedText): string {
  if (quote === undefined) return 'Correct the locator: npm run show:blocks lists the blocks of a text.';
  const holding = [...blocks].filter(([, text]) => isQuoted(quote, text)).map(([id]) => id);
  if (holding.length === 0) return 'The words stand in no block: copy them exactly, or drop the quotation.';
  return `The words stand in ${holding.join(', ')}: correct the locator.`;
}

/** Places that the text does not have, and quotations that do not stand in theirs, or are more than may be quoted. */
export function proveQuotes(file: string, source: SourceRecord, prepared: PreparedText): readonly ContentIssue[] {
  return source.findings.flatMap(({ quote, locator }, index): readonly ContentIssue[] => {
    const fault = (field: 'quote' | 'locator', rule: string, value: string, problem: string, action: string) => [
      { rule, file, path: ['findings', index, field], value, problem, action },
    ];
    if (locator === undefined) return [];
    const block = prepared.blocks.get(locator);
    if (block === undefined) {
      return fault(
        'locator',
        'block-not-in-text',
        locator,
        'The prepared text has no such block.',
        adviseOnPlace(quote, prepared),
      );
    }
    if (quote === undefined) return [];
    if (!isQuoted(quote, block)) {
      return fault(
        'quote',
        'quote-not-in-source',
        quote,
        `The words do not stand in block ${locator} of the source.`,
        adviseOnPlace(quote, prepared),
      );
    }
    if (isWholeSentence(quote, block)) {
      return fault('quote', 'quote-is-sentence', quote, 'This is a whole sentence of the source.', 'Quote a fragment.');
    }
    if (source.kind === 'article' && !isInQuotationMarks(quote, block)) {
      return fault(
        'quote',
        'quote-is-the-papers',
        quote,
        'The article does not put these words in quotation marks: they are its own.',
        'Quote only what the article quotes.',
      );
    }
    return [];
  });
}
