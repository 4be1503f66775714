/** SHIPS TO THE BROWSER. The list of chosen visits, and what to say of an unknown one. */
import { findNearest } from '../../domain/nearest.ts';
import { urls } from '../../views/urls.ts';
import { formatComposeState } from './compose-state.ts';
import type { ComposeState } from './compose-state.ts';
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

/** Names a visit that the address asks for and nothing is held of, and offers the nearest. */
export function drawUnknown(id: string, known: readonly string[], state: ComposeState): Node {
  const line = document.createElement('p');
  const nearest = findNearest(id, known);
  const addLink = (text: string, visits: readonly string[]) => {
    const link = document.createElement('a');
    link.href = `${urls.compare}${formatComposeState({ ...state, visits })}`;
    link.textContent = text;
    line.append(link, ' ');
  };
  line.append(`No findings are held for a visit called “${id}”. `);
  if (nearest !== undefined) {
    const visits = state.visits.map((visit) => (visit === id ? nearest : visit));
    addLink(`Did you mean ${nearest}?`, visits);
  }
  const others = state.visits.filter((visit) => visit !== id);
  addLink('Leave it out', others);
  return line;
}
