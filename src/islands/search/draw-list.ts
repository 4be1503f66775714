/** SHIPS TO THE BROWSER. Draws the list of results, and what is said around it. */
import { arrangeResults } from '../../search/arrange-results.ts';
import { drawSections } from './draw-results.ts';
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
  const sections = arrangeResults(passing, state);
  root.querySelector('[data-results]')?.replaceChildren(...drawSections(root, sections, answer.lookups, shown));
  setHidden(root, '[data-more]', sections.reduce((sum, { groups }) => sum + groups.length, 0) <= shown);
  setHidden(root, '[data-order]', passing.length < 2);
  setHidden(root, '[data-copy]', passing.length === 0);
  setHidden(root, '[data-names]', passing.length > 0 || state.query === '');
  setHidden(root, '[data-judging]', !answer.isJudging);
  showCounts(root, answer.results, state);
}

/** Offers other searches, each with an address of its own. */
export function drawSuggestions(root: ParentNode, queries: readonly string[], state: SearchState): void {
  setHidden(root, '[data-nothing]', queries.length === 0);
  root.querySelector('[data-suggestions]')?.replaceChildren(
    ...queries.map((query) => {
      const copy = cloneTemplate(root, '[data-template="suggestion"]');
      fillSlots(copy, { text: query, href: `${location.pathname}${formatSearchState({ ...state, query })}` });
      return copy;
    }),
  );
}
