/** SHIPS TO THE BROWSER. Draws what the rows of a comparison open to as it is wanted: opened, found, linked to or printed. */
import { drawFindings } from './draw-comparison.ts';

/** The row that opens to what an element is in; undefined outside of any. */
function findRow(element: Element): HTMLElement | undefined {
  const row = element.closest('tr');
  const opener = row?.classList.contains('opened') === true ? row.previousElementSibling : row;
  return opener instanceof HTMLElement ? opener : undefined;
}

const toElement = ({ target }: Event) => (target instanceof Element ? target : undefined);

/** Draws the findings of rows within `root` before they are seen. */
export function watchRows(root: HTMLElement): void {
  const drawOf = (event: Event) => {
    const row = toElement(event)?.closest('.row');
    if (row) drawFindings(row);
  };
  // A click comes before the row opens; `toggle`, which does not bubble, where it is opened otherwise.
  root.addEventListener('click', drawOf);
  root.addEventListener('toggle', drawOf, true);
  root.addEventListener('beforematch', (event) => {
    // What was found stays until the browser has led to it: opened, the row is drawn.
    const found = toElement(event);
    if (found !== undefined) findRow(found)?.querySelector('details')?.toggleAttribute('open', true);
  });
  window.addEventListener('beforeprint', () => {
    for (const row of root.querySelectorAll('[data-glance] .row')) drawFindings(row);
  });
}

/** Draws what a row opens to, and opens it. */
function openRow(row: HTMLElement | undefined): void {
  if (row === undefined) return;
  drawFindings(row);
  row.querySelector('details')?.toggleAttribute('open', true);
}

/** Shows what the address leads to within a comparison: a subject's row or a finding, its row opened. */
export function showTarget(root: HTMLElement): void {
  const id = location.hash.slice(1);
  const find = () => (id === '' ? null : root.querySelector(`#${CSS.escape(id)}`));
  const target = find();
  if (target === null) return;
  openRow(findRow(target));
  // Drawn anew with its row.
  find()?.scrollIntoView({ block: 'center' });
}
