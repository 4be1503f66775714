import { scaleUtc } from 'd3-scale';

import { listCrowdedCycles, listJourneyStops } from '../../domain/authority/journey.ts';
import type { JourneyStop } from '../../domain/authority/journey.ts';
import { hasFindings } from '../../domain/lookup.ts';
import type { Corpus, Visit } from '../../domain/model.ts';
import { formatDated } from '../format-date.ts';
import { formatVisitInCycle } from '../visit/format-visit.ts';
import { urls } from '../urls.ts';
import { formatOutcome } from '../visit/outcome.ts';

/** A mark on the time line; lengths in the units of the picture's view box. */
export interface StopView {
  readonly number: number;
  readonly x: number;
  /** Ends of the bar that shows the span of an uncertain date. */
  readonly fromX: number;
  readonly toX: number;
  /** Label's height above the line: 0 for the first row, 1 and more for rows above it. */
  readonly row: number;
  readonly shape: 'inspection' | 'visit';
  readonly isUncertain: boolean;
  readonly isHeld: boolean;
}

/** A time line, drawn at build. */
export interface LineView {
  readonly label: string;
  readonly width: number;
  readonly stops: readonly StopView[];
  readonly ticks: readonly { readonly x: number; readonly text: string }[];
}

/** The journey of an authority: a picture and a list with the same facts, joined by numbers. */
export interface JourneyView {
  readonly whole: LineView;
  /** Crowded cycles, enlarged. */
  readonly details: readonly LineView[];
  readonly list: readonly {
    readonly number: number;
    readonly text: string;
    readonly href: string;
    /** Dates, as exactly as known. */
    readonly when: string;
    /** Grade with framework, or that no grade was given, or why nothing is held. */
    readonly outcome: string;
  }[];
}

const width = 960;
const margin = 20;
const labelWidth = 20;
const dayInMilliseconds = 86_400_000;

const toDate = (dayNumber: number) => new Date(dayNumber * dayInMilliseconds);

function assignRows(xs: readonly number[]): readonly number[] {
  const rows: number[] = [];
  xs.forEach((x, index) => {
    const taken = rows.filter((_, other) => other < index && x - (xs[other] ?? 0) < labelWidth);
    const previous = rows[index - 1] ?? 0;
    rows.push(taken.length === 0 ? 0 : (previous + 1) % 3);
  });
  return rows;
}

/** Ticks with what stands at each; a line so short that several would say the same has the first of them. */
function listTicks(dates: readonly Date[], format: Intl.DateTimeFormat) {
  const ticks = dates.map((date) => ({ date, text: format.format(date) }));
  return ticks.filter(({ text }, index) => ticks.findIndex((tick) => tick.text === text) === index);
}

function buildLine(
  label: string,
  stops: readonly JourneyStop[],
  isHeld: (visit: Visit) => boolean,
  unit: 'year' | 'month',
): LineView {
  const first = Math.min(...stops.map(({ firstDay }) => firstDay));
  const last = Math.max(...stops.map(({ lastDay }) => lastDay));
  const scale = scaleUtc([toDate(first), toDate(last)], [margin, width - margin]);
  const domain = unit === 'year' ? scale.nice() : scale;
  const toX = (day: number) => Math.round(domain(toDate(day)) * 10) / 10;
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'UTC',
    year: 'numeric',
    ...(unit === 'month' && { month: 'short' }),
  });
  const xs = stops.map(({ middle }) => toX(middle));
  const rows = assignRows(xs);
  return {
    label,
    width,
    stops: stops.map((stop, index) => ({
      number: stop.number,
      x: xs[index] ?? 0,
      fromX: toX(stop.firstDay),
      toX: toX(stop.lastDay),
      row: rows[index] ?? 0,
      shape: stop.visit.kind === 'inspection' ? 'inspection' : 'visit',
      isUncertain: stop.isUncertain,
      isHeld: isHeld(stop.visit),
    })),
    ticks: listTicks(domain.ticks(8), format).map(({ date, text }) => ({
      x: Math.round(domain(date) * 10) / 10,
      text,
    })),
  };
}

/** Draws together the journey of an authority, oldest visit first. */
export function buildJourneyView(corpus: Corpus, authorityId: string, name: string): JourneyView {
  const stops = listJourneyStops(corpus, authorityId);
  const isHeld = ({ id }: Visit) => hasFindings(corpus, id);
  const years = stops.map(({ visit }) => (visit.dates.from ?? visit.dates.notAfter ?? visit.slug).slice(0, 4));
  const [firstYear = '', lastYear = ''] = [years[0], years[years.length - 1]];
  const span = firstYear === lastYear ? `in ${firstYear}` : `from ${firstYear} to ${lastYear}`;
  const wholeDays =
    Math.max(...stops.map(({ lastDay }) => lastDay)) - Math.min(...stops.map(({ firstDay }) => firstDay));
  const minDays = (wholeDays * labelWidth * 1.5) / width;
  return {
    whole: buildLine(`Inspections and visits of ${name} ${span}, numbered as in the list below`, stops, isHeld, 'year'),
    details: listCrowdedCycles(stops, minDays).map((cycle) =>
      buildLine(
        `Enlarged: the ${cycle.cycleId.slice(0, 4)} inspection and the visits that followed it`,
        cycle.stops,
        isHeld,
        'month',
      ),
    ),
    list: stops.map(({ visit, number }) => ({
      number,
      text: formatVisitInCycle(visit),
      href: urls.visit(visit.id),
      when: formatDated(visit.dates),
      outcome: formatOutcome(visit, isHeld(visit)),
    })),
  };
}
