import type { HTMLElement } from 'node-html-parser';

/** The cells of a row of the grid, in their order. */
export const listCells = (row: HTMLElement): readonly HTMLElement[] =>
  row.childNodes.filter((node): node is HTMLElement => 'tagName' in node && node.tagName === 'TD');

/** What a row of the grid opens to. @throws {Error} if it opens to nothing. */
export function getOpened(row: HTMLElement): HTMLElement {
  const opened = row.nextElementSibling;
  if (opened?.classList.contains('opened') !== true) throw new Error(`Row ${row.id} opens to nothing.`);
  return opened;
}
