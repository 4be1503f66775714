import { listComparableVisits } from '../domain/comparison.ts';
import type { Corpus } from '../domain/model.ts';
import { blankFinding } from './blank-finding.ts';
import type { CellView } from './cell-view.ts';
import type { ComparedRow, ComparedVisit } from './comparison-view.ts';
import type { FindingView } from './finding-view.ts';
import { toVisitLink } from './format-visit.ts';
import { allMarks } from './mark-view.ts';
import type { MarkView } from './mark-view.ts';
import { urls } from './urls.ts';

/** What the composer offers, and the blank parts that its templates are drawn from. */
export interface ComposeView {
  readonly authorities: readonly {
    readonly name: string;
    readonly visits: readonly { readonly id: string; readonly text: string }[];
  }[];
  readonly themes: readonly { readonly id: string; readonly name: string }[];
  readonly marks: readonly MarkView[];
  readonly blank: {
    readonly visit: ComparedVisit;
    readonly row: ComparedRow;
    readonly cell: CellView;
    readonly finding: FindingView;
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
  return {
    authorities: corpus.authorities
      .map(({ id, name }) => ({
        name,
        visits: listComparableVisits(corpus, id).map((visit) => ({ id: visit.id, text: toVisitLink(visit).text })),
      }))
      .filter(({ visits }) => visits.length > 0),
    themes: corpus.themes.map(({ id, name }) => ({ id, name })),
    marks: allMarks,
    blank: {
      visit: { id: '', name: '', label: '', href: urls.home, when: '', outcome: '', basis: '' },
      row: { id: '', theme: { text: '', href: urls.home }, sentence: '', cells: [] },
      cell: blankCell,
      finding: blankFinding,
    },
  };
}
