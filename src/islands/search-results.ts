/** SHIPS TO THE BROWSER, on the search page only. The address is the state: `?q=`. */
import { loadPagefind } from './pagefind.ts';
import type { PagefindResult } from './pagefind.ts';

const pageSize = 20;

/** The words of a text with those at given places marked. */
function markWords(text: string, places: readonly number[]): DocumentFragment {
  const fragment = document.createDocumentFragment();
  text.split(/\s+/u).forEach((word, index) => {
    const isHit = places.includes(index);
    const node = isHit ? document.createElement('mark') : document.createTextNode(word);
    if (isHit) node.textContent = word;
    fragment.append(index > 0 ? ' ' : '', node);
  });
  return fragment;
}

/** An excerpt's words with Pagefind's own marks; Pagefind escapes all else. */
function toExcerpt(html: string): DocumentFragment {
  const fragment = document.createDocumentFragment();
  fragment.append(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
  return fragment;
}

class SearchResults extends HTMLElement {
  connectedCallback(): void {
    const query = (new URLSearchParams(location.search).get('q') ?? '').trim();
    const input = this.querySelector('input');
    if (input !== null) input.value = query;
    if (query === '') return;
    document.title = `${query} – ${document.title}`;
    this.search(query).catch((error: unknown) => {
      this.say('The search could not be loaded. Try again, or use the lists below.');
      throw error;
    });
  }

  async search(query: string): Promise<void> {
    this.say('Searching …');
    const pagefind = await loadPagefind();
    const { results } = await pagefind.search(query);
    const draw = async (from: number): Promise<void> => {
      const batch = await Promise.all(results.slice(from, from + pageSize).map((result) => result.data()));
      this.list.append(...batch.map((result) => this.drawResult(result)));
      this.more.hidden = from + pageSize >= results.length;
      this.more.onclick = () => void draw(from + pageSize);
    };
    await draw(0);
    this.list.dataset['query'] = query;
    this.say(
      results.length === 0
        ? `Nothing found for “${query}”. Try fewer or other words, or the lists below.`
        : `${results.length} ${results.length === 1 ? 'result' : 'results'} for “${query}”.`,
    );
  }

  drawResult(result: PagefindResult): Node {
    const { meta } = result;
    const node = this.clone(meta['result'] === undefined ? '[data-template="page"]' : '[data-template="finding"]');
    const fill = (slot: string, content: string | Node | undefined) => {
      const target = node.querySelector(`[data-slot="${slot}"]`);
      if (content === undefined || content === '') target?.remove();
      else target?.append(content);
    };
    const listed = node.querySelector('li');
    if (listed !== null) listed.dataset['result'] = meta['result'] ?? `page:${result.url}`;
    node.querySelector('a')?.setAttribute('href', result.url);
    fill('title', markWords(meta['title'] ?? result.url, meta['result'] === undefined ? [] : result.locations));
    if (meta['result'] === undefined) {
      fill('excerpt', toExcerpt(result.excerpt));
      return node;
    }
    const article = node.querySelector('article');
    if (article !== null) {
      article.dataset['tone'] = meta['tone'];
      article.dataset['saidBy'] = meta['saidBy'];
      article.dataset['finding'] = meta['result'].slice('finding:'.length);
    }
    fill('place', `${meta['authority'] ?? ''}, ${meta['visit'] ?? ''}`);
    fill('mark', meta['saidBy'] === 'inspectors' ? this.clone(`[data-mark="${meta['mark'] ?? ''}"]`) : undefined);
    fill('speaker', meta['speaker']);
    fill('theme', meta['theme']);
    fill('source', meta['source']);
    return node;
  }

  private clone(selector: string): DocumentFragment {
    const template = this.querySelector<HTMLTemplateElement>(`template${selector}`);
    return template === null ? document.createDocumentFragment() : document.importNode(template.content, true);
  }

  private say(text: string): void {
    const status = this.querySelector('[data-status]');
    if (status !== null) status.textContent = text;
  }

  private get list(): HTMLElement {
    return this.querySelector<HTMLElement>('[data-results]') ?? this;
  }

  private get more(): HTMLButtonElement {
    return this.querySelector<HTMLButtonElement>('[data-more]') ?? document.createElement('button');
  }
}

customElements.define('search-results', SearchResults);
