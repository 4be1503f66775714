/** SHIPS TO THE BROWSER. The address of what is searched, and its entries in the history. */
import { formatSearchState } from '../../search/search-state.ts';
import type { SearchState } from '../../search/search-state.ts';

/** While a reader types, the current entry follows; what was typed gets an entry of its own once something else is asked. */
export class SearchAddress {
  /** What the current entry of the history had before the reader began to type. */
  private settled = location.search;

  /** Takes the current entry as it is. */
  take(): void {
    this.settled = location.search;
  }

  /** Writes what is typed into the current entry. */
  write(state: SearchState): void {
    const search = formatSearchState(state);
    if (search !== location.search) history.replaceState(null, '', `${location.pathname}${search}`);
  }

  /** Gives what was typed and shown an entry of its own, and its entry back what it had before; then one to what is asked now. */
  go(typed: SearchState, state: SearchState): void {
    this.write(typed);
    const shown = location.search;
    if (shown !== this.settled) {
      history.replaceState(null, '', `${location.pathname}${this.settled}`);
      history.pushState(null, '', `${location.pathname}${shown}`);
    }
    const search = formatSearchState(state);
    if (search !== location.search) history.pushState(null, '', `${location.pathname}${search}`);
    this.take();
  }
}
