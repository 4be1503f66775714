import type { Authority, Corpus } from '../../domain/model.ts';
import { compareText } from '../../domain/order.ts';
import { toSortKey } from '../../domain/plain-date.ts';
import { capitalise } from '../capitalise.ts';
import { buildEvidenceView } from '../evidence-view.ts';
import type { EvidenceView } from '../evidence-view.ts';
import { formatDated } from '../format-date.ts';
import { interventionWords } from '../words.ts';

/** What the Department for Education did, in a line; behind it how that is known. */
export interface InterventionView {
  readonly id: string;
  readonly when: string;
  readonly kind: string;
  readonly summary: string;
  readonly evidence: readonly EvidenceView[];
  readonly notes: readonly string[];
}

/** What government did, newest first. */
export interface InterventionsView {
  readonly shown: readonly InterventionView[];
  /** Older ones, to be folded; absent where there are none. */
  readonly earlier?: { readonly words: string; readonly list: readonly InterventionView[] };
}

const mostShown = 4;

type Intervention = Authority['interventions'][number];

const toView = (corpus: Corpus, { id, kind, date, summary, evidence, notes }: Intervention): InterventionView => ({
  id,
  when: capitalise(formatDated(date, 'short')),
  kind: interventionWords[kind],
  summary,
  evidence: evidence.map((piece) => buildEvidenceView(corpus, piece)),
  notes: [...(date.note === undefined ? [] : [date.note]), ...notes],
});

/** An unknown date stands at the last day that it may be. */
const toOrder = ({ date }: Intervention): string => date.from ?? date.notAfter ?? toSortKey(date);

/** Draws together what government did about an authority. */
export function buildInterventionsView(corpus: Corpus, { interventions }: Authority): InterventionsView {
  const newestFirst = interventions
    .toSorted((a, b) => compareText(toOrder(b), toOrder(a)) || compareText(b.id, a.id))
    .map((intervention) => toView(corpus, intervention));
  const earlier = newestFirst.slice(mostShown);
  return {
    shown: newestFirst.slice(0, mostShown),
    ...(earlier.length > 0 && { earlier: { words: `${earlier.length} earlier`, list: earlier } }),
  };
}
