import type { Visit } from '../../domain/model.ts';
import { capitalise } from '../capitalise.ts';
import type { FactView } from '../fact-view.ts';
import { formatDated } from '../format-date.ts';
import { urls } from '../urls.ts';
import { formatFramework } from './format-framework.ts';
import { formatLetter, formatUnheld } from './format-letter.ts';
import { formatOutcome } from './outcome.ts';

/** The facts that stand at the head of a visit's page. */
export function listVisitFacts(visit: Visit, isSeen: boolean): readonly FactView[] {
  return [
    { label: 'Dates', value: capitalise(formatDated(visit.dates)) },
    { label: 'Outcome', value: capitalise(formatOutcome(visit, true)) },
    {
      label: visit.kind === 'inspection' ? 'Report' : 'Letter',
      value: formatLetter(visit),
      note:
        visit.published.from === undefined && visit.published.notAfter === undefined
          ? 'publication date unknown'
          : `published ${formatDated(visit.published)}`,
    },
    {
      label: 'Framework',
      value: capitalise(formatFramework(visit)),
      note: [
        visit.variant === 'reinspection' ? 're-inspection' : visit.variant,
        `provider: ${visit.provider ?? 'not known'}`,
      ]
        .filter(Boolean)
        .join('; '),
      href: urls.term(visit.framework),
    },
    ...(isSeen ? [] : [{ label: 'Findings', value: capitalise(formatUnheld(visit)) }]),
  ];
}

/** How what no source prints of a visit is known: its dates, its number, its letter, its framework. */
export const listVisitNotes = ({ dates, published, numberNote, letterNote, inferred }: Visit): readonly string[] =>
  [
    dates.note,
    published.note,
    numberNote,
    letterNote,
    inferred.letter && `What is said of the letter is believed: ${inferred.letter}`,
    inferred.framework && `The framework is believed: ${inferred.framework}`,
  ].filter((note) => note !== undefined);
