import { getSource, getVisit } from '../../domain/lookup.ts';
import type { Corpus, Finding } from '../../domain/model.ts';
import { compareVisits } from '../../domain/order.ts';
import { buildFindingView, formatAmount } from '../finding/finding-view.ts';
import { lowerFirst } from '../capitalise.ts';
import type { Link } from '../link.ts';
import { formatVisitMonth } from '../visit/format-visit.ts';

/** The figures that one finding gives, each with its own measure. */
export interface FigureRow {
  readonly authority: string;
  /** `June 2017` */
  readonly when: string;
  readonly figures: readonly {
    /** `28 social workers` */
    readonly amount: string;
    /** `gone since January 2017` */
    readonly what: string;
  }[];
  /** `inspectors`, `the council said` */
  readonly speaker: string;
  /** The source, where the finding stands in it. */
  readonly place: Link;
}

/** The figures among findings, by authority, then visit; a finding that repeats another's gives none of its own. */
export function listFigureRows(corpus: Corpus, findings: readonly Finding[]): readonly FigureRow[] {
  return findings
    .filter(({ figures, relays, status }) => figures.length > 0 && relays === undefined && status !== 'withdrawn')
    .map((finding) => ({ finding, visit: getVisit(corpus, finding.visitId) }))
    .toSorted((a, b) => compareVisits(a.visit, b.visit))
    .map(({ finding, visit }) => {
      const { authority, speaker, inContextUrl, locator, relay } = buildFindingView(corpus, finding);
      return {
        authority: authority.text,
        when: formatVisitMonth(visit),
        figures: finding.figures.map((figure) => ({ amount: formatAmount(figure), what: figure.what })),
        speaker: `${speaker === undefined ? 'inspectors' : lowerFirst(speaker)}${relay === undefined ? '' : `, ${relay}`}`,
        place: { text: `${getSource(corpus, finding.sourceId).publisher}, ${locator}`, href: inContextUrl },
      };
    });
}
