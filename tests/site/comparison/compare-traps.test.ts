import { describe, expect, it } from 'vitest';

import { buildComparison } from '../../../src/domain/comparison/comparison.ts';
import { isMark } from '../../../src/domain/finding/speakers.ts';
import type { Cell } from '../../../src/domain/theme/cell.ts';
import { getElement, getPage, readCorpus, toPlainText } from '../../support/built-site.ts';
import { own } from '../../support/real-pages.ts';

const corpus = readCorpus();

/** The teams or services to which all marks of a cell are limited; none if one of the marks is not. */
function listLimits({ findings }: Cell): readonly string[] {
  const limits = new Set(findings.filter(isMark).map(({ appliesTo }) => appliesTo));
  return limits.has(undefined) ? [] : [...limits].flatMap((limit) => limit ?? []);
}

/** Rows on which two visits report, the one of a team or service and the other not of the same. */
const uneven = own.pairs.flatMap((visits) => {
  const address = `/compare/${visits[0].id}/${visits[1].slug}/`;
  return buildComparison(corpus, visits).rows.flatMap(({ theme, cells }) => {
    const limits = cells.map(listLimits);
    const isReported = cells.every(({ state }) => state === 'reported');
    const isUneven = new Set(limits.map((names) => names.join())).size > 1;
    return isReported && isUneven ? [{ name: `${address}#${theme}`, address, theme, cells, limits }] : [];
  });
});

describe('what is said of one team or service alone', () => {
  it('stands beside what is not, somewhere', () => {
    expect(uneven.length).toBeGreaterThan(0);
  });

  it.each(uneven)('carries that limit in its cell and in its row: $name', ({ address, theme, cells, limits }) => {
    const { main } = getPage(address);
    const row = toPlainText(getElement(main, `.theme#${theme}`));
    expect(row).toContain('Not said of the same: ');
    limits.forEach((names, index) => {
      const cell = toPlainText(getElement(main, `[data-cell="${cells[index]?.visitId ?? ''} ${theme}"]`));
      if (names.length === 0) expect(row).toContain('not limited to one team or service');
      for (const name of names) {
        expect(cell).toContain(name);
        expect(row).toContain(name);
      }
    });
  });
});
