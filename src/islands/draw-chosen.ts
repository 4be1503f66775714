/** SHIPS TO THE BROWSER. The list of chosen visits, and what to say of an unknown one. */
import { findNearest } from '../domain/nearest.ts';
import { urls } from '../views/urls.ts';
import type { ComposeState } from './compose-state.ts';
import { cloneTemplate, fillSlots } from './slots.ts';

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

/** Names a visit that the address asks for and nothing is held of, and offers the nearest. */
export function drawUnknown(id: string, known: readonly string[], { visits, themes }: ComposeState): Node {
  const line = document.createElement('p');
  const nearest = findNearest(id, known);
  line.append(`No findings are held for a visit called “${id}”. `);
  if (nearest !== undefined) {
    const link = document.createElement('a');
    link.href = urls.compose(
      visits.map((visit) => (visit === id ? nearest : visit)),
      themes,
    );
    link.textContent = `Did you mean ${nearest}?`;
    line.append(link);
  }
  return line;
}
