/** SHIPS TO THE BROWSER. Draws results from the page's templates. */
import { markText } from '../../search/text/match-text.ts';
import type { MarkedPiece } from '../../search/text/match-text.ts';
import type { Lookup } from '../../search/text/query.ts';
import type { SearchFinding } from '../../search/files/findings-file.ts';
import { pageKindWords } from '../../search/files/pages-file.ts';
import type { PageRow } from '../../search/files/pages-file.ts';
import { formatWithout } from '../../search/answer-words.ts';
import type { Section } from '../../search/arrange-results.ts';
import { toResultName } from '../../search/search-result.ts';
import type { SearchResult } from '../../search/search-result.ts';
import { cloneTemplate, fillSlots } from '../dom/slots.ts';
import { fillChoice } from './chosen-visits.ts';
import { drawFinding } from '../finding/draw-finding.ts';

const toNodes = (pieces: readonly MarkedPiece[]): readonly Node[] =>
  pieces.map(({ text, isFound }) => {
    if (!isFound) return document.createTextNode(text);
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });

/** The card of a finding with the words found marked; it quotes, and gives figures, only where something is found there. */
function drawFound(root: ParentNode, finding: SearchFinding, lookups: readonly Lookup[]): DocumentFragment {
  const mark = (text: string | undefined) => (text === undefined ? undefined : toNodes(markText(text, lookups)));
  const markIfFound = (text = '') => {
    const pieces = markText(text, lookups);
    return pieces.some(({ isFound }) => isFound) ? toNodes(pieces) : undefined;
  };
  const card = drawFinding(root, finding, {
    summaryText: mark(finding.summaryText),
    quote: markIfFound(finding.quote),
    figures: markIfFound(finding.figures),
    speaker: finding.speaker ?? 'Inspectors',
    authority: mark(finding.authority.text),
    visit: mark(finding.visit.text),
    theme: mark(finding.theme.text),
    subject: mark(finding.subject.text),
    appliesTo: mark(finding.appliesTo),
  });
  fillChoice(card, finding);
  return card;
}

function drawPage(root: ParentNode, row: PageRow, lookups: readonly Lookup[]): DocumentFragment {
  const copy = cloneTemplate(root, '[data-template="page"]');
  fillSlots(copy, {
    ...row,
    kind: pageKindWords[row.kind],
    title: toNodes(markText(row.title, lookups)),
    about: toNodes(markText(row.about, lookups)),
  });
  return copy;
}

/** A list item for a result. */
export function drawResult(root: ParentNode, result: SearchResult, lookups: readonly Lookup[]): HTMLLIElement {
  const item = document.createElement('li');
  item.dataset['result'] = toResultName(result);
  item.append(
    result.finding === undefined ? drawPage(root, result.page, lookups) : drawFound(root, result.finding, lookups),
  );
  return item;
}

/** The items of one source: those after the first are hidden until they are asked for. */
function drawFolded(
  root: ParentNode,
  group: readonly SearchResult[],
  lookups: readonly Lookup[],
): readonly HTMLLIElement[] {
  const [head, ...rest] = group.map((result) => drawResult(root, result, lookups));
  if (head === undefined || rest.length === 0) return head === undefined ? [] : [head];
  const source = group[0]?.finding?.source.text ?? '';
  const copy = cloneTemplate(root, '[data-template="fold"]');
  const button = copy.querySelector('button');
  const show = (isOpen: boolean) => {
    for (const item of rest) item.hidden = !isOpen;
    button?.setAttribute('aria-expanded', String(isOpen));
    if (button !== null) button.textContent = `${isOpen ? 'Fold' : 'Show'} ${rest.length} more from ${source}`;
  };
  show(false);
  button?.addEventListener('click', () => {
    show(button.getAttribute('aria-expanded') === 'false');
  });
  head.append(copy);
  for (const item of rest) item.dataset['folded'] = '';
  return [head, ...rest];
}

/** The items of the first results of some sections, under a line that says what they lack. */
export function drawSections(
  root: ParentNode,
  sections: readonly Section[],
  lookups: readonly Lookup[],
  most: number,
): readonly Node[] {
  let left = most;
  return sections.flatMap(({ without, groups }) => {
    const drawn = groups.slice(0, left);
    left -= drawn.length;
    if (drawn.length === 0) return [];
    const items = drawn.flatMap((group) => drawFolded(root, group, lookups));
    if (without.length === 0) return items;
    const line = cloneTemplate(root, '[data-template="without"]');
    fillSlots(line, { without: formatWithout(without) });
    return [line, ...items];
  });
}
