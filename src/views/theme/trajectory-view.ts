import type { CellOptions } from '../../domain/theme/cell.ts';
import { getTopicCell } from '../../domain/theme/topic.ts';
import type { Topic } from '../../domain/theme/topic.ts';
import { listTrajectoryStops } from '../../domain/theme/trajectory.ts';
import type { Authority, Corpus } from '../../domain/model.ts';
import { formatMarkGroups } from '../finding/mark-groups.ts';
import { buildTopicCellView } from './topic-cell-view.ts';
import { buildAxis } from './trajectory-axis.ts';
import type { AxisView } from './trajectory-axis.ts';
import { footHeight, listPictureStops, toHeight } from './trajectory-picture.ts';
import type { TrajectoryStopView } from './trajectory-picture.ts';

/** A theme or a subject through time at one authority: a picture, beneath which a list says the same. */
export interface TrajectoryView {
  readonly label: string;
  /** The same for every authority of the page. */
  readonly axis: AxisView;
  /** Height at which marks begin. */
  readonly footY: number;
  /** How far the picture reaches above the axis. */
  readonly height: number;
  /** The lines of the years, as a path. */
  readonly yearLines: string;
  /** Bars from the first to the last day on which a visit of unknown date can have taken place. */
  readonly spans: readonly { readonly fromX: number; readonly toX: number }[];
  /** Oldest first; a visit that nothing bounds in time is in the list alone. */
  readonly stops: readonly TrajectoryStopView[];
}

/**
 * Draws together a topic through time at each authority of which a mark can be placed in time, all on one axis.
 *
 * Visits stand in proportion to time. A visit's marks stand above it in the order of every cell; height means nothing.
 * @returns by the id of the authority.
 */
export function buildTrajectories(
  corpus: Corpus,
  authorities: readonly Authority[],
  topic: Topic,
  options: CellOptions,
): ReadonlyMap<string, TrajectoryView> {
  const marked = authorities
    .map((authority) => ({ authority, stops: listTrajectoryStops(corpus, authority.id, topic, options) }))
    .filter(({ stops }) => stops.some(({ marks }) => marks.length > 0));
  if (marked.length === 0) return new Map();
  const { view: axis, toX } = buildAxis(marked.flatMap(({ stops }) => stops.map(({ place }) => place)));
  return new Map(
    marked.map(({ authority: { id, name }, stops }) => {
      const drawn = listPictureStops(stops, toX, ({ place: { visit } }) => {
        const { groups, note = '' } = buildTopicCellView(corpus, getTopicCell(corpus, visit, topic, options), options);
        return groups.length > 0 ? formatMarkGroups(groups) : note;
      });
      const height = Math.max(...drawn.map(toHeight));
      return [
        id,
        {
          label: `${topic.name} in ${name} through time: what each visit said. The list below says the same`,
          axis,
          footY: -footHeight + 2,
          height,
          yearLines: axis.years.map(({ x }) => `M${x} ${-height}V${axis.yearY - 11}`).join(''),
          spans: stops
            .filter(({ place }) => place.isUncertain)
            .map(({ place }) => ({ fromX: toX(place.firstDay), toX: toX(place.lastDay) })),
          stops: drawn,
        },
      ];
    }),
  );
}
