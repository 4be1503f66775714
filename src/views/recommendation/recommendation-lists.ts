import { listRecommendationSets } from '../../domain/recommendation/recommendation-set.ts';
import { getAuthority } from '../../domain/lookup.ts';
import type { Corpus } from '../../domain/model.ts';
import { oncePerCorpus } from '../../domain/once.ts';
import type { Link, LinkGroup } from '../link.ts';
import { urls } from '../urls.ts';
import { listAnswerSentences } from './answer-sentences.ts';
import { buildRecommendationTable } from './recommendation-table-view.ts';

/** What the documents on one authority set, newest first. */
export interface RecommendationList {
  readonly id: string;
  readonly name: string;
  /** The page that lists them. */
  readonly href: string;
  /** Each with what came of it, as far as the accounts held tell. */
  readonly entries: readonly { readonly link: Link; readonly definition: string }[];
}

function listAll(corpus: Corpus): readonly RecommendationList[] {
  const byAuthority = Map.groupBy(listRecommendationSets(corpus), ({ inspection }) => inspection.authorityId);
  return [...byAuthority].map(([id, sets]) => ({
    id,
    name: getAuthority(corpus, id).name,
    href: urls.recommendationsOf(id),
    entries: sets.toReversed().map((set) => ({
      link: buildRecommendationTable(corpus, set).link,
      definition: listAnswerSentences(set).join(' '),
    })),
  }));
}

/** The authorities for which recommendations are on record, in the order of the corpus. */
export const listRecommendationLists = oncePerCorpus(listAll);

/** The same as links. */
export const listRecommendationGroups = (corpus: Corpus): readonly LinkGroup[] =>
  listRecommendationLists(corpus).map(({ name, href, entries }) => ({
    under: { text: name, href },
    links: entries.map(({ link }) => link),
  }));
