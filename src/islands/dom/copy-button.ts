/**
 * `<copy-button data-text="…" data-done="Copied the link">`: shows the button it holds and copies the text on a press.
 *
 * Without script the button stays hidden: what it would copy stands beside it as a link or as text.
 */
class CopyButton extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    const status = this.querySelector('[role="status"]');
    if (button === null || status === null) return;
    button.hidden = false;
    button.addEventListener('click', () => {
      navigator.clipboard.writeText(this.dataset['text'] ?? '').then(
        () => (status.textContent = this.dataset['done'] ?? ''),
        () => (status.textContent = 'Could not copy: select it instead'),
      );
    });
  }
}

customElements.define('copy-button', CopyButton);
