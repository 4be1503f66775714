import { buildComparison } from '../../domain/comparison/comparison.ts';
import { getAuthority, getVisit } from '../../domain/lookup.ts';
import type { Corpus, Worked } from '../../domain/model.ts';
import { oncePerCorpus } from '../../domain/once.ts';
import { joinNames } from '../join-names.ts';
import { buildComparisonView } from './comparison-view.ts';
import type { ComparisonView } from './comparison-view.ts';
import { formatVisitInCycle, formatNameAndMonth } from '../visit/format-visit.ts';
import type { CompareLinks } from './pair-view.ts';
import { urls } from '../urls.ts';

/** A chosen comparison with its question, a note for teaching and what it cannot show. */
export interface WorkedPage {
  readonly id: string;
  readonly href: string;
  readonly question: string;
  /** The visits in one line. */
  readonly visits: string;
  readonly description: string;
  readonly note: string;
  readonly limits: string;
  readonly view: ComparisonView;
  readonly links: CompareLinks;
  readonly visitIds: readonly string[];
}

function buildWorkedPage(corpus: Corpus, worked: Worked): WorkedPage {
  const visits = worked.visits.map((id) => getVisit(corpus, id));
  const names = visits.map(
    (visit) =>
      `${getAuthority(corpus, visit.authorityId).name}, ${formatNameAndMonth(formatVisitInCycle(visit).toLowerCase(), visit)}`,
  );
  return {
    id: worked.id,
    href: urls.worked(worked.id),
    question: worked.question,
    visits: joinNames(names),
    description: `${worked.question} Set side by side: ${joinNames(names)}.`,
    note: worked.note,
    limits: worked.limits,
    view: buildComparisonView(corpus, buildComparison(corpus, visits, { themes: worked.themes }), {
      isWhole: false,
      wantsPrimary: true,
    }),
    links: {
      compose: urls.compose(worked.visits, worked.themes),
      primary: urls.composePrimary(worked.visits, worked.themes),
    },
    visitIds: worked.visits,
  };
}

/** All worked comparisons, in the order their authors gave them. */
export const listWorkedPages: (corpus: Corpus) => readonly WorkedPage[] = oncePerCorpus((corpus) =>
  corpus.worked.map((worked) => buildWorkedPage(corpus, worked)),
);
