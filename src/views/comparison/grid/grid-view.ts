import type { CellState } from '../../../domain/theme/cell.ts';
import type { FindingView } from '../../finding/finding-view.ts';
import type { MarkGroup } from '../../finding/mark-groups.ts';
import type { ShortSourceLink } from '../../source/short-source-link.ts';

/** What one visit has in one row: marks with words, or a word for why there are none. */
export interface GridEntry {
  /** The subject, in a row that gathers several. */
  readonly name?: string;
  readonly groups: readonly MarkGroup[];
  /** Where there are no marks: `context only`, `the council only`, `no finding`, `see Recruitment`. */
  readonly note?: string;
}

/** What a cell says where primary sources alone count, if that is something else. */
export type PrimaryPart = Pick<GridCell, 'entries' | 'heard' | 'only'>;

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
  readonly primary?: PrimaryPart;
  readonly findings: readonly FindingView[];
  readonly said: readonly FindingView[];
}

/** What the filters of a comparison go by: of all sources, and of primary sources alone where those were drawn too. */
export interface ShownWhen {
  /** In which of the two no visit differs: `all primary`. */
  readonly 'data-alike'?: string;
  /** In which of the two some mark is a weakness. */
  readonly 'data-weak'?: string;
  /** No primary source has a finding. */
  readonly 'data-empty'?: '';
  /** Primary sources alone say something else. */
  readonly 'data-differs'?: '';
}

/** What the cells of a row have in common. */
export interface RowFacts {
  /** Whether every visit has the same marks of the same thing. */
  readonly isAlike: boolean;
  /** Whether some mark is a weakness. */
  readonly hasWeakness: boolean;
}

/** One row of the grid. */
export interface GridRow extends RowFacts {
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
  /** Where its theme at these visits can be set beside a further one. */
  readonly compare?: string;
  /** The same of primary sources alone, where these say something else; absent where no other counts anyhow. */
  readonly primary?: RowFacts & { readonly isEmpty: boolean };
  /** Where there are filters: attributes of the row, and of what it opens to. */
  readonly shown?: ShownWhen;
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
  /** Whether no primary source has a finding in any of its rows; absent where no other source counts anyhow. */
  readonly isEmptyInPrimary?: boolean;
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
  readonly sources: readonly ShortSourceLink[];
  /** In whose words, where no account counts: `Letter not held`. */
  readonly basis?: string;
  /** The same where primary sources alone count: `Letter not held`. */
  readonly primaryBasis?: string;
}
