import type { CellState } from '../../domain/theme/cell.ts';
import type { FindingView } from '../finding/finding-view.ts';
import type { MarkGroup } from '../finding/mark-groups.ts';
import type { Link } from '../link.ts';

/** What one visit has in one row: marks with words, or a word for why there are none. */
export interface GridEntry {
  /** The subject, in a row that gathers several. */
  readonly name?: string;
  readonly groups: readonly MarkGroup[];
  /** Where there are no marks: `context only`, `the council only`, `no finding`, `see Recruitment`. */
  readonly note?: string;
}

/** One row at one visit; beneath it, once the row is opened, its findings. */
export interface GridCell {
  /** `tameside/2016-monitoring-2 turnover`: visit and subject, in a row of one subject. */
  readonly subjectKey?: string;
  /** `tameside/2016-monitoring-2 workforce`: visit and theme, in a row of a whole theme. */
  readonly themeKey?: string;
  readonly state?: CellState;
  readonly entries: readonly GridEntry[];
  /** What those hear who do not see the rows that hold its marks. */
  readonly heard?: string;
  /** In quiet words, whom its findings are limited to, where the sides are limited to different teams; or how they are tied to a recommendation. */
  readonly only?: string;
  readonly findings: readonly FindingView[];
  readonly said: readonly FindingView[];
}

/** One row of the grid. */
export interface GridRow {
  readonly id: string;
  readonly kind: 'subject' | 'alone' | 'theme' | 'recommendation';
  /** What stands before its name: the number of a recommendation. */
  readonly number?: number;
  /** The subject's or theme's page; no address where several subjects are gathered, or for a recommendation. */
  readonly head: { readonly text: string; readonly href?: string };
  /** What stands at its side in quiet words: that the sides speak of different teams; what a recommendation is about. */
  readonly limits?: string;
  /** `Both report on turnover: June 2017 worse, weaknesses; January 2018 improved.` */
  readonly sentence?: string;
  /** Whether every visit has the same marks of the same thing. */
  readonly isAlike: boolean;
  /** Whether some mark is a weakness. */
  readonly hasWeakness: boolean;
  /** In the order of the visits. */
  readonly cells: readonly GridCell[];
}

/** Rows under one heading: a theme that several visits report on, or all those that no two report on. */
export interface GridSection {
  readonly id: string;
  readonly head: { readonly text: string; readonly href?: string };
  /** The theme's own cells; empty where the rows are themes. */
  readonly cells: readonly GridCell[];
  readonly rows: readonly GridRow[];
}

/** A visit at the head of its column. */
export interface ComparedVisit {
  readonly id: string;
  /** `June 2017`, with the authority where several are compared, with its name where two have one month. */
  readonly label: string;
  /** `2nd monitoring visit`; where several cycles are compared, with its cycle. */
  readonly name: string;
  readonly href: string;
  /** `no grade given`, `Inadequate` */
  readonly outcome: string;
  /** The accounts that tell of it; empty where none counts. */
  readonly sources: readonly Link[];
  /** In whose words, where no account counts: `letter not held`. */
  readonly basis?: string;
}
