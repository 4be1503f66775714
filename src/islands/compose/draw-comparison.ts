/** SHIPS TO THE BROWSER. Draws a comparison's view with the markup that the static pages have. */
import type { CellView } from '../../views/theme/cell-view.ts';
import type { ComparedRow, ComparedVisit, ComparisonView } from '../../views/comparison/comparison-view.ts';
import { cloneTemplate, fillSlots } from '../dom/slots.ts';
import { drawFinding } from '../finding/draw-finding.ts';

function drawCell(root: ParentNode, cell: CellView, which: string): Node {
  const copy = cloneTemplate(root, '[data-template="cell"]');
  fillSlots(copy, {
    ...cell,
    which,
    absent: cell.state === 'reported' ? undefined : cell.words,
    findings: cell.findings.map((finding) => drawFinding(root, finding)),
    said: cell.said.length === 0 ? undefined : cell.said.map((finding) => drawFinding(root, finding)),
  });
  const element = copy.querySelector<HTMLElement>('.cell');
  if (element !== null) Object.assign(element.dataset, { cell: cell.key, state: cell.state });
  return copy;
}

function drawHead(root: ParentNode, visit: ComparedVisit): Node {
  const copy = cloneTemplate(root, '[data-template="head"]');
  fillSlots(copy, { ...visit, name: { text: visit.name, href: visit.href } });
  return copy;
}

function drawTheme(root: ParentNode, row: ComparedRow): Node {
  const copy = cloneTemplate(root, '[data-template="theme"]');
  fillSlots(copy, row);
  return copy;
}

/** Draws a comparison from the templates of a page. */
export function drawComparison(root: ParentNode, view: ComparisonView): DocumentFragment {
  const drawn = cloneTemplate(root, '[data-template="panel"]');
  fillSlots(drawn, {
    cautions: view.cautions.map((caution) => {
      const line = document.createElement('li');
      line.textContent = caution;
      return line;
    }),
    bothReport: view.bothReport,
  });
  drawn.querySelector('[data-gap-months]')?.setAttribute('data-gap-months', view.gapMonths);
  for (const group of view.groups) {
    const grid = cloneTemplate(root, '[data-template="grid"]');
    fillSlots(grid, {
      grid: [
        document.createElement('div'),
        ...group.visits.map((visit) => drawHead(root, visit)),
        ...group.rows.flatMap((row) => [
          drawTheme(root, row),
          ...row.cells.map((cell, index) => drawCell(root, cell, group.visits[index]?.label ?? '')),
        ]),
      ],
    });
    grid.querySelector('[data-columns]')?.setAttribute('data-columns', String(group.visits.length));
    drawn.append(grid);
  }
  return drawn;
}
