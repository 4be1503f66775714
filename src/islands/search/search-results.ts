/** SHIPS TO THE BROWSER, on the search page only. The address is the state; markup comes from the page's templates. */
import { hasFilters, passesFilters } from '../../search/facets.ts';
import { formatAnswer } from '../../search/answer-words.ts';
import { drawList, drawSuggestions } from './draw-list.ts';
import { copyAddress } from '../dom/copy-address.ts';
import { ChosenVisits } from './chosen-visits.ts';
import { applyFilter, readFormerValues, showState } from './filter-panel.ts';
import { readListPlace } from './list-place.ts';
import { formatFault, IndexFault } from './index-file.ts';
import { loadSearchEngine } from './load-engine.ts';
import type { LoadedSearch } from './load-engine.ts';
import { SearchAddress } from './search-address.ts';
import { getInput, getPart } from '../dom/parts.ts';
import { noAnswer } from '../../search/search-result.ts';
import { listOfferedQueries } from '../../search/suggestions.ts';
import { formatSearchState, parseSearchState } from '../../search/search-state.ts';
import type { SearchState } from '../../search/search-state.ts';

const pageSize = 20;
/** How many results follow the keys; the rest are drawn once the reader pauses. */
const typingSize = 6;
/** How long a reader pauses before what was found is announced and put into the address. */
const pause = 400;

const isAsking = (state: SearchState) => state.query !== '' || hasFilters(state);

class SearchResults extends HTMLElement {
  private readonly pageTitle = document.title;
  private readonly formerValues = readFormerValues(this);
  private readonly chosenVisits = new ChosenVisits(this);
  private state: SearchState = this.parse(location.search);
  private readonly address = new SearchAddress();
  private search: Promise<LoadedSearch> | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private shown = pageSize;

  connectedCallback(): void {
    getPart(this, '[data-tools]').hidden = false;
    if (matchMedia('(min-width: 52rem)').matches) getPart(this, '[data-filters]').setAttribute('open', '');
    this.addEventListener('focusin', () => void this.load().catch(() => undefined), { once: true });
    this.addEventListener('submit', (event) => {
      event.preventDefault();
      this.go({ ...this.state, query: this.input.value.trim() });
    });
    this.input.addEventListener('input', () => {
      this.type(this.input.value.trim());
    });
    this.addEventListener('change', (event) => {
      this.change(event.target);
    });
    this.addEventListener('click', (event) => {
      this.press(event);
    });
    window.addEventListener('popstate', () => {
      this.read();
    });
    this.read();
  }

  /** Takes up what the address says. */
  private read(): void {
    const place = readListPlace(history.state);
    this.shown = place?.shown ?? pageSize;
    this.state = this.parse(location.search);
    // An address with a former id is led on to that of today, as a page's is.
    if (formatSearchState(this.state) !== formatSearchState(parseSearchState(location.search)))
      this.address.write(this.state);
    this.address.take();
    this.input.value = this.state.query;
    void this.show('at once').then(() => {
      if (place !== undefined) scrollTo(0, place.top);
    });
  }

  /** Shows what is asked for and gives it an address of its own. */
  private go(state: SearchState): void {
    this.address.go(this.state, state);
    this.state = state;
    this.shown = pageSize;
    void this.show('at once');
  }

  /** Shows what is typed so far; the current entry of the history follows once the reader pauses. */
  private type(query: string): void {
    this.state = { ...this.state, query };
    this.shown = pageSize;
    void this.show('after a pause');
  }

  private change(target: EventTarget | null): void {
    if (target instanceof HTMLSelectElement)
      this.go({ ...this.state, sort: target.value === 'date' ? 'date' : 'relevance' });
    if (!(target instanceof HTMLInputElement) || target === this.input) return;
    if (target.name === 'visit') this.chosenVisits.choose(target);
    else
      this.go(target.name === 'fold' ? { ...this.state, isFolded: target.checked } : applyFilter(this.state, target));
  }

  private press(event: MouseEvent): void {
    const pressed = event.target instanceof Element ? event.target.closest('a, button') : null;
    if (pressed === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (pressed.matches('[data-again]')) {
      getPart(this, '[data-status]').focus();
      void this.show('at once');
    } else if (pressed.matches('[data-more]')) {
      this.shown += pageSize;
      void this.show('not');
    } else if (pressed.matches('[data-copy]')) {
      this.address.write(this.state);
      void copyAddress(getPart(this, '[data-status]'));
    } else if (pressed instanceof HTMLAnchorElement && pressed.pathname === location.pathname && pressed.hash === '') {
      event.preventDefault();
      this.input.value = this.parse(pressed.search).query;
      this.go(this.parse(pressed.search));
      if (!pressed.isConnected || pressed.closest('[data-nothing]') !== null) getPart(this, '[data-status]').focus();
    } else if (pressed.closest('[data-results]') !== null) {
      this.address.write(this.state);
      history.replaceState({ shown: this.shown, top: scrollY }, '');
    }
  }

  private load(): Promise<LoadedSearch> {
    this.search ??= loadSearchEngine();
    this.search.catch(() => (this.search = undefined));
    return this.search;
  }

  /** @param say when what was found is announced. */
  private async show(say: 'at once' | 'after a pause' | 'not'): Promise<void> {
    const { state } = this;
    clearTimeout(this.timer);
    showState(this, state);
    document.title = state.query === '' ? this.pageTitle : `${state.query} – ${this.pageTitle}`;
    try {
      const search = isAsking(state) ? await this.load() : undefined;
      const answer = (await search?.engine.find(state.query)) ?? noAnswer;
      if (state !== this.state) return;
      getPart(this, '[data-again]').hidden = search?.prose.fault === undefined;
      const passing = answer.results.filter((result) => passesFilters(result, state));
      const draw = (shown: number) => {
        drawList(this, { state, answer, passing, shown });
        this.chosenVisits.show();
      };
      draw(say === 'after a pause' ? typingSize : this.shown);
      const report = () => {
        getPart(this, '[data-status]').textContent = formatAnswer(state, answer, passing) + (search?.prose.fault ?? '');
        const like = passing.length === 0 ? (search?.engine.suggest(state.query) ?? []) : [];
        const offered = listOfferedQueries(state.query, answer.corrections);
        drawSuggestions(this, [...new Set([...offered, ...like])], state);
      };
      if (isAsking(state)) this.list.dataset['query'] = state.query;
      else delete this.list.dataset['query'];
      if (say === 'at once') report();
      if (say === 'after a pause') {
        this.timer = setTimeout(() => {
          // A reader who is among the results already keeps them as they are.
          if (!this.list.contains(document.activeElement)) draw(this.shown);
          this.address.write(this.state);
          report();
        }, pause);
      }
    } catch (error) {
      if (state !== this.state) return;
      getPart(this, '[data-status]').textContent = formatFault(error);
      getPart(this, '[data-again]').hidden = false;
      if (!(error instanceof IndexFault)) throw error;
    }
  }

  private parse(search: string): SearchState {
    return parseSearchState(search, this.formerValues);
  }

  private get list(): HTMLElement {
    return getPart(this, '[data-results]');
  }

  private get input(): HTMLInputElement {
    return getInput(this, 'input[name="q"]');
  }
}

customElements.define('search-results', SearchResults);
