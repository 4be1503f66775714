import { scaleUtc } from 'd3-scale';

import type { JourneyStop } from '../../domain/authority/journey.ts';

/** What all pictures of a page share. Lengths in units of the view box; the axis lies at height 0, what is above it is negative. */
export interface AxisView {
  readonly width: number;
  /** How far the years reach beneath the axis. */
  readonly depth: number;
  readonly years: readonly { readonly x: number; readonly text: string }[];
  /** Height at which the years are written. */
  readonly yearY: number;
}

/** An axis and where days stand on it. */
export interface Axis {
  readonly view: AxisView;
  /** Place of a day, counted since 1970-01-01, rounded to a unit. */
  readonly toX: (day: number) => number;
}

const axisWidth = 960;
const axisMargin = 20;
const mostYears = 14;
const yearY = 19;
const dayInMilliseconds = 86_400_000;

const toDate = (dayNumber: number) => new Date(dayNumber * dayInMilliseconds);
const toNewYear = (year: number) => new Date(Date.UTC(year, 0, 1));

/**
 * One proportional axis over whole years, from that of the first stop to that of the last.
 * @param stops at least one.
 */
export function buildAxis(stops: readonly JourneyStop[]): Axis {
  const firstYear = toDate(Math.min(...stops.map(({ firstDay }) => firstDay))).getUTCFullYear();
  const endYear = toDate(Math.max(...stops.map(({ lastDay }) => lastDay))).getUTCFullYear() + 1;
  const scale = scaleUtc([toNewYear(firstYear), toNewYear(endYear)], [axisMargin, axisWidth - axisMargin]);
  return {
    toX: (day) => Math.round(scale(toDate(day))),
    view: {
      width: axisWidth,
      depth: yearY + 4,
      years: scale
        .ticks(Math.min(endYear - firstYear, mostYears))
        .map((date) => ({ x: Math.round(scale(date)), text: String(date.getUTCFullYear()) })),
      yearY,
    },
  };
}
