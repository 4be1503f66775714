/** SHIPS TO THE BROWSER. The filters beside the results, and the list of those chosen. */
import { countFacet, facetNames } from '../../search/facets.ts';
import type { FacetName } from '../../search/facets.ts';
import type { SearchResult } from '../../search/search-result.ts';
import { formatSearchState } from '../../search/search-state.ts';
import type { FormerValues, SearchState } from '../../search/search-state.ts';
import { readFormerIds } from '../compose/compose-state.ts';
import { cloneTemplate, fillSlots } from '../dom/slots.ts';

const isFacetName = (name: string): name is FacetName => facetNames.some((known) => known === name);

const listInputs = (root: ParentNode): readonly HTMLInputElement[] => [
  ...root.querySelectorAll<HTMLInputElement>('[data-filters] input'),
];

const labelOf = (input: HTMLInputElement) =>
  input.closest('label')?.querySelector('[data-label]')?.textContent ?? input.value;

/** Ids that authorities and subjects had before, with those they have now, as the boxes to tick carry them. */
export const readFormerValues = (root: ParentNode): FormerValues =>
  new Map(
    facetNames.map((name) => [
      name,
      readFormerIds(root.querySelectorAll<HTMLInputElement>(`[data-filters] input[name="${name}"]`)),
    ]),
  );

/** The state that pressing a filter leads to. */
export function applyFilter(state: SearchState, { name, value, checked }: HTMLInputElement): SearchState {
  if (name === 'primary') return { ...state, primaryOnly: checked };
  if (!isFacetName(name)) return state;
  const others = state.chosen[name].filter((chosen) => chosen !== value);
  return { ...state, chosen: { ...state.chosen, [name]: checked ? [...others, value] : others } };
}

/** Offers what goes with a theme where that is chosen, or where something of it is. */
function showOffered(root: ParentNode, { chosen }: SearchState): void {
  for (const group of root.querySelectorAll<HTMLElement>('[data-filters] [data-theme]')) {
    const isChosen = chosen.theme.includes(group.dataset['theme'] ?? '');
    group.hidden = !isChosen && group.querySelector(':checked') === null;
  }
}

/** Ticks what the state has chosen, and says its order. */
export function showState(root: ParentNode, state: SearchState): void {
  for (const input of listInputs(root)) {
    input.checked =
      input.name === 'primary'
        ? state.primaryOnly
        : isFacetName(input.name) && state.chosen[input.name].includes(input.value);
  }
  for (const select of root.querySelectorAll('select')) select.value = state.sort;
  for (const box of root.querySelectorAll<HTMLInputElement>('input[name="fold"]')) box.checked = state.isFolded;
  showOffered(root, state);
  const chips = root.querySelector('[data-chips]');
  chips?.replaceChildren(...listChips(root, state));
}

/** Writes beside each filter how many results it would leave; one that would leave none is put away. */
export function showCounts(root: ParentNode, results: readonly SearchResult[], state: SearchState): void {
  const counts = new Map(facetNames.map((name) => [name, countFacet(results, state, name)] as const));
  for (const input of listInputs(root)) {
    if (!isFacetName(input.name)) continue;
    const count = counts.get(input.name)?.get(input.value) ?? 0;
    const label = input.closest('label')?.querySelector('[data-count]');
    // Only what changes is written: this runs at every key, and each write lays the panel out anew.
    if (label && label.textContent !== String(count)) label.textContent = String(count);
    const isDisabled = count === 0 && !input.checked;
    if (input.disabled !== isDisabled) input.disabled = isDisabled;
    const row = input.closest('label');
    if (row !== null && row.hidden !== isDisabled) row.hidden = isDisabled;
  }
  for (const group of root.querySelectorAll<HTMLElement>('[data-filters] fieldset:not([data-theme])'))
    group.hidden = group.querySelector('label:not([hidden])') === null;
}

function drawChip(root: ParentNode, text: string, state: SearchState): Node {
  const copy = cloneTemplate(root, '[data-template="chip"]');
  fillSlots(copy, { text, href: `${location.pathname}${formatSearchState(state)}` });
  return copy;
}

function listChips(root: ParentNode, state: SearchState): readonly Node[] {
  const inputs = listInputs(root);
  const chips = facetNames.flatMap((name) =>
    state.chosen[name].map((value) => {
      const input = inputs.find((candidate) => candidate.name === name && candidate.value === value);
      const legend = input?.closest('fieldset')?.querySelector('legend')?.textContent.trim() ?? name;
      const rest = state.chosen[name].filter((other) => other !== value);
      const without = { ...state, chosen: { ...state.chosen, [name]: rest } };
      return drawChip(root, `${legend}: ${input === undefined ? value : labelOf(input)}`, without);
    }),
  );
  const primary = state.primaryOnly
    ? [drawChip(root, 'Letters and reports only', { ...state, primaryOnly: false })]
    : [];
  return [...chips, ...primary];
}
