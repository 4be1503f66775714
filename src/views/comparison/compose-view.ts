import { listComparableVisits } from '../../domain/comparison/comparison.ts';
import type { Corpus, Visit } from '../../domain/model.ts';
import { listFormerIds } from '../../domain/page/moves.ts';
import type { CellView } from '../theme/cell-view.ts';
import type { ComparedRow, ComparedVisit } from './comparison-view.ts';
import { toVisitLink } from '../visit/format-visit.ts';
import { allMarks } from '../finding/mark-view.ts';
import type { MarkView } from '../finding/mark-view.ts';
import { urls } from '../urls.ts';

/** A visit to choose. */
interface ComposeVisit {
  readonly id: string;
  readonly text: string;
  /** Ids that it had before, parted by spaces, so that addresses with one of them go on meaning it. */
  readonly former?: string;
}

/** What the composer offers, and the blank parts that its templates are drawn from. */
export interface ComposeView {
  readonly authorities: readonly {
    readonly name: string;
    readonly visits: readonly ComposeVisit[];
  }[];
  readonly themes: readonly { readonly id: string; readonly name: string }[];
  readonly marks: readonly MarkView[];
  readonly blank: {
    readonly visit: ComparedVisit;
    readonly row: ComparedRow;
    readonly cell: CellView;
  };
}

const blankCell: CellView = {
  key: '',
  state: 'reported',
  words: '',
  marks: [],
  findings: [],
  said: [],
  href: urls.home,
};

/** Draws the composer together: every visit with findings, by authority. */
export function buildComposeView(corpus: Corpus): ComposeView {
  const former = listFormerIds(corpus);
  const toVisit = (visit: Visit): ComposeVisit => {
    const ids = former.filter((entry) => entry.kind === 'visit' && entry.state === 'moved' && entry.to === visit.id);
    return {
      id: visit.id,
      text: toVisitLink(visit).text,
      ...(ids.length > 0 && { former: ids.map(({ id }) => id).join(' ') }),
    };
  };
  return {
    authorities: corpus.authorities
      .map(({ id, name }) => ({
        name,
        visits: listComparableVisits(corpus, id).map(toVisit),
      }))
      .filter(({ visits }) => visits.length > 0),
    themes: corpus.themes.map(({ id, name }) => ({ id, name })),
    marks: allMarks,
    blank: {
      visit: { id: '', name: '', label: '', href: urls.home, when: '', outcome: '', basis: '' },
      row: { id: '', theme: { text: '', href: urls.home }, sentence: '', cells: [] },
      cell: blankCell,
    },
  };
}
