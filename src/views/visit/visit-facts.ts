import type { Visit } from '../../domain/model.ts';
import { groupBy } from '../../domain/group-by.ts';
import { capitalise, lowerFirst } from '../capitalise.ts';
import type { FactView } from '../fact-view.ts';
import { formatDated } from '../format-date.ts';
import { joinNames } from '../join-names.ts';
import { urls } from '../urls.ts';
import { formatFramework } from './format-framework.ts';
import { formatLetter, formatUnheld } from './format-letter.ts';
import { recommendationKindWords } from '../recommendation/format-recommendation.ts';
import { formatOutcome } from './outcome.ts';

const formatVariant = ({ variant, inferred }: Visit): string | undefined => {
  const words = variant === 'reinspection' ? 're-inspection' : variant;
  return inferred.variant === undefined ? words : `believed ${words}`;
};

/** How many things of each kind its document sets, where they are counted and not listed one by one. */
function listSets({ sets, recommendations }: Visit): readonly FactView[] {
  if (sets.length === 0 || recommendations.length > 0) return [];
  const counted = sets.map(({ kind, count }) => {
    const { one, several } = recommendationKindWords[kind];
    return `${count === 0 ? 'no' : count} ${lowerFirst(count === 1 ? one : several)}`;
  });
  return [{ label: 'Sets', value: capitalise(joinNames(counted)), note: 'as counted in the document; not told here' }];
}

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
      note: [formatVariant(visit), `provider: ${visit.provider ?? 'not known'}`].filter(Boolean).join('; '),
      href: urls.term(visit.framework),
    },
    ...listSets(visit),
    ...(isSeen ? [] : [{ label: 'Findings', value: capitalise(formatUnheld(visit)) }]),
  ];
}

/** How the facts of a visit are known, each note after what it is of; what two facts have in common is said once. */
export function listVisitNotes({ dates, published, numberNote, letterNote, inferred }: Visit): readonly string[] {
  const notes = [
    { of: 'dates', note: dates.note },
    { of: 'publication', note: published.note },
    { of: 'number', note: numberNote },
    { of: 'letter', note: letterNote },
    { of: 'what is said of the letter, which is believed', note: inferred.letter },
    { of: 'framework, which is believed', note: inferred.framework },
    { of: 'form of the inspection, which is believed', note: inferred.variant },
  ].flatMap(({ of, note }) => (note === undefined ? [] : [{ of, note }]));
  return [...groupBy(notes, ({ note }) => note)].map(
    ([note, alike]) => `${capitalise(joinNames(alike.map(({ of }) => of)))}: ${note}`,
  );
}
