import { scaleUtc } from 'd3-scale';

import type { JourneyStop } from '../../domain/authority/journey.ts';
import type { Visit } from '../../domain/model.ts';
import { formatFramework } from '../visit/format-framework.ts';
import { listGradeWords } from '../visit/outcome.ts';
import { spreadApart } from '../theme/spread-apart.ts';

/** A mark on the time line; lengths in the units of the picture's view box. */
export interface StopView {
  readonly x: number;
  readonly shape: 'inspection' | 'visit';
  /** Findings are held; none is; or its letter is not published or withdrawn. */
  readonly fill: 'held' | 'none' | 'unpublished';
  /** Ends of the bar that shows the span of an uncertain date; absent where the date is known. */
  readonly span?: { readonly fromX: number; readonly toX: number };
}

/** The grade of an inspection, above its mark. */
export interface StopLabel {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly text: string;
}

/** A time line, drawn at build. */
export interface LineView {
  readonly label: string;
  readonly width: number;
  readonly height: number;
  /** Height of the line itself. */
  readonly axisY: number;
  readonly stops: readonly StopView[];
  readonly labels: readonly StopLabel[];
  readonly ticks: readonly { readonly x: number; readonly text: string }[];
}

const width = 1120;
const margin = 24;
/** Room that a mark takes, so that none hides another. */
const markWidth = 17;
/** Width of a letter of a label, a little more than most are wide. */
const letterWidth = 6.8;
const rowHeight = 16;
/** Rows of labels at most; the list has what finds no room in them. */
const mostRows = 3;
const dayInMilliseconds = 86_400_000;

const toDate = (dayNumber: number) => new Date(dayNumber * dayInMilliseconds);
const round = (length: number) => Math.round(length * 10) / 10;

function toFill(visit: Visit, isHeld: boolean): StopView['fill'] {
  if (isHeld) return 'held';
  return visit.letter === 'not-published' || visit.letter === 'withdrawn' ? 'unpublished' : 'none';
}

interface Placed {
  readonly row: number;
  readonly left: number;
  readonly label: Omit<StopLabel, 'y'>;
}

/** A label over its mark, kept within the picture. */
function toPlace(text: string, x: number): Omit<Placed, 'row'> & { readonly right: number } {
  const length = text.length * letterWidth;
  const anchor = x < length / 2 ? 'start' : x > width - length / 2 ? 'end' : 'middle';
  const left = { start: 0, middle: x - length / 2, end: width - length }[anchor];
  return { left, right: left + length, label: { x: { start: 0, middle: x, end: width }[anchor], anchor, text } };
}

/** Labels in rows above the line, each in the lowest in which it touches no other. */
function placeLabels(wanted: readonly { readonly text: string; readonly x: number }[]): readonly Placed[] {
  const ends: number[] = [];
  return wanted.flatMap(({ text, x }) => {
    const { right, ...place } = toPlace(text, x);
    const row = Array.from({ length: mostRows }, (_, index) => index).find(
      (index) => (ends[index] ?? -Infinity) + letterWidth < place.left,
    );
    if (row === undefined) return [];
    ends[row] = right;
    return [{ ...place, row }];
  });
}

/** Ticks with the year of each; a line so short that several would say the same has the first of them. */
function listTicks(scale: { readonly ticks: (count: number) => Date[] }) {
  const ticks = scale.ticks(8).map((date) => ({ date, text: String(date.getUTCFullYear()) }));
  return ticks.filter(({ text }, index) => ticks.findIndex((tick) => tick.text === text) === index);
}

/**
 * Draws stops in time: marks moved apart no more than need be, grades above their inspections.
 * @param stops at least one, oldest first.
 */
export function buildLine(label: string, stops: readonly JourneyStop[], isHeld: (visit: Visit) => boolean): LineView {
  const first = Math.min(...stops.map(({ firstDay }) => firstDay));
  const last = Math.max(...stops.map(({ lastDay }) => lastDay));
  const scale = scaleUtc([toDate(first), toDate(last)], [margin, width - margin]).nice();
  const toX = (day: number) => round(scale(toDate(day)));
  const inOrder = stops.toSorted((a, b) => a.middle - b.middle);
  const xs = spreadApart(inOrder.map(({ middle }) => ({ at: toX(middle), width: markWidth, weight: 1 }))).map(round);
  const placed = placeLabels(
    inOrder.flatMap(({ visit }, index) =>
      visit.kind === 'inspection'
        ? [{ text: `${listGradeWords(visit).join(', ')} (${formatFramework(visit)})`, x: xs[index] ?? 0 }]
        : [],
    ),
  );
  const rows = Math.max(0, ...placed.map(({ row }) => row + 1));
  const axisY = rows * rowHeight + 18;
  return {
    label,
    width,
    height: axisY + 30,
    axisY,
    stops: inOrder.map((stop, index) => ({
      x: xs[index] ?? 0,
      shape: stop.visit.kind === 'inspection' ? 'inspection' : 'visit',
      fill: toFill(stop.visit, isHeld(stop.visit)),
      ...(stop.isUncertain && { span: { fromX: toX(stop.firstDay), toX: toX(stop.lastDay) } }),
    })),
    labels: placed.map(({ row, label: { x, anchor, text } }) => ({ x, y: axisY - 15 - row * rowHeight, anchor, text })),
    ticks: listTicks(scale).map(({ date, text }) => ({ x: round(scale(date)), text })),
  };
}
