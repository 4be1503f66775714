import { listSourcesTouching } from '../../domain/lookup.ts';
import type { Corpus, Source } from '../../domain/model.ts';
import { toCodingPart } from '../about/coding-view.ts';
import type { ComparisonView } from '../comparison/comparison-view.ts';
import type { PairGroup } from '../comparison/pair-groups.ts';
import type { PairPage } from '../comparison/pair-view.ts';
import type { WorkedPage } from '../comparison/worked-view.ts';
import { urls } from '../urls.ts';
import { buildAuthorityCard, buildWorkedCard, toShareCard } from './card-view.ts';
import { buildPage } from './described-page.ts';
import type { DescribedPage } from './described-page.ts';
import { fixedPages } from './fixed-pages.ts';
import { sections } from './sections.ts';

interface Named {
  readonly id: string;
  readonly name: string;
}

const toCrumbs = ({ id, name }: Named) => [sections.compare, { text: name, href: urls.compareIn(id) }];

/** The sources of some visits, each once. */
const listShown = (corpus: Corpus, visitIds: readonly string[]): readonly Source[] => [
  ...new Set(visitIds.flatMap((visitId) => listSourcesTouching(corpus, visitId))),
];

/** The page that lists the pairs of one authority's visits. */
export const buildCompareInPage = ({ id, name }: Named): DescribedPage =>
  buildPage({
    path: urls.compareIn(id),
    title: `${name}: visits to compare`,
    description: `Every pair of visits to children’s services in ${name} that can be set side by side.`,
    lede: [{ text: 'Every pair of visits with findings. ' }, { text: `All about ${name}`, href: urls.authority(id) }],
    crumbs: [sections.compare],
    here: name,
  });

/** The page that lists the pairs in which one visit stands. */
export const buildCompareFromPage = ({ authority, name, href }: PairGroup): DescribedPage =>
  buildPage({
    path: href,
    title: `${authority.name}: ${name} beside others`,
    description: `Visits to children’s services in ${authority.name} that can be set beside the ${name.toLowerCase()}.`,
    crumbs: toCrumbs(authority),
    here: name,
  });

const maxDescription = 300;

/** What the two visits are, and what both report on, as many whole sentences as a description holds. */
function describePair(name: string, here: string, { sections: themes }: ComparisonView): string {
  const lead = `What inspectors found in children’s services in ${name}, ${here}.`;
  const sentences = themes.flatMap(({ rows }) => rows.flatMap(({ sentence }) => sentence ?? []));
  return sentences.reduce(
    (text, sentence) => (`${text} ${sentence}`.length <= maxDescription ? `${text} ${sentence}` : text),
    lead,
  );
}

/** The page of a pair of visits. */
export const buildPairPage = (
  corpus: Corpus,
  pair: Extract<PairPage, { readonly kind: 'pair' }>,
  view: ComparisonView,
): DescribedPage => {
  const { address, authority, title, here, visits } = pair;
  return buildPage({
    path: urls.comparePair(address.authority, address.first, address.second),
    title,
    description: describePair(authority.name, here, view),
    crumbs: toCrumbs(authority),
    here,
    card: toShareCard(buildAuthorityCard(corpus, authority)),
    subject: { kind: 'findings' },
    ...toCodingPart(
      corpus,
      listShown(
        corpus,
        visits.map((visit) => visit.id),
      ),
    ),
  });
};

/** The page of a worked comparison. */
export const buildWorkedPage = (corpus: Corpus, worked: WorkedPage): DescribedPage =>
  buildPage({
    path: worked.href,
    title: `${worked.question} ${worked.visits}`,
    description: worked.description,
    crumbs: [sections.compare, { text: fixedPages.allWorked.title, href: urls.allWorked }],
    here: worked.question,
    card: toShareCard(buildWorkedCard(worked)),
    subject: { kind: 'findings' },
    ...toCodingPart(corpus, listShown(corpus, worked.visitIds)),
  });
