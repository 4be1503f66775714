import { listVisitsOf } from '../../domain/lookup.ts';
import type { Authority, Corpus, Visit } from '../../domain/model.ts';
import { listRegions } from '../../domain/region/councils.ts';
import type { Link } from '../link.ts';
import { urls } from '../urls.ts';
import { formatFramework } from '../visit/format-framework.ts';
import { formatVisitMonth } from '../visit/format-visit.ts';
import { listGradeWords } from '../visit/outcome.ts';
import { buildHistoryChart } from './history-chart.ts';
import type { HistoryChart } from './history-chart.ts';

/** The inspections and visits of one council, oldest first. */
export interface HistoryRow {
  readonly council: Link;
  readonly inspections: readonly (Link & { readonly outcome: string })[];
  /** Focused visits, and others that are no inspections. */
  readonly visits: readonly Link[];
}

/** One region through time: a picture, and a table with the same. */
export interface HistoryRegion {
  readonly id: string;
  readonly region: Link;
  readonly chart: HistoryChart;
  readonly rows: readonly HistoryRow[];
}

const toLink = (visit: Visit): Link => ({ text: formatVisitMonth(visit), href: urls.visit(visit.id) });

function buildRow(corpus: Corpus, { id, name }: Authority): HistoryRow {
  const visits = listVisitsOf(corpus, id);
  return {
    council: { text: name, href: urls.authority(id) },
    inspections: visits
      .filter(({ kind }) => kind === 'inspection')
      .map((visit) => ({
        ...toLink(visit),
        outcome: `${listGradeWords(visit).join(', ')} (${formatFramework(visit)})`,
      })),
    visits: visits.filter(({ kind }) => kind !== 'inspection').map(toLink),
  };
}

/** Draws together all councils through time, region by region, A to Z. */
export const buildHistoryView = (corpus: Corpus): readonly HistoryRegion[] =>
  listRegions(corpus).map(({ id, name, councils, former }) => {
    const authorities = [...councils, ...former].filter((authority) => listVisitsOf(corpus, authority.id).length > 0);
    return {
      id,
      region: { text: name, href: urls.region(id) },
      chart: buildHistoryChart(corpus, name, authorities),
      rows: authorities.map((authority) => buildRow(corpus, authority)),
    };
  });
