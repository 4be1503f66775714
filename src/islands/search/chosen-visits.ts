/** SHIPS TO THE BROWSER. Visits chosen among the results, to be set side by side. */
import { maxVisits } from '../compose/compose-state.ts';
import { getPart } from '../dom/parts.ts';
import type { SearchFinding } from '../../search/files/findings-file.ts';
import { urls } from '../../views/urls.ts';

const listBoxes = (root: ParentNode): readonly HTMLInputElement[] => [
  ...root.querySelectorAll<HTMLInputElement>('[data-results] input[name="visit"]'),
];

/** The visits chosen, in the reader's order, with the line that says so and leads to their comparison. */
export class ChosenVisits {
  private readonly chosen = new Map<string, string>();
  private readonly root: HTMLElement;

  constructor(root: HTMLElement) {
    this.root = root;
    getPart(root, '[data-clear]').addEventListener('click', () => {
      this.chosen.clear();
      this.show();
      getPart(root, '[data-status]').focus();
    });
  }

  /** Takes up that a box was ticked or not. */
  choose({ value, checked, dataset }: HTMLInputElement): void {
    if (!checked) this.chosen.delete(value);
    else if (this.chosen.size < maxVisits) this.chosen.set(value, dataset['name'] ?? value);
    this.show();
  }

  /** Ticks the boxes of the results, says what is chosen, and leads on once there are two. */
  show(): void {
    const isFull = this.chosen.size >= maxVisits;
    for (const box of listBoxes(this.root)) {
      box.checked = this.chosen.has(box.value);
      box.disabled = isFull && !box.checked;
    }
    const names = [...this.chosen.values()];
    const count = `${names.length} ${names.length === 1 ? 'visit' : 'visits'} chosen: ${names.join('; ')}.`;
    const advice =
      names.length === 1 ? ' Choose one to three more.' : isFull ? ' More cannot be set side by side.' : '';
    getPart(this.root, '[data-choice]').hidden = names.length === 0;
    getPart(this.root, '[data-choice-status]').textContent = names.length === 0 ? '' : `${count}${advice}`;
    const link = getPart(this.root, '[data-choice-link]');
    link.hidden = names.length < 2;
    link.setAttribute('href', urls.compose([...this.chosen.keys()]));
  }
}

/** Gives the box of a result's card the visit that it chooses. */
export function fillChoice(card: ParentNode, { visitId, authority, month }: SearchFinding): void {
  const box = card.querySelector<HTMLInputElement>('input[name="visit"]');
  if (box === null) return;
  box.value = visitId;
  box.dataset['name'] = `${authority.text}, ${month}`;
}
