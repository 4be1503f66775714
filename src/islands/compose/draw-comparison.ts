/** SHIPS TO THE BROWSER. Draws a comparison's view with the markup that the static pages have. */
import type { CellView } from '../../views/theme/cell-view.ts';
import type { ComparedRow, ComparedVisit, ComparisonView } from '../../views/comparison/comparison-view.ts';
import type { FindingView } from '../../views/finding/finding-view.ts';
import type { Link } from '../../views/link.ts';
import { cloneTemplate, fillSlots, setHref } from '../dom/slots.ts';

const only = (condition: boolean, text: string) => (condition ? text : undefined);

function drawLink({ text, href }: Link): Node {
  const link = document.createElement('a');
  link.href = href;
  link.textContent = text;
  return link;
}

function drawFinding(root: ParentNode, finding: FindingView): Node {
  const copy = cloneTemplate(root, '[data-template="finding"]');
  const mark = finding.mark && [cloneTemplate(root, `[data-mark="${finding.mark.label}"]`)];
  fillSlots(copy, {
    standing: finding.standing,
    mark,
    speaker: finding.speaker,
    summary: finding.summaryText,
    quoteLead: finding.quoteLead,
    quote: finding.quote,
    appliesTo: finding.appliesTo,
    source: finding.source.text,
    relay: finding.relay,
    locator: finding.locator,
    since: finding.since,
    recommendations: finding.recommendations.map(drawLink),
    ownSummary: finding.summaryText,
  });
  if (finding.quote === undefined) fillSlots(copy, { quoted: undefined });
  if (finding.appliesTo === undefined) fillSlots(copy, { limited: undefined });
  setHref(copy, 'source', finding.inContextUrl);
  setHref(copy, 'own', finding.ownUrl);
  const article = copy.querySelector('article');
  if (article !== null) {
    article.dataset['finding'] = finding.key;
    article.dataset['saidBy'] = finding.saidBy;
    article.dataset['tone'] = finding.mark?.tone ?? 'context';
  }
  return copy;
}

function drawCell(root: ParentNode, cell: CellView, which: string): Node {
  const copy = cloneTemplate(root, '[data-template="cell"]');
  fillSlots(copy, {
    which,
    absent: only(cell.state !== 'reported', cell.words),
    only: cell.onlyInList,
    relayedBy: cell.relayedBy,
    findings: cell.findings.map((finding) => drawFinding(root, finding)),
    said: cell.said.map((finding) => drawFinding(root, finding)),
  });
  if (cell.onlyInList === undefined) fillSlots(copy, { limited: undefined });
  if (cell.said.length === 0) fillSlots(copy, { others: undefined });
  const element = copy.querySelector<HTMLElement>('[data-cell]');
  if (element !== null) {
    element.dataset['cell'] = cell.key;
    element.dataset['state'] = cell.state;
  }
  return copy;
}

function drawHead(root: ParentNode, visit: ComparedVisit): Node {
  const copy = cloneTemplate(root, '[data-template="head"]');
  fillSlots(copy, { name: visit.name, when: visit.when, outcome: visit.outcome, basis: visit.basis });
  setHref(copy, 'name', visit.href);
  return copy;
}

function drawTheme(root: ParentNode, row: ComparedRow): Node {
  const copy = cloneTemplate(root, '[data-template="theme"]');
  fillSlots(copy, { theme: row.theme.text, sentence: row.sentence, limits: row.limits });
  setHref(copy, 'theme', row.theme.href);
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
