/** SHIPS TO THE BROWSER. Draws the list of results, and what is said around it. */
import { arrangeResults } from '../../search/arrange-results.ts';
import { drawFolded } from './draw-results.ts';
import { showCounts } from './filter-panel.ts';
import type { Answer, SearchResult } from '../../search/search-result.ts';
import { formatSearchState } from '../../search/search-state.ts';
import type { SearchState } from '../../search/search-state.ts';
import { cloneTemplate, fillSlots } from '../dom/slots.ts';

interface Found {
  readonly state: SearchState;
  readonly answer: Answer;
  /** The results that pass the filters. */
  readonly passing: readonly SearchResult[];
  /** How many to draw at most; a source that is folded counts once. */
  readonly shown: number;
}

const setHidden = (root: ParentNode, selector: string, isHidden: boolean): void => {
  root.querySelector(selector)?.toggleAttribute('hidden', isHidden);
};

/** Draws the results in order, the filters' counts, and the ways to see more. */
export function drawList(root: ParentNode, { state, answer, passing, shown }: Found): void {
  const groups = arrangeResults(passing, state);
  const items = groups.slice(0, shown).flatMap((group) => drawFolded(root, group, answer.lookups));
  root.querySelector('[data-results]')?.replaceChildren(...items);
  setHidden(root, '[data-more]', groups.length <= shown);
  setHidden(root, '[data-order]', passing.length < 2);
  setHidden(root, '[data-names]', passing.length > 0 || state.query === '');
  showCounts(root, answer.results, state);
}

/** Offers words that do find something, each as a search of its own. */
export function drawSuggestions(root: ParentNode, words: readonly string[], state: SearchState): void {
  setHidden(root, '[data-nothing]', words.length === 0);
  root.querySelector('[data-suggestions]')?.replaceChildren(
    ...words.map((word) => {
      const copy = cloneTemplate(root, '[data-template="suggestion"]');
      fillSlots(copy, { text: word, href: `${location.pathname}${formatSearchState({ ...state, query: word })}` });
      return copy;
    }),
  );
}
