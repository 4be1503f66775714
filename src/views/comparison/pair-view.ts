import { buildComparison, listComparableVisits } from '../../domain/comparison/comparison.ts';
import type { Comparison } from '../../domain/comparison/comparison.ts';
import { listDrawnPairs } from '../../domain/comparison/pairs.ts';
import type { Authority, Corpus, Finding, Visit } from '../../domain/model.ts';
import { hasOwnFiles } from '../../domain/page/own-files.ts';
import { capitalise, lowerFirst } from '../capitalise.ts';
import { buildComparisonView } from './comparison-view.ts';
import { callVisits } from './label-visits.ts';
import type { ComparisonView } from './comparison-view.ts';
import { formatNameAndMonth, formatVisitInCycle } from '../visit/format-visit.ts';
import type { Link } from '../link.ts';
import { urls } from '../urls.ts';

interface Address {
  readonly authority: string;
  readonly first: string;
  readonly second: string;
}

/** The page of a pair, or the address of the same pair in the other order, which leads to it. */
export type PairPage =
  | {
      readonly kind: 'reverse';
      readonly address: Address & Record<string, string>;
      readonly title: string;
      readonly href: string;
    }
  | {
      readonly kind: 'pair';
      readonly address: Address & Record<string, string>;
      readonly authority: Authority;
      readonly title: string;
      readonly here: string;
      readonly href: string;
      readonly links: CompareLinks;
      /** The earlier first. */
      readonly visits: readonly [Visit, Visit];
    };

/** Where a comparison leads. */
export interface CompareLinks {
  /** The same in the composer, to add a visit or choose themes. */
  readonly compose: string;
  /** The same there, from primary sources alone. */
  readonly primary: string;
  /** The rows on the page as CSV, or all findings of their authority. */
  readonly csv?: Link;
}

/** The findings that a comparison shows, said by whomever, in the order of the corpus. */
export function listComparedFindings({ index }: Corpus, { rows }: Comparison): readonly Finding[] {
  const toPlace = ({ key }: Finding) => index.findingPlaces.get(key) ?? 0;
  return rows
    .flatMap(({ cells }) => cells.flatMap(({ findings, said }) => [...findings, ...said]))
    .toSorted((a, b) => toPlace(a) - toPlace(b));
}

/** What each visit of an authority is called where its authority is named already, by its id. */
type Names = ReadonlyMap<string, string>;

const shortName = (visit: Visit) => formatNameAndMonth(formatVisitInCycle(visit), visit);

/** Whether a pair was published with a table of its own, which stays where it was. */
export const hasPairFile = (corpus: Corpus, visits: readonly [Visit, Visit]): boolean =>
  visits.every(({ id }) => hasOwnFiles(corpus, 'visits', id));

function buildPairPage(
  corpus: Corpus,
  authority: Authority,
  [earlier, later]: readonly [Visit, Visit],
  names: Names,
): PairPage {
  const href = urls.comparePair(authority.id, earlier.slug, later.slug);
  const here = `${names.get(earlier.id) ?? ''} beside ${names.get(later.id) ?? ''}`;
  return {
    kind: 'pair',
    address: { authority: authority.id, first: earlier.slug, second: later.slug },
    authority,
    title: `${authority.name}: ${here}`,
    here: capitalise(here),
    href,
    links: {
      compose: urls.compose([earlier.id, later.id]),
      primary: urls.composePrimary([earlier.id, later.id]),
      csv: hasPairFile(corpus, [earlier, later])
        ? { text: 'Download CSV', href: `${href}findings.csv` }
        : { text: `Download CSV of all visits to ${authority.name}`, href: urls.authorityTable(authority.id) },
    },
    visits: [earlier, later],
  };
}

/** Draws the comparison of a pair together; afresh each time, since it is large and one page shows it. */
export const buildPairView = (corpus: Corpus, visits: readonly [Visit, Visit]): ComparisonView =>
  buildComparisonView(corpus, buildComparison(corpus, visits), { wantsPrimary: true });

/** The findings of a pair, in the order of the corpus. */
export const listPairFindings = (corpus: Corpus, visits: readonly [Visit, Visit]): readonly Finding[] =>
  listComparedFindings(corpus, buildComparison(corpus, visits));

/** Every pair of visits that is drawn, of every authority, each also at the address in the other order. */
export function listPairPages(corpus: Corpus): readonly PairPage[] {
  return corpus.authorities.flatMap((authority) => {
    const visits = listComparableVisits(corpus, authority.id);
    const labels = callVisits(corpus, visits);
    const names = new Map(visits.map(({ id }, index) => [id, labels[index] ?? '']));
    return listDrawnPairs(corpus, authority.id).flatMap(([earlier, later]): readonly PairPage[] => [
      buildPairPage(corpus, authority, [earlier, later], names),
      {
        kind: 'reverse',
        address: { authority: authority.id, first: later.slug, second: earlier.slug },
        // The pair in the other order is the same comparison: its address leads to the one in order of time.
        title: `${authority.name}: ${shortName(later)} beside ${lowerFirst(shortName(earlier))}`,
        href: urls.comparePair(authority.id, earlier.slug, later.slug),
      },
    ]);
  });
}
