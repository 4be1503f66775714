import { listJourneyStops } from '../authority/journey.ts';
import type { JourneyStop } from '../authority/journey.ts';
import { isMark } from '../finding/speakers.ts';
import type { Corpus, Finding } from '../model.ts';
import { getCell, isUnread } from './cell.ts';
import type { CellOptions } from './cell.ts';
import { getTopicCell } from './topic.ts';
import type { Topic } from './topic.ts';

/** One visit on a topic's way through time. */
export interface TrajectoryStop {
  readonly place: JourneyStop;
  /** Inspectors' findings with a level or a direction, primary sources first, then in source order. */
  readonly marks: readonly Finding[];
  /** Nothing at hand tells of the visit, so that even its silence says nothing. */
  readonly isUnseen: boolean;
}

/**
 * A theme or a subject at every visit of one authority that can be placed in time, oldest first, those of which nothing is
 * held among them. Each visit stands for itself: nothing is worked out between two.
 */
export const listTrajectoryStops = (
  corpus: Corpus,
  authorityId: string,
  topic: Topic,
  options: CellOptions = {},
): readonly TrajectoryStop[] =>
  listJourneyStops(corpus, authorityId).map((place) => {
    const { state, findings } = getTopicCell(corpus, place.visit, topic, options);
    return {
      place,
      marks: state === 'reported' ? findings.filter(isMark) : [],
      isUnseen: isUnread(getCell(corpus, place.visit, topic.theme, options).state),
    };
  });
