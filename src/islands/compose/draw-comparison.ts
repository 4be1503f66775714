/**
 * SHIPS TO THE BROWSER. Draws a comparison's view with the markup that the static pages have.
 *
 * What a row opens to is drawn once it is wanted: until then each of its findings is its claim alone, so that a search
 * within the page and a link find it.
 */
import type { ComparisonView } from '../../views/comparison/comparison-view.ts';
import type {
  ComparedVisit,
  GridCell,
  GridEntry,
  GridRow,
  GridSection,
} from '../../views/comparison/grid/grid-view.ts';
import type { MarkGroup } from '../../views/finding/mark-groups.ts';
import { cloneTemplate, fillSlots } from '../dom/slots.ts';
import { drawFinding } from '../finding/draw-finding.ts';
import { listRowReports } from '../../views/comparison/grid/row-reports.ts';
import { reportToOf } from '../../views/finding/report.ts';
import { toAnchor } from '../../views/urls.ts';

function drawGroup(root: ParentNode, { mark, times, words }: MarkGroup, hasWords: boolean): Node {
  const copy = cloneTemplate(root, '[data-template="group"]');
  const marks = Array.from({ length: times }, () => cloneTemplate(root, `[data-small-mark="${mark.label}"]`));
  fillSlots(copy, { marks, words });
  copy.querySelector<HTMLElement>('.group')?.setAttribute('data-tone', mark.tone);
  if (!hasWords) copy.querySelector('.words')?.setAttribute('class', 'visually-hidden');
  return copy;
}

function drawEntry(root: ParentNode, entry: GridEntry, hasWords: boolean): Node {
  const copy = cloneTemplate(root, '[data-template="entry"]');
  const groups = entry.groups.map((group) => drawGroup(root, group, hasWords));
  fillSlots(copy, { ...entry, groups: groups.length === 0 ? undefined : groups });
  return copy;
}

/** Names that an element carries for styles and for readers of the page; those without a value are left out. */
function setData(element: Element | null, values: Readonly<Record<string, string | undefined>>): void {
  for (const [name, value] of Object.entries(values)) {
    if (value !== undefined) element?.setAttribute(`data-${name}`, value);
  }
}

function drawCell(root: ParentNode, cell: GridCell, hasWords: boolean): Node {
  const copy = cloneTemplate(root, '[data-template="cell"]');
  fillSlots(copy, {
    entries: cell.entries.map((entry) => drawEntry(root, entry, hasWords)),
    heard: cell.heard,
    only: cell.only,
  });
  setData(copy.querySelector('td'), { cell: cell.themeKey, state: cell.state, 'subject-cell': cell.subjectKey });
  return copy;
}

function drawOpened(root: ParentNode, { findings, said }: GridCell, label: string): Node {
  const copy = cloneTemplate(root, '[data-template="opened"]');
  if (findings.length + said.length === 0) copy.querySelector('td')?.replaceChildren();
  const draw = (all: GridCell['findings']) => all.map((finding) => drawFinding(root, finding));
  fillSlots(copy, { label, findings: draw(findings), others: said.length === 0 ? undefined : draw(said) });
  return copy;
}

/** The claims of a row, found by a browser's own search and by links; whom each is from stands in the row once drawn. */
function drawClaims(root: ParentNode, { cells }: GridRow): Node {
  const claims = cells
    .flatMap(({ findings, said }) => [...findings, ...said])
    .map(({ key, saidBy, summaryText }) => {
      const claim = document.createElement('article');
      claim.id = toAnchor(key);
      Object.assign(claim.dataset, { finding: key, saidBy });
      claim.append(summaryText);
      return claim;
    });
  const copy = cloneTemplate(root, '[data-template="claims"]');
  fillSlots(copy, { claims });
  return copy;
}

/** What draws the findings of a row, by the row that opens to them. */
const undrawn = new WeakMap<Element, () => void>();

/** Draws what a row opens to, if that is not drawn yet. */
export function drawFindings(row: Element): void {
  undrawn.get(row)?.();
  undrawn.delete(row);
}

/** What the rows of one comparison are drawn with: the names of its visits, and where each row's problems are reported. */
interface Drawn {
  readonly labels: readonly string[];
  readonly reports: ReadonlyMap<string, string>;
}

function drawRow(root: ParentNode, row: GridRow, { labels, reports }: Drawn): Node {
  const { text, href } = row.head;
  const copy = cloneTemplate(root, '[data-template="row"]');
  fillSlots(copy, {
    title: text,
    limits: row.limits,
    sentence: row.sentence,
    every: href === undefined ? undefined : { text: `${text}: every authority`, href },
    compare: row.compare,
    report: reports.get(row.id),
  });
  const [line, opened] = copy.querySelectorAll('tr');
  if (line === undefined || opened === undefined) return copy;
  const ways = [...opened.childNodes];
  opened.replaceChildren(drawClaims(root, row));
  undrawn.set(line, () => {
    opened.replaceChildren(...ways, ...row.cells.map((cell, index) => drawOpened(root, cell, labels[index] ?? '')));
  });
  line.append(...row.cells.map((cell) => drawCell(root, cell, row.kind !== 'alone')));
  line.id = row.id;
  setData(line, { kind: row.kind, subject: row.kind === 'subject' ? row.id : undefined });
  const shown: Readonly<Record<string, string>> = { ...row.shown };
  for (const [name, value] of Object.entries(shown)) {
    line.setAttribute(name, value);
    opened.setAttribute(name, value);
  }
  return copy;
}

function drawSection(root: ParentNode, { id, head, cells, rows }: GridSection, drawn: Drawn): Node {
  const copy = cloneTemplate(root, '[data-template="section"]');
  fillSlots(copy, { head });
  const line = copy.querySelector('tr');
  line?.setAttribute('id', id);
  line?.append(...cells.map((cell) => drawCell(root, cell, true)));
  if (head.href === undefined) line?.querySelector('th')?.replaceChildren(head.text);
  if (cells.length === 0) line?.querySelector('th')?.setAttribute('colspan', String(drawn.labels.length + 1));
  copy.append(...rows.map((row) => drawRow(root, row, drawn)));
  return copy;
}

function drawHead(root: ParentNode, visit: ComparedVisit): Node {
  const copy = cloneTemplate(root, '[data-template="head"]');
  fillSlots(copy, {
    ...visit,
    label: { text: visit.label, href: visit.href },
  });
  return copy;
}

/** Draws a comparison, the one that the page's address asks for, from the templates of a page. */
export function drawComparison(root: HTMLElement, view: ComparisonView): DocumentFragment {
  const reports = listRowReports(view, location.href.replace(/#.*$/u, ''), reportToOf(root.dataset['reportTo']));
  const drawn = cloneTemplate(root, '[data-template="comparison"]');
  const labels = view.visits.map(({ label }) => label);
  const cautions = view.cautions.map((caution) => {
    const line = document.createElement('li');
    line.textContent = caution;
    return line;
  });
  fillSlots(drawn, {
    caution: view.caution,
    cautions,
    neither: view.neither,
    body: view.sections.map((section) => drawSection(root, section, { labels, reports })),
  });
  drawn.querySelector('[data-gap-months]')?.setAttribute('data-gap-months', view.gapMonths);
  const grid = drawn.querySelector('[data-glance]');
  grid?.querySelector('thead > tr')?.append(...view.visits.map((visit) => drawHead(root, visit)));
  setData(grid, { columns: String(labels.length), paper: view.paper, phone: view.phone });
  return drawn;
}
