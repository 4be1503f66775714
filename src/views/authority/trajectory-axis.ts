import { scaleUtc } from 'd3-scale';

import type { JourneyStop } from '../../domain/authority/journey.ts';
import { formatFramework } from '../visit/format-framework.ts';
import { formatVisitMonth } from '../visit/format-visit.ts';
import { listGradeWords } from '../visit/outcome.ts';

/** The words beneath an inspection: its grade, framework and date. */
export interface GradeLabel {
  /** Where the square stands, to which the words belong. */
  readonly x: number;
  readonly textX: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly lines: readonly { readonly text: string; readonly y: number }[];
}

/** What all pictures of an authority share. Lengths in units of the view box; the axis lies at height 0, what is above it is negative. */
export interface AxisView {
  readonly width: number;
  /** How far the words reach beneath the axis. */
  readonly depth: number;
  readonly years: readonly { readonly x: number; readonly text: string }[];
  /** Height at which the years are written. */
  readonly yearY: number;
  /** Bars from the first to the last day on which a visit of unknown date can have taken place. */
  readonly spans: readonly { readonly fromX: number; readonly toX: number }[];
  readonly grades: readonly GradeLabel[];
}

/** An axis and where days stand on it. */
export interface Axis {
  readonly view: AxisView;
  /** Place of a day, counted since 1970-01-01, rounded to a tenth of a unit. */
  readonly toX: (day: number) => number;
}

const axisWidth = 960;
const axisMargin = 20;
const mostYears = 14;
const lineHeight = 13;
const firstLineY = 19;
/** Room that the words beneath an inspection need on either side together. */
const labelWidth = 140;
const dayInMilliseconds = 86_400_000;

const toDate = (dayNumber: number) => new Date(dayNumber * dayInMilliseconds);
const toNewYear = (year: number) => new Date(Date.UTC(year, 0, 1));

const roundTenth = (value: number): number => Math.round(value * 10) / 10;

function placeLabel(x: number): Pick<GradeLabel, 'textX' | 'anchor'> {
  if (x < labelWidth / 2) return { textX: roundTenth(x - 5), anchor: 'start' };
  if (x > axisWidth - labelWidth / 2) return { textX: roundTenth(x + 5), anchor: 'end' };
  return { textX: x, anchor: 'middle' };
}

function listGrades(stops: readonly JourneyStop[], toX: Axis['toX']): readonly GradeLabel[] {
  const inspections = stops
    .filter(({ visit }) => visit.kind === 'inspection')
    .map(({ visit, middle }) => ({
      x: toX(middle),
      texts: [...listGradeWords(visit), `${formatFramework(visit)}, ${formatVisitMonth(visit)}`],
    }));
  const mostLines = Math.max(0, ...inspections.map(({ texts }) => texts.length));
  const rows: number[] = [];
  return inspections.map(({ x, texts }, index) => {
    const previous = inspections[index - 1];
    const row = previous !== undefined && x - previous.x < labelWidth && rows[index - 1] === 0 ? 1 : 0;
    rows.push(row);
    const startY = firstLineY + row * mostLines * lineHeight;
    return { x, ...placeLabel(x), lines: texts.map((text, line) => ({ text, y: startY + line * lineHeight })) };
  });
}

/**
 * One proportional axis over whole years, from that of the first stop to that of the last.
 * @param stops oldest first, at least one.
 */
export function buildAxis(stops: readonly JourneyStop[]): Axis {
  const firstYear = toDate(Math.min(...stops.map(({ firstDay }) => firstDay))).getUTCFullYear();
  const endYear = toDate(Math.max(...stops.map(({ lastDay }) => lastDay))).getUTCFullYear() + 1;
  const scale = scaleUtc([toNewYear(firstYear), toNewYear(endYear)], [axisMargin, axisWidth - axisMargin]);
  const toX = (day: number) => roundTenth(scale(toDate(day)));
  const grades = listGrades(stops, toX);
  const lastLineY = Math.max(firstLineY, ...grades.flatMap(({ lines }) => lines.map(({ y }) => y)));
  return {
    toX,
    view: {
      width: axisWidth,
      depth: lastLineY + lineHeight + 6,
      years: scale
        .ticks(Math.min(endYear - firstYear, mostYears))
        .map((date) => ({ x: roundTenth(scale(date)), text: String(date.getUTCFullYear()) })),
      yearY: lastLineY + lineHeight + 2,
      spans: stops
        .filter(({ isUncertain }) => isUncertain)
        .map(({ firstDay, lastDay }) => ({ fromX: toX(firstDay), toX: toX(lastDay) })),
      grades,
    },
  };
}
