import { listJourneyStops } from '../../domain/authority/journey.ts';
import type { Authority, Corpus, Visit } from '../../domain/model.ts';
import { toDayNumber } from '../../domain/plain-date.ts';

/** A mark; lengths in the units of the picture's view box. */
export interface HistoryMark {
  readonly x: number;
  /** By the framework of an inspection; a visit gives no grade, whatever its framework. */
  readonly shape: 'ilacs' | 'sif' | 'pre-sif' | 'visit';
}

/** Councils under each other, years across, drawn at build. */
export interface HistoryChart {
  readonly label: string;
  readonly width: number;
  readonly height: number;
  readonly rows: readonly { readonly y: number; readonly name: string; readonly marks: readonly HistoryMark[] }[];
  /** The first of January of each year. */
  readonly years: readonly { readonly x: number; readonly text: string }[];
}

const width = 1120;
const nameWidth = 240;
const rowHeight = 22;
const headHeight = 26;
const round = (length: number) => Math.round(length * 10) / 10;
const toShape = ({ kind, framework }: Visit): HistoryMark['shape'] => (kind === 'inspection' ? framework : 'visit');

/** Years from the first to the last that any visit on record bounds, so that all regions share one scale. */
function findYears(corpus: Corpus): readonly [number, number] {
  const years = corpus.visits.flatMap(({ dates }) =>
    [dates.from, dates.to, dates.notAfter].flatMap((date) => (date === undefined ? [] : [Number(date.slice(0, 4))])),
  );
  return [years.reduce((a, b) => Math.min(a, b), 2100), years.reduce((a, b) => Math.max(a, b), 1900)];
}

/** Draws the visits of some authorities, one row each, on the scale that all regions share. */
export function buildHistoryChart(corpus: Corpus, name: string, authorities: readonly Authority[]): HistoryChart {
  const [first, last] = findYears(corpus);
  const [start, end] = [toDayNumber(`${first}-01-01`), toDayNumber(`${last + 1}-01-01`)];
  const toX = (day: number) => round(nameWidth + ((day - start) / (end - start)) * (width - nameWidth));
  return {
    label: `Inspections and visits in ${name}, ${first} to ${last}, a row a council. The table beneath has the same.`,
    width,
    height: headHeight + authorities.length * rowHeight,
    rows: authorities.map((authority, index) => ({
      y: headHeight + (index + 0.5) * rowHeight,
      name: authority.name,
      marks: listJourneyStops(corpus, authority.id).map(({ visit, middle }) => ({
        x: toX(middle),
        shape: toShape(visit),
      })),
    })),
    years: Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => ({
      x: toX(toDayNumber(`${first + index}-01-01`)),
      text: String(first + index),
    })),
  };
}
