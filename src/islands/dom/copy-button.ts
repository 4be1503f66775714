/** The site's own address, which a copied link has wherever the page was opened. */
const toLasting = (href: string): string =>
  new URL(href, document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? location.href).href;

/**
 * `<copy-button data-what="the link">`: a button that copies the text named in `data-text`, else what stands before it: a
 * link's address, or words.
 *
 * The button is made here: without script there is none, and what it would copy can be selected.
 */
class CopyButton extends HTMLElement {
  connectedCallback(): void {
    const { what = '', label = 'Copy', done = `Copied ${what}` } = this.dataset;
    const button = document.createElement('button');
    const heard = document.createElement('span');
    const status = document.createElement('span');
    button.type = 'button';
    heard.className = 'visually-hidden';
    heard.textContent = ` ${what}`;
    button.append(label, heard);
    status.setAttribute('role', 'status');
    this.replaceChildren(button, status);
    button.addEventListener('click', () => {
      navigator.clipboard.writeText(this.text).then(
        () => (status.textContent = done),
        () => (status.textContent = 'Could not copy: select it instead'),
      );
    });
  }

  private get text(): string {
    const before = this.previousElementSibling;
    const href = before?.getAttribute('href');
    return this.dataset['text'] ?? (typeof href === 'string' ? toLasting(href) : (before?.textContent ?? ''));
  }
}

customElements.define('copy-button', CopyButton);
