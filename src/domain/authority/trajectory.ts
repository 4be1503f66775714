import { themeIds } from '../../schema/vocabulary.ts';
import type { ThemeId } from '../../schema/vocabulary.ts';
import { getCell } from '../theme/cell.ts';
import type { Cell, CellState } from '../theme/cell.ts';
import { listJourneyStops } from './journey.ts';
import type { JourneyStop } from './journey.ts';
import { listVisitsOf } from '../lookup.ts';
import type { Corpus, Finding, Visit } from '../model.ts';
import { isMark } from '../finding/speakers.ts';

/** One visit on a theme's way through time. */
export interface TrajectoryStop {
  readonly visit: Visit;
  /** Where it stands in time; undefined where nothing bounds its date on one side. */
  readonly place: JourneyStop | undefined;
  /** What the visit says on the theme; its state is the reason where there is no mark. */
  readonly cell: Cell;
  /** Inspectors' findings with a level or a direction, primary sources first, then in source order; empty unless the state is `reported`. */
  readonly marks: readonly Finding[];
  /** Nothing at hand tells of the visit, so that even its silence says nothing. */
  readonly isUnseen: boolean;
}

/** A theme at every visit of one authority. Each visit stands for itself: nothing is worked out between two. */
export interface Trajectory {
  readonly theme: ThemeId;
  /** Oldest first. */
  readonly stops: readonly TrajectoryStop[];
}

const unseenStates = {
  reported: false,
  elsewhere: false,
  'not-coded': true,
  withdrawn: true,
  'not-published': true,
  'no-source': true,
  'out-of-scope': false,
  silent: false,
  'part-read': false,
  'not-mentioned': false,
  'primary-not-held': true,
} as const satisfies Record<CellState, boolean>;

/** A theme at every visit of an authority, oldest visit first, those of which nothing is held among them. */
export function buildTrajectory(corpus: Corpus, authorityId: string, theme: ThemeId): Trajectory {
  const places = new Map(listJourneyStops(corpus, authorityId).map((stop) => [stop.visit.id, stop]));
  return {
    theme,
    stops: listVisitsOf(corpus, authorityId).map((visit) => {
      const cell = getCell(corpus, visit, theme);
      return {
        visit,
        place: places.get(visit.id),
        cell,
        marks: cell.findings.filter(isMark),
        isUnseen: unseenStates[cell.state],
      };
    }),
  };
}

/** The trajectories of an authority in the codebook's order; a theme without a mark at any visit has none. */
export function listTrajectories(corpus: Corpus, authorityId: string): readonly Trajectory[] {
  return themeIds
    .map((theme) => buildTrajectory(corpus, authorityId, theme))
    .filter(({ stops }) => stops.some(({ marks }) => marks.length > 0));
}
