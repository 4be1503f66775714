import { getRecommendationSet } from '../../domain/recommendation/recommendation-set.ts';
import { listSourcesTouching } from '../../domain/lookup.ts';
import type { Corpus, Visit } from '../../domain/model.ts';
import { toCodingPart } from '../about/coding-view.ts';
import { capitalise } from '../capitalise.ts';
import type { RecommendationList } from '../recommendation/recommendation-lists.ts';
import { formatSetter } from '../recommendation/recommendation-table-view.ts';
import type { RecommendationsView } from '../recommendation/recommendations-view.ts';
import { urls } from '../urls.ts';
import { recommendationAlternates } from './alternates.ts';
import { buildRecommendationsCard, toShareCard } from './card-view.ts';
import { buildPage } from './described-page.ts';
import type { DescribedPage } from './described-page.ts';
import { sections } from './sections.ts';

/** The page that lists what the documents on one authority set. */
export const buildRecommendationsOfPage = ({ id, name, href }: RecommendationList): DescribedPage =>
  buildPage({
    path: href,
    title: `${name}: recommendations`,
    description: `What Ofsted’s documents on children’s services in ${name} asked for, each against every later visit.`,
    lede: [
      { text: 'Newest first, each against every later visit. ' },
      { text: `All about ${name}`, href: urls.authority(id) },
    ],
    crumbs: [sections.recommendations],
    here: name,
  });

/** The page of what one document set, against every later visit. */
export const buildRecommendationsPage = (corpus: Corpus, visit: Visit, view: RecommendationsView): DescribedPage => {
  const set = getRecommendationSet(corpus, visit);
  const sources = [visit, ...set.told].flatMap(({ id }) => listSourcesTouching(corpus, id));
  return buildPage({
    path: urls.recommendations(visit.authorityId, visit.slug),
    title: view.title,
    description: view.description,
    crumbs: [sections.recommendations, { text: view.authority.text, href: urls.recommendationsOf(visit.authorityId) }],
    here: capitalise(formatSetter(visit)),
    alternates: recommendationAlternates,
    card: toShareCard(buildRecommendationsCard(corpus, set)),
    subject: { kind: 'authority', authorityId: visit.authorityId },
    ...toCodingPart(corpus, [...new Set(sources)]),
  });
};
