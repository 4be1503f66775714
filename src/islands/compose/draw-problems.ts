/** SHIPS TO THE BROWSER, where an address asks for what is not there. Says what that is, and offers the nearest. */
import { findNearest } from '../../domain/nearest.ts';
import { themeIds } from '../../schema/vocabulary.ts';
import { urls } from '../../views/urls.ts';
import { formatComposeState, maxVisits, toList } from './compose-state.ts';
import type { ComposeState } from './compose-state.ts';

/** So many of what is passed over are named. */
const mostTold = 5;

const formatBeyond = (ids: readonly string[]) => {
  const named = ids
    .slice(0, mostTold)
    .map((id) => `“${id}”`)
    .join(', ');
  return ids.length > mostTold ? `${named} and others` : named;
};

/** What of an address's query cannot be shown, each in a sentence: themes that are none, and visits beyond four. */
export function listPassedOver(query: string): readonly string[] {
  const parameters = new URLSearchParams(query);
  const strange = toList(parameters.get('themes')).filter((theme) => !themeIds.some((id) => id === theme));
  const beyond = [...new Set(toList(parameters.get('visits')))].slice(maxVisits);
  const told = [...new Set(strange)].slice(0, mostTold);
  return [
    ...told.map((theme) => `No theme is called “${theme}”: it is passed over.`),
    ...(strange.length > told.length ? ['Further words that name no theme are passed over.'] : []),
    ...(beyond.length > 0
      ? [`At most ${maxVisits} visits stand side by side. Left out: ${formatBeyond(beyond)}.`]
      : []),
  ];
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
