/** SHIPS TO THE BROWSER. What the page is called. */

/** Names the page after what it shows, so that a tab and a bookmark tell it from others. */
export class PageName {
  private readonly heading = document.querySelector<HTMLElement>('main h1');
  private readonly lede = document.querySelector('main .lede');
  /** As the page came. */
  private readonly first = { heading: this.heading?.textContent ?? '', title: document.title };
  private readonly site = document.title.split(' – ').at(-1) ?? '';

  /** @param name undefined where nothing is shown: the page is called again as it came. */
  show(name?: string): void {
    if (this.heading !== null) this.heading.textContent = name ?? this.first.heading;
    document.title = name === undefined ? this.first.title : `${name} – ${this.site}`;
    this.lede?.toggleAttribute('hidden', name !== undefined);
  }

  /** Makes room for a name that is to come. */
  hideLede(): void {
    this.lede?.toggleAttribute('hidden', true);
  }

  /** Leads a reader to the heading, and what stands under it. */
  focus(): void {
    this.heading?.setAttribute('tabindex', '-1');
    this.heading?.focus();
    this.heading?.scrollIntoView();
  }
}
