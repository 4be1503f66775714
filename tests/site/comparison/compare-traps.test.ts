import { describe, expect, it } from 'vitest';

import { getElement, getPage, toPlainText } from '../../support/built-site.ts';

const visit = (number: number) => `tameside/2016-monitoring-${number}`;

/** What the page of two visits says of a theme: in its row, and in each visit's cell. */
function readRow(first: number, second: number, theme: string) {
  const { main } = getPage(`/compare/${visit(first)}/2016-monitoring-${second}/`);
  const readCell = (number: number) => toPlainText(getElement(main, `[data-cell="${visit(number)} ${theme}"]`));
  return { row: toPlainText(getElement(main, `.theme#${theme}`)), first: readCell(first), second: readCell(second) };
}

describe("caseloads, which are lower in the leaving-care team's account alone", () => {
  it.each([
    { beside: 2, read: readRow(2, 3, 'caseloads'), of: 'second' },
    { beside: 4, read: readRow(3, 4, 'caseloads'), of: 'first' },
  ] as const)('carry that limit in the cell and in the row, beside the visit $beside', ({ read, of }) => {
    expect(read[of]).toContain('leaving-care team only');
    expect(read.row).toMatch(/Not said of the same: .*leaving-care team only/u);
    expect(read.row).toContain('not limited to one team or service');
  });
});

describe('information sharing, which is better at the Public Service Hub', () => {
  const { row, first, second } = readRow(3, 4, 'multi-agency');

  it('carries that limit with the findings', () => {
    expect(first).toContain('Said of: Public Service Hub');
    expect(second).not.toContain('Public Service Hub');
  });

  it('carries that limit in the row', () => {
    expect(row).toMatch(/Not said of the same: .*Public Service Hub/u);
  });
});
