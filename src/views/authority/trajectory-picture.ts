import type { CellState } from '../../domain/theme/cell.ts';
import type { Trajectory, TrajectoryStop } from '../../domain/authority/trajectory.ts';
import type { CellView } from '../theme/cell-view.ts';
import { formatDated } from '../format-date.ts';
import { formatVisitInCycle } from '../visit/format-visit.ts';
import type { MarkView } from '../finding/mark-view.ts';
import { spreadApart } from './spread-apart.ts';
import type { Axis } from './trajectory-axis.ts';

type GlyphValue = NonNullable<MarkView['level']>['value'] | NonNullable<MarkView['direction']>['value'];

/** A mark in the picture: its shape, its arrow or both, side by side. */
export interface TrajectoryMarkView {
  /** Key of the finding. */
  readonly key: string;
  readonly saidBy: string;
  readonly tone: MarkView['tone'];
  /** The mark in words. */
  readonly title: string;
  /** Upper left corners. */
  readonly glyphs: readonly { readonly value: GlyphValue; readonly x: number; readonly y: number }[];
}

/** A visit in the picture. */
export interface TrajectoryStopView {
  /** `tameside/2016-monitoring-2 workforce` */
  readonly key: string;
  readonly state: CellState;
  readonly x: number;
  readonly shape: 'inspection' | 'visit';
  readonly isUnseen: boolean;
  /** Visit and date with the marks in words, or the reason why there is none. */
  readonly title: string;
  /** Where the stack of marks stands, if not straight above the visit. */
  readonly stackX?: number;
  readonly marks: readonly TrajectoryMarkView[];
}

/** Length of the side of a shape or arrow. */
export const glyphSize = 12;
/** From one mark of a stack to the next. */
export const rowHeight = 14;
/** Height at which stacks begin. */
export const footHeight = 17;
/** Between a shape and the arrow beside it. */
const glyphGap = 2;
/** Room for a shape, its arrow and a little air. */
const stackWidth = 2 * glyphSize + 6;
/** Room for the symbol of a visit that has no marks on any theme, which no stack should stand above. */
const symbolWidth = 10;
/** Symbols stay where they are: it is the stacks that give way. */
const fixedWeight = 1000;

function listMarks(cell: CellView, stackX: number): readonly TrajectoryMarkView[] {
  return cell.marks.flatMap(({ key, saidBy, mark }, index) => {
    if (mark === undefined) return [];
    const values = [mark.level?.value, mark.direction?.value].filter((value) => value !== undefined);
    const startX = stackX - (values.length * (glyphSize + glyphGap) - glyphGap) / 2;
    return [
      {
        key,
        saidBy,
        tone: mark.tone,
        title: mark.label,
        glyphs: values.map((value, place) => ({
          value,
          x: startX + place * (glyphSize + glyphGap),
          y: -footHeight - glyphSize - index * rowHeight,
        })),
      },
    ];
  });
}

/**
 * Where the stacks of an authority stand, by visit: the same for every theme, so that pictures can be read one under the other.
 *
 * Straight above the visit, or beside it where stacks would overlap or seem to belong to a visit without marks.
 */
export function placeStacks(trajectories: readonly Trajectory[], toX: Axis['toX']): ReadonlyMap<string, number> {
  const markedIds = new Set(
    trajectories.flatMap(({ stops }) => stops.filter(({ marks }) => marks.length > 0).map(({ visit }) => visit.id)),
  );
  const places = (trajectories[0]?.stops ?? [])
    .flatMap(({ place }) => place ?? [])
    .map(({ visit, middle }) => ({ id: visit.id, at: toX(middle), isMarked: markedIds.has(visit.id) }))
    .sort((a, b) => a.at - b.at);
  const xs = spreadApart(
    places.map(({ at, isMarked }) => ({
      at,
      width: isMarked ? stackWidth : symbolWidth,
      weight: isMarked ? 1 : fixedWeight,
    })),
  );
  return new Map(places.map(({ id, at }, index) => [id, Math.round(xs[index] ?? at)]));
}

/**
 * Draws a visit together for the picture of one theme; none if it cannot be placed in time.
 * @param words what the table says of the visit.
 */
export function listPictureStops(
  { visit, place, isUnseen }: TrajectoryStop,
  cell: CellView,
  words: string,
  toX: Axis['toX'],
  stacks: ReadonlyMap<string, number>,
): readonly TrajectoryStopView[] {
  if (place === undefined) return [];
  const x = toX(place.middle);
  const stackX = stacks.get(visit.id) ?? x;
  const name = `${formatVisitInCycle(visit)}, ${formatDated(visit.dates)}`;
  const marks = listMarks(cell, stackX);
  return [
    {
      key: cell.key,
      state: cell.state,
      x,
      shape: visit.kind === 'inspection' ? 'inspection' : 'visit',
      isUnseen,
      title: `${name}: ${words}`,
      ...(marks.length > 0 && Math.abs(stackX - x) >= 1 && { stackX }),
      marks,
    },
  ];
}
