import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { CslItem } from '../../../../src/exports/citations/csl.ts';
import { formatInText, formatReference } from '../../../../src/exports/citations/formats.ts';
import { formatAlikeInText, formatAlikeReference } from '../../../../src/exports/citations/patterns.ts';

const page: CslItem = {
  id: 'a-page',
  type: 'webpage',
  title: 'A page',
  author: [{ literal: 'Side by Side' }],
  'container-title': 'Side by Side',
  issued: { 'date-parts': [[2026, 11, 28]] },
  URL: 'https://example.org/a/',
  language: 'en-GB',
};
const { author: _, ...unsigned } = page;
const styles = ['harvard', 'apa'] as const;
const marks = ` ,;:.()–—’‘“”£%/-?!"'&<>_$`.split('');
const titles = fc
  .array(
    fc.oneof(
      fc.constantFrom('Northshire', 'turnover', 'The 2nd visit', '28 left', 'é', "child's", "managers' "),
      fc.constantFrom(...marks),
    ),
    {
      minLength: 1,
      maxLength: 9,
    },
  )
  .map((parts) => parts.join(''))
  .filter((title) => title.trim() !== '');

describe('a citation made from a pattern', () => {
  it('is what the style gives for the title and address themselves', () => {
    fc.assert(
      fc.property(titles, fc.constantFrom(...styles), (title, style) => {
        const titled = { ...page, title, URL: 'https://example.org/b$&/' };
        expect(formatAlikeReference(titled, style)).toBe(formatReference(titled, style));
      }),
      { numRuns: 300 },
    );
  });

  it('is what the style gives for the place itself', () => {
    const rests = ['', ' under “What inspectors found”', ' under “Help, care – and more”'];
    fc.assert(
      fc.property(
        fc.nat(2000),
        fc.constantFrom(...rests),
        fc.constantFrom('page', 'paragraph'),
        fc.constantFrom(...styles),
        (number, rest, label, style) => {
          const place = { label, locator: `${number}${rest}` } as const;
          expect(formatAlikeInText(page, style, place)).toBe(formatInText(page, style, place));
          expect(formatAlikeInText(unsigned, style, place)).toBe(formatInText(unsigned, style, place));
        },
      ),
      { numRuns: 60 },
    );
    for (const style of styles) expect(formatAlikeInText(page, style)).toBe(formatInText(page, style));
  });

  it('keeps apart what differs in more than title and address', () => {
    const other = { ...page, issued: { 'date-parts': [[2025]] } };
    for (const style of styles) {
      formatAlikeReference(page, style);
      expect(formatAlikeReference(other, style)).toBe(formatReference(other, style));
    }
  });
});
