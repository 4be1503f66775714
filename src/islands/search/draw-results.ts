/** SHIPS TO THE BROWSER. Draws results from the page's templates. */
import { markText } from '../../search/text/match-text.ts';
import type { Lookup } from '../../search/text/query.ts';
import { claimParts } from '../../search/files/findings-file.ts';
import type { ClaimPart, FindingRow } from '../../search/files/findings-file.ts';
import { pageKindWords } from '../../search/files/pages-file.ts';
import type { PageRow } from '../../search/files/pages-file.ts';
import type { SearchResult } from '../../search/search-result.ts';
import { standingSentences } from '../../views/words.ts';
import { cloneTemplate, fillSlots, setHref } from '../dom/slots.ts';

const toNodes = (pieces: readonly { readonly text: string; readonly isFound: boolean }[]): readonly Node[] =>
  pieces.map(({ text, isFound }) => {
    if (!isFound) return document.createTextNode(text);
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });

/** The parts of a claim with the words at the places found marked; the index counts words through all parts. */
function markClaim(row: FindingRow, places: ReadonlySet<number>) {
  let place = -1;
  const mark = (part: ClaimPart) => {
    const pieces = (row[part] ?? '').split(/(\s+)/u).filter((piece) => piece !== '');
    const marked = pieces.map((text) => {
      if (text.trim() !== '') place += 1;
      return { text, isFound: text.trim() !== '' && places.has(place) };
    });
    return { nodes: toNodes(marked), isFound: marked.some(({ isFound }) => isFound) };
  };
  const [summary, quote] = claimParts.map(mark);
  return { summary, quote };
}

function drawFinding(
  root: ParentNode,
  row: FindingRow,
  places: ReadonlySet<number>,
  lookups: readonly Lookup[],
): DocumentFragment {
  const copy = cloneTemplate(root, '[data-template="finding"]');
  const isInspectors = row.saidBy === 'inspectors';
  const { summary, quote } = markClaim(row, places);
  const limit = markText(row.appliesTo ?? '', lookups);
  fillSlots(copy, {
    standing: standingSentences[row.status],
    place: toNodes(markText(row.place, lookups)),
    mark: isInspectors ? [cloneTemplate(root, `[data-mark="${row.mark.label}"]`)] : undefined,
    speaker: row.voice,
    told: isInspectors || row.mark.tone === 'context' ? undefined : `· coded as ${row.mark.label.toLowerCase()}`,
    title: summary?.nodes,
    quote: quote?.isFound === true ? quote.nodes : undefined,
    appliesTo: limit.some(({ isFound }) => isFound) ? toNodes(limit) : undefined,
    theme: toNodes(markText(row.theme, lookups)),
    source: row.source,
  });
  for (const part of ['quote', 'appliesTo'])
    if (copy.querySelector(`[data-slot="${part}"]`) === null) fillSlots(copy, { [`${part}Line`]: undefined });
  setHref(copy, 'link', row.url);
  const article = copy.querySelector('article');
  if (article !== null) {
    article.dataset['tone'] = isInspectors ? row.mark.tone : 'context';
    article.dataset['saidBy'] = row.saidBy;
    article.dataset['finding'] = row.key;
  }
  return copy;
}

function drawPage(root: ParentNode, row: PageRow, lookups: readonly Lookup[]): DocumentFragment {
  const copy = cloneTemplate(root, '[data-template="page"]');
  fillSlots(copy, {
    kind: pageKindWords[row.kind],
    title: toNodes(markText(row.title, lookups)),
    about: toNodes(markText(row.about, lookups)),
  });
  setHref(copy, 'link', row.url);
  return copy;
}

/** What a result is called: `finding:<source>/<finding>` or `page:<address>`. */
export const toResultName = (result: SearchResult): string =>
  result.finding === undefined ? `page:${result.page.url}` : `finding:${result.finding.key}`;

/** A list item for a result. */
export function drawResult(root: ParentNode, result: SearchResult, lookups: readonly Lookup[]): HTMLLIElement {
  const item = document.createElement('li');
  item.dataset['result'] = toResultName(result);
  item.append(
    result.finding === undefined
      ? drawPage(root, result.page, lookups)
      : drawFinding(root, result.finding, result.places, lookups),
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
  const source = group[0]?.finding?.source ?? '';
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
