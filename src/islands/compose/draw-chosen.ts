/** SHIPS TO THE BROWSER. The list of chosen visits, and what to say of those that cannot be shown. */
import { findNearest } from '../../domain/nearest.ts';
import { urls } from '../../views/urls.ts';
import { formatComposeState, listPassedOver } from './compose-state.ts';
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
function drawUnknown(id: string, known: readonly string[], state: ComposeState): Node {
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

/** What of an address cannot be shown, each in a line. @param known ids of all visits with findings. */
export function drawProblems(state: ComposeState, known: readonly string[], query: string): readonly Node[] {
  const unknown = state.visits.filter((id) => !known.includes(id));
  const passedOver = listPassedOver(query).map((text) => {
    const line = document.createElement('p');
    line.append(text);
    return line;
  });
  return [...unknown.map((id) => drawUnknown(id, known, state)), ...passedOver];
}

/** Names visits whose findings did not come, with a way to ask for them again. */
export function drawNotLoaded(names: readonly string[]): Node {
  const line = document.createElement('p');
  const button = document.createElement('button');
  button.type = 'button';
  button.dataset['act'] = 'again';
  button.textContent = 'Try again';
  line.append(`The findings could not be loaded of: ${names.join('; ')}. `, button);
  return line;
}
