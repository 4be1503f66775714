/**
 * `<moved-to><a href="…">`: goes where the link leads at once, and takes the fragment along.
 *
 * Without script the page's own refresh does it, which cannot know the fragment.
 */
class MovedTo extends HTMLElement {
  connectedCallback(): void {
    const link = this.querySelector('a');
    if (link !== null) location.replace(`${link.href}${location.hash}`);
  }
}

customElements.define('moved-to', MovedTo);
