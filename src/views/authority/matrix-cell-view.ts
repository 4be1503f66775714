import { isMark } from '../../domain/finding/speakers.ts';
import type { Corpus } from '../../domain/model.ts';
import type { Cell, CellState } from '../../domain/theme/cell.ts';
import { buildMarkGroups, formatMarkWords } from '../finding/mark-groups.ts';
import type { MarkGroup } from '../finding/mark-groups.ts';
import { formatNote } from '../theme/told-words.ts';
import { buildCellView } from '../theme/cell-view.ts';
import { toThemeUrl } from '../visit/theme-place.ts';

/** One theme at one visit as one link: its marks with words, or why there are none. */
export interface MatrixCellView {
  /** `tameside/2016-monitoring-2 workforce` */
  readonly key: string;
  readonly state: CellState;
  /** The visit's name, for screens on which it doesn't stand above. */
  readonly when: string;
  /** Alike marks together; empty unless the state is `reported`. */
  readonly groups: readonly MarkGroup[];
  /** What the marks say together; why there are none, and what there is all the same: `Not mentioned in the accounts held; context only`. */
  readonly words: string;
  /** What the link says to those who hear it: `Workforce, June 2017: worse; three weaknesses`. */
  readonly heard: string;
  /** `leaving-care team only`, where every mark is limited to a team or service. */
  readonly only?: string;
  /** `as reported by Community Care`, where that holds of this cell and not of its whole column. */
  readonly relayedBy?: string;
  /** The theme at the visit; absent where nothing is said of it there. */
  readonly href?: string;
}

/** What a cell's place in the table is called. */
export interface CellPlace {
  readonly theme: string;
  readonly when: string;
  /** Whether the whole visit is told through others than Ofsted, as its head says. */
  readonly isRelayed: boolean;
}

const numberWords = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven'];

/** Marks as they are heard, so many as are seen: `worse; three weaknesses`. */
export const formatHeardMarks = (groups: readonly MarkGroup[]): string =>
  groups
    .map(({ times, words }) => (times === 1 ? words : `${numberWords[times] ?? String(times)} ${words}`))
    .join('; ');

/** Draws one theme at one visit together, for a table of themes by visits. */
export function buildMatrixCellView(corpus: Corpus, cell: Cell, { theme, when, isRelayed }: CellPlace): MatrixCellView {
  const { key, state, words, only, relayedBy } = buildCellView(corpus, cell);
  const groups = state === 'reported' ? buildMarkGroups(cell.findings.filter(isMark)) : [];
  const note = state === 'reported' ? undefined : formatNote(corpus, cell);
  const absence = note === undefined ? words : `${words}; ${note}`;
  const isSaid = cell.findings.length + cell.said.length > 0;
  return {
    key,
    state,
    when,
    groups,
    words: groups.length === 0 ? absence : formatMarkWords(groups),
    heard: `${theme}, ${when}: ${groups.length === 0 ? absence : formatHeardMarks(groups)}`,
    ...(only !== undefined && { only }),
    ...(relayedBy !== undefined && !isRelayed && { relayedBy }),
    ...(isSaid && { href: toThemeUrl(corpus, cell.visitId, cell.theme) }),
  };
}
