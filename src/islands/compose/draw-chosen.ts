/** SHIPS TO THE BROWSER. The list of chosen visits. */
import { cloneTemplate, fillSlots } from '../dom/slots.ts';

/** A chosen visit with its buttons; the first cannot move further forward. */
export function drawChosen(root: ParentNode, id: string, name: string, place: number): Node {
  const copy = cloneTemplate(root, '[data-template="chosen"]');
  fillSlots(copy, { name });
  for (const button of copy.querySelectorAll('button')) {
    button.value = id;
    button.setAttribute('aria-label', `${button.textContent}: ${name}`);
    if (button.dataset['act'] === 'earlier') button.hidden = place === 0;
  }
  return copy;
}
