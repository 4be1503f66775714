import { listComparableVisits } from '../../domain/comparison/comparison.ts';
import { listFindingsOf, listSourcesOfAuthority, listVisitsOf } from '../../domain/lookup.ts';
import type { Authority, Corpus } from '../../domain/model.ts';
import { capitalise } from '../capitalise.ts';
import type { Link } from '../link.ts';
import { formatSourceCount } from '../source/format-source-count.ts';
import { urls } from '../urls.ts';
import { formatVisitByMonth, toVisitLink } from '../visit/format-visit.ts';

/** What else there is of an authority, as links to where it stands. */
export interface ElsewhereView {
  /** Two visits side by side, the newest first, and where others are chosen. */
  readonly compare: readonly Link[];
  /** Visits on which others than the inspectors are heard, newest first. */
  readonly said: readonly Link[];
  readonly documents: readonly Link[];
}

/** Pairs named one by one; the page of all pairs has the rest. */
const mostPairs = 4;

function listCompare(corpus: Corpus, { id, name }: Authority): readonly Link[] {
  const visits = listComparableVisits(corpus, id);
  const pairs = visits.slice(1).flatMap((later, index) => {
    const earlier = visits[index];
    if (earlier === undefined) return [];
    const text = `${capitalise(formatVisitByMonth(later))} beside ${formatVisitByMonth(earlier)}`;
    return [{ text, href: urls.comparePair(id, earlier.slug, later.slug) }];
  });
  return [
    ...pairs.toReversed().slice(0, mostPairs),
    ...(pairs.length === 0 ? [] : [{ text: `Every pair of visits of ${name}`, href: urls.compareIn(id) }]),
    { text: 'Other visits, or another council', href: urls.compare },
  ];
}

function listDocuments(corpus: Corpus, { id, officialName, ofstedPage }: Authority): readonly Link[] {
  const sources = listSourcesOfAuthority(corpus, id);
  return [
    ...(sources.length === 0 ? [] : [{ text: `Held: ${formatSourceCount(sources)}`, href: urls.sourcesOf(id) }]),
    ...(ofstedPage === undefined ? [] : [{ text: `Ofsted’s own page of ${officialName}`, href: ofstedPage }]),
    { text: 'Its visits one by one', href: urls.visitsOf(id) },
    { text: 'Data (JSON)', href: urls.authorityFile(id) },
    { text: 'Feed of what is new', href: urls.feedOfAuthority(id) },
    { text: 'Report a problem', href: urls.page('corrections') },
  ];
}

/** Lists what else there is of an authority. */
export const buildElsewhereView = (corpus: Corpus, authority: Authority): ElsewhereView => ({
  compare: listCompare(corpus, authority),
  said: listVisitsOf(corpus, authority.id)
    .filter(({ id }) => listFindingsOf(corpus, id).some(({ saidBy }) => saidBy !== 'inspectors'))
    .toReversed()
    .map((visit) => ({ text: toVisitLink(visit).text, href: urls.visitSaid(visit.id) })),
  documents: listDocuments(corpus, authority),
});
