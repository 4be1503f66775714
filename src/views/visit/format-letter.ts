import type { Visit } from '../../domain/model.ts';
import { lowerFirst } from '../capitalise.ts';
import { letterWords } from '../words.ts';

type Letter = Pick<Visit, 'letter' | 'inferred'>;

/** Whether Ofsted's own letter or report is at hand: `Held`; `Believed not published` where no source states it. */
export const formatLetter = ({ letter, inferred }: Letter): string =>
  inferred.letter === undefined ? letterWords[letter] : `Believed ${lowerFirst(letterWords[letter])}`;

/** Why nothing of a visit is held, within a sentence: `letter believed not published`. */
export function formatUnheld(visit: Letter): string {
  switch (visit.letter) {
    case 'not-published':
    case 'withdrawn':
      return `letter ${lowerFirst(formatLetter(visit))}`;
    case 'held':
      return 'read for its facts; findings not coded yet';
    case 'not-held':
      return 'no source held';
    default:
      return visit.letter satisfies never;
  }
}
