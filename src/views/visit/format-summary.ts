import type { Visit } from '../../domain/model.ts';
import { capitalise } from '../capitalise.ts';
import { formatUnheld } from './format-letter.ts';

/** What a visit's record says of it in our words; where it says nothing, what is at hand of it. */
export const formatSummary = (visit: Visit): string => visit.summary ?? `${capitalise(formatUnheld(visit))}.`;
