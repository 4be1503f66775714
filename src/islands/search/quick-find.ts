/** SHIPS TO THE BROWSER. Offers authorities, themes, visits and terms by name as one types, in a combobox after the WAI-ARIA pattern. */
import { pageKindWords } from '../../search/files/pages-file.ts';
import type { PageRow } from '../../search/files/pages-file.ts';
import { findOtherName, formatOfferCount, listNearOffers, listOffers } from '../../search/list-offers.ts';
import { loadPages } from './load-pages.ts';
import { getInput, getPart } from '../dom/parts.ts';
import { cloneTemplate, fillSlots } from '../dom/slots.ts';

/** How long a reader pauses before the number of offers is announced. */
const pause = 400;

class QuickFind extends HTMLElement {
  private offers: readonly PageRow[] = [];
  private active = -1;
  private timer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    const { input, list } = this;
    // Its own offers stand in for those of the browser.
    input.removeAttribute('list');
    input.setAttribute('role', 'combobox');
    input.setAttribute('aria-autocomplete', 'list');
    input.setAttribute('aria-controls', list.id);
    this.close();
    input.addEventListener('focus', () => void loadPages().catch(() => undefined), { once: true });
    input.addEventListener('input', () => {
      this.tryOffer();
    });
    input.addEventListener('keydown', (event) => {
      this.press(event);
    });
    input.addEventListener('blur', () => {
      this.close();
    });
    this.addEventListener('submit', () => {
      this.close();
    });
    // The box keeps the focus while an offer is pressed.
    list.addEventListener('mousedown', (event) => {
      event.preventDefault();
    });
    list.addEventListener('click', (event) => {
      const option = event.target instanceof Element ? event.target.closest('[role="option"]') : null;
      this.open(this.offers[[...list.children].findIndex((child) => child === option)]);
    });
  }

  /** Offers what is there; without the names the box still searches. */
  private tryOffer(): void {
    this.offer().catch(() => {
      this.say('No names can be offered now. Press Enter to search.');
    });
  }

  private async offer(): Promise<void> {
    const typed = this.input.value;
    const { pages } = await loadPages();
    if (typed !== this.input.value || document.activeElement !== this.input) return;
    const named = listOffers(typed, pages);
    this.offers = named.length > 0 ? named : listNearOffers(typed, pages);
    this.list.replaceChildren(...this.offers.map((row, place) => this.draw(row, place)));
    this.activate(-1);
    this.list.hidden = this.offers.length === 0;
    this.input.setAttribute('aria-expanded', String(this.offers.length > 0));
    this.say(formatOfferCount(typed, this.offers.length, named.length === 0));
  }

  /** Tells those who do not see the offers how many there are, once they pause. */
  private say(text: string): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      getPart(this, '[data-said]').textContent = text;
    }, pause);
  }

  private draw(row: PageRow, place: number): Node {
    const copy = cloneTemplate(this, '[data-template="offer"]');
    const name = findOtherName(this.input.value, row);
    fillSlots(copy, {
      name: row.title,
      other: name === undefined ? undefined : `also “${name}”`,
      kind: pageKindWords[row.kind],
    });
    const option = copy.querySelector('[role="option"]');
    if (option !== null) option.id = `${this.list.id}-${place}`;
    return copy;
  }

  private press(event: KeyboardEvent): void {
    const count = this.list.hidden ? 0 : this.offers.length;
    const moves: Readonly<Record<string, number>> = { ArrowDown: this.active + 1, ArrowUp: this.active - 1 };
    const move = moves[event.key];
    if (event.key === 'Escape') {
      // Of itself a search box would be emptied.
      event.preventDefault();
      this.close();
    } else if (event.key === 'Enter' && count > 0 && this.active >= 0) {
      event.preventDefault();
      this.open(this.offers[this.active]);
    } else if (move !== undefined && count > 0) {
      event.preventDefault();
      // One place more than there are offers: the box itself.
      this.activate(((move + count + 2) % (count + 1)) - 1);
    } else if (event.key === 'ArrowDown') {
      event.preventDefault();
      this.tryOffer();
    }
  }

  private activate(place: number): void {
    this.active = place;
    [...this.list.children].forEach((option, index) => {
      option.setAttribute('aria-selected', String(index === place));
    });
    if (place < 0) this.input.removeAttribute('aria-activedescendant');
    else this.input.setAttribute('aria-activedescendant', `${this.list.id}-${place}`);
  }

  private open(row: PageRow | undefined): void {
    if (row !== undefined) location.assign(row.url);
  }

  private close(): void {
    this.list.hidden = true;
    this.input.setAttribute('aria-expanded', 'false');
    this.activate(-1);
    this.say('');
  }

  private get input(): HTMLInputElement {
    return getInput(this, 'input[name="q"]');
  }

  private get list(): HTMLElement {
    return getPart(this, '[role="listbox"]');
  }
}

customElements.define('quick-find', QuickFind);
