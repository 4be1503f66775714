/** SHIPS TO THE BROWSER. Draws results from the page's templates. */
import { markText } from '../../search/text/match-text.ts';
import type { Lookup } from '../../search/text/query.ts';
import { claimParts } from '../../search/files/findings-file.ts';
import type { ClaimPart, SearchFinding } from '../../search/files/findings-file.ts';
import { pageKindWords } from '../../search/files/pages-file.ts';
import type { PageRow } from '../../search/files/pages-file.ts';
import { toResultName } from '../../search/search-result.ts';
import type { SearchResult } from '../../search/search-result.ts';
import { cloneTemplate, fillSlots } from '../dom/slots.ts';
import { drawFinding } from '../finding/draw-finding.ts';

const toNodes = (pieces: readonly { readonly text: string; readonly isFound: boolean }[]): readonly Node[] =>
  pieces.map(({ text, isFound }) => {
    if (!isFound) return document.createTextNode(text);
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });

/** The parts of a claim with the words at the places found marked; the index counts words through all parts. */
function markClaim(finding: SearchFinding, places: ReadonlySet<number>) {
  let place = -1;
  const mark = (part: ClaimPart) => {
    const pieces = (finding[part] ?? '').split(/(\s+)/u).filter((piece) => piece !== '');
    const marked = pieces.map((text) => {
      if (text.trim() !== '') place += 1;
      return { text, isFound: text.trim() !== '' && places.has(place) };
    });
    return { nodes: toNodes(marked), isFound: marked.some(({ isFound }) => isFound) };
  };
  const [summaryText, quote] = claimParts.map(mark);
  return { summaryText: summaryText?.nodes, quote: quote?.isFound === true ? quote.nodes : undefined };
}

/** The card of a finding with the words found marked; it quotes only where something is found in the quotation. */
function drawFound(
  root: ParentNode,
  finding: SearchFinding,
  places: ReadonlySet<number>,
  lookups: readonly Lookup[],
): DocumentFragment {
  const mark = (text: string | undefined) => (text === undefined ? undefined : toNodes(markText(text, lookups)));
  return drawFinding(root, finding, {
    ...markClaim(finding, places),
    speaker: finding.speaker ?? 'Inspectors',
    authority: mark(finding.authority.text),
    visit: mark(finding.visit.text),
    theme: mark(finding.theme.text),
    subject: mark(finding.subject.text),
    appliesTo: mark(finding.appliesTo),
  });
}

function drawPage(root: ParentNode, row: PageRow, lookups: readonly Lookup[]): DocumentFragment {
  const copy = cloneTemplate(root, '[data-template="page"]');
  fillSlots(copy, {
    kind: pageKindWords[row.kind],
    url: row.url,
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
    result.finding === undefined
      ? drawPage(root, result.page, lookups)
      : drawFound(root, result.finding, result.places, lookups),
  );
  return item;
}

/** The items of one source: those after the first are hidden until they are asked for. */
export function drawFolded(
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
