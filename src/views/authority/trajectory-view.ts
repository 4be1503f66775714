import { getTheme } from '../../domain/lookup.ts';
import type { Authority, Corpus } from '../../domain/model.ts';
import { listTrajectories } from '../../domain/authority/trajectory.ts';
import type { TrajectoryStop } from '../../domain/authority/trajectory.ts';
import { capitalise } from '../capitalise.ts';
import { buildCellView } from '../theme/cell-view.ts';
import type { CellView } from '../theme/cell-view.ts';
import { formatDated } from '../format-date.ts';
import { formatVisitInCycle } from '../visit/format-visit.ts';
import type { Link } from '../link.ts';
import { formatMarkKinds } from '../finding/mark-view.ts';
import { formatOutcome } from '../visit/outcome.ts';
import { buildAxis } from './trajectory-axis.ts';
import type { AxisView } from './trajectory-axis.ts';
import { footHeight, glyphSize, listPictureStops, placeStacks, rowHeight } from './trajectory-picture.ts';
import type { TrajectoryStopView } from './trajectory-picture.ts';
import { urls } from '../urls.ts';

/** A visit in the table. */
export interface TrajectoryRow {
  readonly visit: string;
  readonly when: string;
  readonly outcome: string;
  /** The marks in words, or why there are none. */
  readonly words: string;
  /** Where to read them; absent where there are none. */
  readonly href?: string;
  /** Which team alone, and whose account, where the marks have such limits. */
  readonly limits: readonly string[];
}

/** One theme through time: a picture and a table that says the same. */
export interface TrajectoryView {
  readonly theme: Link;
  readonly label: string;
  /** How far the picture reaches above the axis. */
  readonly height: number;
  readonly stops: readonly TrajectoryStopView[];
  readonly rows: readonly TrajectoryRow[];
}

/** The themes of an authority through time, on one axis. */
export interface TrajectoriesView {
  readonly label: string;
  readonly tableLabel: string;
  readonly axis: AxisView;
  readonly glyphSize: number;
  /** Height at which stacks begin. */
  readonly footY: number;
  readonly themes: readonly TrajectoryView[];
  /** Themes on which no visit has a mark. */
  readonly withoutMarks: readonly Link[];
}

/** Every kind of mark that the picture shows, in words, or why there is none. */
const formatWords = (marks: TrajectoryStop['marks'], cell: CellView) =>
  marks.length === 0 ? cell.words : capitalise(formatMarkKinds(marks));

const toRow = ({ visit, marks }: TrajectoryStop, cell: CellView): TrajectoryRow => ({
  visit: formatVisitInCycle(visit),
  when: formatDated(visit.dates),
  outcome: formatOutcome(visit, true),
  words: formatWords(marks, cell),
  ...(marks.length > 0 && { href: cell.href }),
  limits: [cell.only, cell.relayedBy].filter((text) => text !== undefined),
});

/**
 * Draws together the themes of an authority through time, in the codebook's order.
 *
 * Visits stand in proportion to time. A visit's marks are stacked above it in the order of the sources; height means nothing.
 * A visit that nothing bounds in time is in the tables alone.
 * @returns undefined if there is no mark at all, or no visit that can be placed in time.
 */
export function buildTrajectoriesView(corpus: Corpus, { id, name }: Authority): TrajectoriesView | undefined {
  const trajectories = listTrajectories(corpus, id);
  const places = (trajectories[0]?.stops ?? []).flatMap(({ place }) => place ?? []);
  if (places.length === 0) return undefined;
  const { view: axis, toX } = buildAxis(places);
  const stacks = placeStacks(trajectories, toX);
  const withMarks = new Set(trajectories.map(({ theme }) => theme));
  return {
    label: `Themes of ${name} through time: pictures; a table below says the same`,
    tableLabel: `Themes of ${name} through time, visit by visit`,
    axis,
    glyphSize,
    footY: -footHeight + 2,
    themes: trajectories.map(({ theme, stops }) => {
      const cells = stops.map((stop) => ({ stop, cell: buildCellView(corpus, stop.cell) }));
      const most = Math.max(...stops.map(({ marks }) => marks.length));
      return {
        theme: { text: getTheme(corpus, theme).name, href: urls.themeAt(theme, id) },
        label: `${getTheme(corpus, theme).name}: what each visit said, in the order of time. A table below says the same`,
        height: footHeight + most * rowHeight + 2,
        stops: cells.flatMap(({ stop, cell }) =>
          listPictureStops(stop, cell, formatWords(stop.marks, cell), toX, stacks),
        ),
        rows: cells.map(({ stop, cell }) => toRow(stop, cell)),
      };
    }),
    withoutMarks: corpus.themes
      .filter((theme) => !withMarks.has(theme.id))
      .map((theme) => ({ text: theme.name, href: urls.theme(theme.id) })),
  };
}
