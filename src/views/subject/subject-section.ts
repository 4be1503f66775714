import { listComparablePairs } from '../../domain/comparison/comparison.ts';
import { isSeen, listSourcesTouching, listVisitsOf } from '../../domain/lookup.ts';
import type { Authority, Corpus, Subject, Visit } from '../../domain/model.ts';
import { isPrimary } from '../../domain/finding/speakers.ts';
import { buildSubjectCell } from '../../domain/subject/subject-cell.ts';
import { formatBasis } from '../authority/matrix-view.ts';
import type { Link } from '../link.ts';
import { urls } from '../urls.ts';
import { formatVisitInCycle, formatVisitMonth } from '../visit/format-visit.ts';
import { buildSubjectCellView } from './subject-cell-view.ts';
import type { SubjectCellView } from './subject-cell-view.ts';

/** What one visit says on the subject. */
export interface SubjectVisitView {
  /** Fragment under which its findings stand; undefined where it has none. */
  readonly id?: string;
  /** `June 2017` */
  readonly visit: Link;
  readonly name: string;
  /** In whose words it is held: `Ofsted letter`. */
  readonly basis: string;
  readonly cell: SubjectCellView;
}

/** Visits that are not drawn, and why. */
export interface RestLine {
  readonly lead: string;
  readonly visits: readonly Link[];
}

/** A visit with the earlier ones beside which it can be read. */
export interface PairLine {
  readonly later: string;
  readonly earlier: readonly Link[];
}

/** One authority on a subject's page, time along. */
export interface SubjectSection {
  readonly id: string;
  readonly authority: Link;
  /** Visits of which something is held. */
  readonly visits: readonly SubjectVisitView[];
  /** Whether any of them says something on the subject. */
  readonly isTold: boolean;
  /** Every pair of visits that report on the subject, by the later one. */
  readonly pairs: readonly PairLine[];
  readonly rest: readonly RestLine[];
}

const toMonthLink = (visit: Visit): Link => ({ text: formatVisitMonth(visit), href: urls.visit(visit.id) });

function listPairs(corpus: Corpus, authorityId: string, reporting: ReadonlySet<Visit>): readonly PairLine[] {
  if (reporting.size < 2) return [];
  const pairs = listComparablePairs(corpus, authorityId).filter((pair) => pair.every((visit) => reporting.has(visit)));
  return [...new Set(pairs.map(([, later]) => later))].map((visit) => ({
    later: formatVisitMonth(visit),
    earlier: pairs
      .filter(([, later]) => later === visit)
      .map(([earlier, later]) => ({
        text: formatVisitMonth(earlier),
        href: urls.comparePair(authorityId, earlier.slug, later.slug),
      })),
  }));
}

const toRestLine = (lead: string, visits: readonly Visit[]): readonly RestLine[] =>
  visits.length === 0 ? [] : [{ lead, visits: visits.map(toMonthLink) }];

/** Draws one authority's part of a subject's page together. */
export function buildSubjectSection(
  corpus: Corpus,
  { id, name }: Authority,
  subject: Subject,
  primaryOnly: boolean,
): SubjectSection {
  const all = listVisitsOf(corpus, id);
  const isHeld = (visit: Visit) =>
    primaryOnly ? listSourcesTouching(corpus, visit.id).some(isPrimary) : isSeen(corpus, visit.id);
  const held = all.filter(isHeld);
  const cells = held.map((visit) => buildSubjectCell(corpus, visit, subject.id, { primaryOnly }));
  const reporting = held.filter((_, index) => cells[index]?.state === 'reported');
  const seen = all.filter((visit) => isSeen(corpus, visit.id));
  return {
    id,
    authority: { text: name, href: urls.authority(id) },
    visits: held.flatMap((visit, index): readonly SubjectVisitView[] => {
      const cell = cells[index];
      if (cell === undefined) return [];
      const hasFindings = cell.findings.length + cell.said.length > 0;
      return [
        {
          ...(hasFindings && { id: `${id}-${visit.slug}` }),
          visit: toMonthLink(visit),
          name: formatVisitInCycle(visit),
          basis: formatBasis(corpus, visit),
          cell: buildSubjectCellView(corpus, cell, { primaryOnly }),
        },
      ];
    }),
    isTold: cells.some(({ state, findings, said }) => state === 'elsewhere' || findings.length + said.length > 0),
    pairs: listPairs(corpus, id, new Set(reporting)),
    rest: [
      ...toRestLine(
        'Told only in accounts that are left out here',
        seen.filter((visit) => !isHeld(visit)),
      ),
      ...toRestLine(
        'No source held',
        all.filter((visit) => !seen.includes(visit)),
      ),
    ],
  };
}
