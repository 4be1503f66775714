import { listComparableVisits } from '../../domain/comparison/comparison.ts';
import type { Corpus, Visit } from '../../domain/model.ts';
import { listFormerVisitIds } from '../../domain/page/moves.ts';
import { urls } from '../urls.ts';
import { toVisitLink } from '../visit/format-visit.ts';
import { allMarks, legendMarks } from '../finding/mark-view.ts';
import type { MarkView } from '../finding/mark-view.ts';

/** A visit to choose. */
interface ComposeVisit {
  readonly id: string;
  readonly text: string;
  /** Ids that it had before, parted by spaces, so that addresses with one of them go on meaning it. */
  readonly former?: string;
}

/** What the composer offers. */
export interface ComposeView {
  /** Councils with findings, each with its visits, the newest first. */
  readonly authorities: readonly {
    readonly id: string;
    readonly name: string;
    readonly visits: readonly ComposeVisit[];
  }[];
  /** With primary sources only. */
  readonly primaryUrl: string;
  readonly themes: readonly { readonly id: string; readonly name: string }[];
  /** Every mark that a finding can bear. */
  readonly marks: readonly MarkView[];
  /** Every shape and arrow once. */
  readonly legend: readonly MarkView[];
}

/** Draws the composer together: every visit with findings, by authority. */
export function buildComposeView(corpus: Corpus): ComposeView {
  const toVisit = (visit: Visit): ComposeVisit => {
    const ids = listFormerVisitIds(corpus, visit.id);
    return {
      id: visit.id,
      text: toVisitLink(visit).text,
      ...(ids.length > 0 && { former: ids.join(' ') }),
    };
  };
  return {
    authorities: corpus.authorities
      .map(({ id, name }) => ({
        id,
        name,
        visits: listComparableVisits(corpus, id).toReversed().map(toVisit),
      }))
      .filter(({ visits }) => visits.length > 0),
    primaryUrl: `${urls.compare}?primary=1`,
    themes: corpus.themes.map(({ id, name }) => ({ id, name })),
    marks: allMarks,
    legend: legendMarks,
  };
}
