import { getSource, getVisit } from '../../domain/lookup.ts';
import type { Corpus, Finding, Visit } from '../../domain/model.ts';
import { toPlaceAddress } from '../../domain/source/original-address.ts';
import { oncePerValue } from '../../domain/once.ts';
import { findSubjectNeighbours, listLatestReports } from '../../domain/subject/neighbours.ts';
import { findThemeNeighbours } from '../../domain/theme/neighbours.ts';
import type { Neighbour, Neighbours } from '../../domain/visit/around.ts';
import { lowerFirst } from '../capitalise.ts';
import { buildCellView } from '../theme/cell-view.ts';
import type { CellView } from '../theme/cell-view.ts';
import { buildFindingView } from './finding-view.ts';
import type { FindingView } from './finding-view.ts';
import { formatMarkGroups } from './mark-groups.ts';
import { buildSubjectCellView } from '../subject/subject-cell-view.ts';
import type { SubjectCellView } from '../subject/subject-cell-view.ts';
import { formatVisitMonth, toVisitLink } from '../visit/format-visit.ts';
import type { Link } from '../link.ts';
import { formatNoGrade } from '../visit/no-grade.ts';
import { toThemeUrl } from '../visit/theme-place.ts';
import { urls } from '../urls.ts';

/** The same subject, or the same theme, at another visit. */
export interface NeighbourView<Cell> {
  /** `At the previous visit` */
  readonly lead: string;
  readonly visit: Link;
  readonly cell: Cell;
}

/** The same theme at another visit. */
export interface ThemeNeighbourView extends NeighbourView<CellView> {
  /** Where to read it. */
  readonly theme: Link;
}

/** The same subject at another authority. */
export interface ElsewhereView {
  readonly authority: Link;
  /** `worse, weaknesses (June 2017)`: what the latest visit that reports on it says. */
  readonly words: string;
}

export interface FindingPageView {
  readonly finding: FindingView;
  readonly title: string;
  /** `Workforce: worse`; for others than the inspectors, who spoke. */
  readonly heading: string;
  readonly description: string;
  /** Undefined for an inspection. */
  readonly noGrade?: string;
  readonly sourceTitle: string;
  readonly publisher: string;
  /** The original's address, opened where the finding stands; undefined when it is not known. */
  readonly original?: string;
  /** The same of an archived copy. */
  readonly archived?: string;
  readonly ofSubject: readonly NeighbourView<SubjectCellView>[];
  /** The latest report of each other authority, as many as stand in a list. */
  readonly elsewhere: readonly ElsewhereView[];
  readonly ofTheme: readonly ThemeNeighbourView[];
}

/** Authorities that stand in a list; the subject's page has all. */
const maxElsewhere = 8;

/** What stands around a visit, oldest first. */
const listAround = <Cell>(around: Neighbours<Cell>): readonly (Neighbour<Cell> & { readonly lead: string })[] =>
  [
    { lead: 'Last reported before', neighbour: around.reportedBefore },
    { lead: 'At the previous visit', neighbour: around.previous },
    { lead: 'At the next visit', neighbour: around.next },
    { lead: 'Next reported', neighbour: around.reportedAfter },
  ].flatMap(({ lead, neighbour }) => (neighbour === undefined ? [] : [{ lead, ...neighbour }]));

/** `improved, permanent staff only (January 2018)` */
const sayReport = ({ groups, limits }: SubjectCellView, visit: Visit): string =>
  `${formatMarkGroups(groups)}${limits === undefined ? '' : `, ${limits}`} (${formatVisitMonth(visit)})`;

/** The first authorities that report on a subject: one more than a list holds, since the finding's own is left out. */
const listReporting = oncePerValue((corpus, subject: string) =>
  listLatestReports(corpus, subject)
    .slice(0, maxElsewhere + 1)
    .map(({ authority, visit, cell }) => ({
      authorityId: authority.id,
      view: {
        authority: { text: authority.name, href: urls.subjectAt(subject, authority.id) },
        words: sayReport(buildSubjectCellView(corpus, cell), visit),
      },
    })),
);

const listElsewhere = (corpus: Corpus, { subject, authorityId }: Finding): readonly ElsewhereView[] =>
  listReporting(corpus, subject)
    .filter((report) => report.authorityId !== authorityId)
    .slice(0, maxElsewhere)
    .map(({ view }) => view);

export function buildFindingPageView(corpus: Corpus, finding: Finding): FindingPageView {
  const view = buildFindingView(corpus, finding);
  const source = getSource(corpus, finding.sourceId);
  const visit = getVisit(corpus, finding.visitId);
  const noGrade = formatNoGrade(visit);
  return {
    finding: view,
    heading: `${view.theme.text}: ${lowerFirst(view.lead)}`,
    title: `${view.summaryText.replace(/\.$/u, '')}: ${view.authority.text}, ${view.source.text}`,
    description: `${view.summaryText} ${view.lead}; ${view.theme.text}, ${view.authority.text}, from ${view.source.text}.`,
    ...(noGrade !== undefined && { noGrade }),
    sourceTitle: source.title,
    publisher: source.publisher,
    ...(source.address !== undefined && { original: toPlaceAddress(source, finding, source.address) }),
    ...(source.archivedAddress !== undefined && { archived: toPlaceAddress(source, finding, source.archivedAddress) }),
    ofSubject: listAround(findSubjectNeighbours(corpus, visit, finding.subject)).map((around) => ({
      lead: around.lead,
      visit: toVisitLink(around.visit),
      cell: buildSubjectCellView(corpus, around.cell),
    })),
    elsewhere: listElsewhere(corpus, finding),
    ofTheme: listAround(findThemeNeighbours(corpus, visit, finding.theme)).map((around) => ({
      lead: around.lead,
      visit: toVisitLink(around.visit),
      theme: { text: view.theme.text, href: toThemeUrl(corpus, around.visit.id, finding.theme) },
      cell: buildCellView(corpus, around.cell),
    })),
  };
}
