import { groupBy } from '../../domain/group-by.ts';
import { isSeen, listSourcesTouching, listVisitsOf } from '../../domain/lookup.ts';
import type { Authority, Corpus, Visit } from '../../domain/model.ts';
import { isPrimary } from '../../domain/finding/speakers.ts';
import type { CellOptions } from '../../domain/theme/cell.ts';
import { getTopicCell } from '../../domain/theme/topic.ts';
import type { Topic } from '../../domain/theme/topic.ts';
import { formatBasis } from '../authority/matrix-view.ts';
import { capitalise } from '../capitalise.ts';
import { listCompareLinks } from '../comparison/compare-links.ts';
import type { Link } from '../link.ts';
import { urls } from '../urls.ts';
import { formatUnheld } from '../visit/format-letter.ts';
import { formatVisitInCycle, formatVisitMonth } from '../visit/format-visit.ts';
import { buildTopicCellView } from './topic-cell-view.ts';
import type { TopicCellView, ToldView } from './topic-cell-view.ts';

/** What one visit says on a theme or a subject. */
export interface TopicVisitView {
  /** Fragment under which its findings stand; undefined where it has none. */
  readonly id?: string;
  /** Fragment of its year, at the first visit of each. */
  readonly yearId?: string;
  /** `June 2017` */
  readonly visit: Link;
  readonly name: string;
  /** In whose words it is held: `Ofsted letter`. */
  readonly basis: string;
  readonly cell: TopicCellView;
  /** Its findings, as a list. */
  readonly told: ToldView;
}

/** Visits that are not drawn, and why. */
export interface RestLine {
  readonly lead: string;
  readonly visits: readonly Link[];
}

/** One authority on the page of a theme or a subject, time along. */
export interface TopicSection {
  readonly id: string;
  readonly authority: Link;
  readonly region: string;
  /** Visits of which something is held, oldest first. */
  readonly visits: readonly TopicVisitView[];
  /** Whether any of them says something on it. */
  readonly isTold: boolean;
  /** To the first visit of each year. */
  readonly years: readonly Link[];
  /** Each visit that tells of it beside the one before, and beside the inspection that opened its cycle. */
  readonly pairs: readonly Link[];
  /** The latest visit that reports on it, if any does. */
  readonly latest?: Visit;
  readonly rest: readonly RestLine[];
}

const toMonthLink = (visit: Visit): Link => ({ text: formatVisitMonth(visit), href: urls.visit(visit.id) });

const toRestLine = (lead: string, visits: readonly Visit[]): readonly RestLine[] =>
  visits.length === 0 ? [] : [{ lead, visits: visits.map(toMonthLink) }];

const hasFindings = ({ findings, said }: TopicCellView) => findings.length + said.length > 0;

/** The year in which a visit took place, so far as its date is known. */
const findYear = ({ dates }: Visit): string | undefined => dates.from?.slice(0, 4);

interface Held {
  readonly visit: Visit;
  readonly cell: TopicCellView;
}

function listVisits(corpus: Corpus, authorityId: string, held: readonly Held[]): readonly TopicVisitView[] {
  return held.map(({ visit, cell }, index) => {
    const year = findYear(visit);
    const isFirst = year !== undefined && held.findIndex((other) => findYear(other.visit) === year) === index;
    const [text, basis] = [capitalise(formatVisitMonth(visit)), formatBasis(corpus, visit)];
    return {
      ...(hasFindings(cell) && { id: `${authorityId}-${visit.slug}` }),
      ...(isFirst && { yearId: `${authorityId}-${year}` }),
      visit: { text, href: urls.visit(visit.id) },
      name: formatVisitInCycle(visit),
      basis,
      cell,
      told: { name: text, basis, parts: cell.parts, said: cell.said },
    };
  });
}

const listPairs = (corpus: Corpus, told: readonly Held[], topic: Topic): readonly Link[] =>
  told.flatMap(({ visit }) =>
    listCompareLinks(corpus, visit, topic).map(({ beside, href }) => ({ text: capitalise(beside), href })),
  );

/** Draws one authority's part of the page of a theme or a subject together. */
export function buildTopicSection(
  corpus: Corpus,
  { id, name, region }: Authority,
  topic: Topic,
  options: CellOptions,
): TopicSection {
  const all = listVisitsOf(corpus, id);
  const isHeld = (visit: Visit) =>
    options.primaryOnly === true ? listSourcesTouching(corpus, visit.id).some(isPrimary) : isSeen(corpus, visit.id);
  const held = all.filter(isHeld).map((visit) => ({
    visit,
    cell: buildTopicCellView(corpus, getTopicCell(corpus, visit, topic, options), options),
  }));
  const told = held.filter(({ cell }) => hasFindings(cell));
  const latest = held.findLast(({ cell }) => cell.state === 'reported')?.visit;
  const seen = all.filter((visit) => isSeen(corpus, visit.id));
  const visits = listVisits(corpus, id, held);
  return {
    id,
    authority: { text: name, href: urls.authority(id) },
    region,
    visits,
    isTold: told.length > 0 || held.some(({ cell: { state } }) => state === 'elsewhere'),
    years: visits.flatMap(({ yearId }) =>
      yearId === undefined ? [] : [{ text: yearId.slice(-4), href: `#${yearId}` }],
    ),
    pairs: listPairs(corpus, told, topic),
    ...(latest !== undefined && { latest }),
    rest: [
      ...toRestLine(
        'Told only in accounts that are left out here',
        seen.filter((visit) => !isHeld(visit)),
      ),
      ...[
        ...groupBy(
          all.filter((visit) => !seen.includes(visit)),
          (visit) => capitalise(formatUnheld(visit)),
        ),
      ].flatMap(([why, visits]) => toRestLine(why, visits)),
    ],
  };
}
