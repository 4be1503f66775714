import { groupBy } from '../../domain/group-by.ts';
import type { TrajectoryStop } from '../../domain/theme/trajectory.ts';
import { buildMarkGroups } from '../finding/mark-groups.ts';
import type { MarkView } from '../finding/mark-view.ts';
import { formatVisitMonth } from '../visit/format-visit.ts';
import { spreadApart } from './spread-apart.ts';
import type { Axis } from './trajectory-axis.ts';

type GlyphValue = NonNullable<MarkView['level']>['value'] | NonNullable<MarkView['direction']>['value'];

/** Shapes and arrows of one colour in the picture, each by its upper left corner. */
export interface GlyphGroup {
  readonly tone: MarkView['tone'];
  readonly glyphs: readonly { readonly value: GlyphValue; readonly x: number; readonly y: number }[];
}

/** A visit in the picture. */
export interface TrajectoryStopView {
  readonly x: number;
  readonly shape: 'inspection' | 'visit';
  readonly isUnseen: boolean;
  /** When it was, with the marks in words, or the reason why there is none. */
  readonly title: string;
  /** Where the marks stand, if not straight above the visit. */
  readonly stackX?: number;
  /** One mark a finding, its shape, its arrow or both side by side. */
  readonly groups: readonly GlyphGroup[];
}

/** Length of the side of a shape or arrow: 16 units of its own at the scale of the picture. */
const glyphSize = 12;
/** From one row of marks to the next. */
const rowHeight = 14;
/** Height at which rows begin. */
export const footHeight = 17;
/** From one shape to the next in a row. */
const step = glyphSize + 2;
/** Shapes and arrows that stand in a row. */
const maxInRow = 6;
/** Room for the symbol of a visit that has no marks, which no marks of another should stand above. */
const symbolWidth = 10;
/** Symbols stay where they are: it is the marks that give way. */
const fixedWeight = 1000;

interface Part {
  readonly value: GlyphValue;
  readonly tone: MarkView['tone'];
}

/** The marks of a visit in rows, the lowest first: alike ones together, in the order of every cell; height means nothing. */
function listRows({ marks }: TrajectoryStop): readonly (readonly Part[])[] {
  const rows: Part[][] = [[]];
  for (const { mark, times } of buildMarkGroups(marks)) {
    const parts = [mark.level?.value, mark.direction?.value].flatMap((value) =>
      value === undefined ? [] : [{ value, tone: mark.tone }],
    );
    for (let time = 0; time < times; time += 1) {
      if ((rows.at(-1)?.length ?? 0) + parts.length > maxInRow) rows.push([]);
      rows.at(-1)?.push(...parts);
    }
  }
  return rows;
}

/** Where the marks of each visit stand: straight above it, or beside it where they would overlap. */
function placeStacks(stops: readonly TrajectoryStop[], toX: Axis['toX']): ReadonlyMap<TrajectoryStop, number> {
  const places = stops.toSorted((a, b) => a.place.middle - b.place.middle);
  const xs = spreadApart(
    places.map((stop) => {
      const widest = Math.max(...listRows(stop).map((row) => row.length));
      return {
        at: toX(stop.place.middle),
        width: widest === 0 ? symbolWidth : widest * step + 6,
        weight: widest === 0 ? fixedWeight : 1,
      };
    }),
  );
  return new Map(places.map((stop, index) => [stop, Math.round(xs[index] ?? 0)]));
}

function drawGroups(stop: TrajectoryStop, stackX: number): readonly GlyphGroup[] {
  const glyphs = listRows(stop).flatMap((row, height) =>
    row.map((part, place) => ({
      ...part,
      x: stackX - (row.length * step - 2) / 2 + place * step,
      y: -footHeight - glyphSize - height * rowHeight,
    })),
  );
  return [...groupBy(glyphs, ({ tone }) => tone)].map(([tone, alike]) => ({
    tone,
    glyphs: alike.map(({ value, x, y }) => ({ value, x, y })),
  }));
}

/**
 * Draws the visits of one authority together.
 * @param say the marks of a visit in words, or why there are none.
 */
export function listPictureStops(
  stops: readonly TrajectoryStop[],
  toX: Axis['toX'],
  say: (stop: TrajectoryStop) => string,
): readonly TrajectoryStopView[] {
  const stacks = placeStacks(stops, toX);
  return stops.map((stop) => {
    const { visit, middle } = stop.place;
    const x = toX(middle);
    const stackX = stacks.get(stop) ?? x;
    return {
      x,
      shape: visit.kind === 'inspection' ? 'inspection' : 'visit',
      isUnseen: stop.isUnseen,
      title: `${formatVisitMonth(visit)}: ${say(stop)}`,
      ...(stop.marks.length > 0 && Math.abs(stackX - x) >= 1 && { stackX }),
      groups: drawGroups(stop, stackX),
    };
  });
}

/** How far the picture of a visit reaches above the axis. */
export const toHeight = ({ groups }: TrajectoryStopView): number =>
  Math.max(footHeight, ...groups.flatMap(({ glyphs }) => glyphs.map(({ y }) => -y))) + 2;
