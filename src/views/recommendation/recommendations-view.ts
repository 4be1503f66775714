import { getRecommendationSet, listRecommendationSets } from '../../domain/recommendation/recommendation-set.ts';
import type { RecommendationSet } from '../../domain/recommendation/recommendation-set.ts';
import { listLaterInspections } from '../../domain/authority/latest.ts';
import { getAuthority, listVisitsOf } from '../../domain/lookup.ts';
import type { Corpus, Visit } from '../../domain/model.ts';
import { lowerFirst } from '../capitalise.ts';
import { formatChecked } from '../authority/format-checked-to.ts';
import type { Link } from '../link.ts';
import type { TextSegment } from '../term-links.ts';
import { urls } from '../urls.ts';
import { toVisitLink } from '../visit/format-visit.ts';
import { toLaterLink } from '../visit/visit-view.ts';
import { listAnswerSentences } from './answer-sentences.ts';
import { formatNumbers } from './format-numbers.ts';
import { formatState } from './recommendation-cell-view.ts';
import { buildRecommendationTable } from './recommendation-table-view.ts';
import type { RecommendationTableView } from './recommendation-table-view.ts';

/** A later visit that has no column, and why. */
interface OtherVisit {
  readonly visit: Link;
  readonly words: string;
}

/** What one document set, against every later visit. */
export interface RecommendationsView {
  readonly authority: Link;
  /** `Tameside: recommendations of the inspection, September 2016` */
  readonly title: string;
  /** What is said under the heading, without links. */
  readonly description: string;
  /** The visit whose document set them. */
  readonly setBy: Link;
  /** Which are answered for, which nobody looked at again, and which letters are not held. */
  readonly answer: readonly TextSegment[];
  readonly table: RecommendationTableView;
  /** Later visits without a column: of the cycle, then of later cycles; groups without a visit are left out. */
  readonly others: readonly { readonly words: string; readonly visits: readonly OtherVisit[] }[];
  readonly later: readonly Link[];
  readonly checked: string;
  readonly latest?: Link;
}

const listOthers = ({ untold, ofLaterCycles }: RecommendationSet): RecommendationsView['others'] =>
  [
    {
      words: 'Of the same cycle, without a finding held:',
      visits: untold.map(({ visit, state, lookedAt }) => ({
        visit: toVisitLink(visit),
        words: [
          formatState({ visit, state }),
          ...(lookedAt.length > 0 ? [`looked at ${formatNumbers(lookedAt)}`] : []),
        ].join('; '),
      })),
    },
    {
      words:
        'Of later cycles, whose findings are coded to the recommendations of their own inspection and are not tied to these:',
      visits: ofLaterCycles.map(({ visit, state, isTold }) => ({
        visit: toVisitLink(visit),
        words: isTold ? 'findings held' : formatState({ visit, state }),
      })),
    },
  ].filter(({ visits }) => visits.length > 0);

/** The visits whose documents set something: each has a page of recommendations. */
export const listRecommendationPages = (corpus: Corpus): readonly Visit[] =>
  listRecommendationSets(corpus).map(({ inspection }) => inspection);

/** Makes the page of what one document set. */
export function buildRecommendationsView(corpus: Corpus, inspection: Visit): RecommendationsView {
  const set = getRecommendationSet(corpus, inspection);
  const authority = getAuthority(corpus, inspection.authorityId);
  const sentences = listAnswerSentences(set);
  const table = buildRecommendationTable(corpus, set);
  const latest = listVisitsOf(corpus, authority.id).at(-1);
  return {
    authority: { text: authority.name, href: urls.authority(authority.id) },
    title: `${authority.name}: ${lowerFirst(table.link.text)}`,
    description: `${table.link.text}, of children’s services in ${authority.name}. ${sentences.join(' ')}`,
    setBy: toVisitLink(inspection),
    answer: [
      { text: sentences.join(' ') },
      ...(table.lettersNotHeld.length > 0 ? [{ text: ' ' }, ...table.lettersNotHeld] : []),
    ],
    table,
    others: listOthers(set),
    later: listLaterInspections(corpus, inspection).map(toLaterLink),
    checked: formatChecked(authority),
    ...(latest !== undefined && latest !== inspection && { latest: toVisitLink(latest) }),
  };
}
