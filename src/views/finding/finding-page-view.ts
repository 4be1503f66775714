import { getSource, getSubject, getTheme, getVisit } from '../../domain/lookup.ts';
import type { Corpus, Finding, Visit } from '../../domain/model.ts';
import { toPlaceAddress } from '../../domain/source/original-address.ts';
import { oncePerValue } from '../../domain/once.ts';
import { findSubjectNeighbours, listLatestReports } from '../../domain/subject/neighbours.ts';
import { findThemeNeighbours } from '../../domain/theme/neighbours.ts';
import { toSubjectTopic, toThemeTopic } from '../../domain/theme/topic.ts';
import type { Topic } from '../../domain/theme/topic.ts';
import type { Neighbour, Neighbours } from '../../domain/visit/around.ts';
import type { Cell } from '../../domain/theme/cell.ts';
import type { SubjectCell } from '../../domain/subject/subject-cell.ts';
import { findPairUrl } from '../comparison/compare-links.ts';
import { buildFindingView } from './finding-view.ts';
import type { FindingView } from './finding-view.ts';
import { formatMarkGroups } from './mark-groups.ts';
import { buildTopicCellView } from '../theme/topic-cell-view.ts';
import type { TopicCellView } from '../theme/topic-cell-view.ts';
import { formatNameAndMonth, formatVisitMonth, toVisitLink } from '../visit/format-visit.ts';
import type { Link } from '../link.ts';
import { formatNoGrade } from '../visit/no-grade.ts';
import { toThemeUrl } from '../visit/theme-place.ts';
import { urls } from '../urls.ts';

/** The same subject, or the same theme, at another visit. */
export interface NeighbourView {
  /** `At the previous visit` */
  readonly lead: Lead;
  readonly visit: Link;
  readonly cell: TopicCellView;
  /** Where both visits stand side by side, at the subject or the theme; undefined where one has no findings. */
  readonly beside?: string;
  /** Where to read all that the visit says of the theme. */
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
  readonly description: string;
  /** Undefined for an inspection. */
  readonly noGrade?: string;
  readonly sourceTitle: string;
  readonly publisher: string;
  /** The original's address, opened where the finding stands; undefined when it is not known. */
  readonly original?: string;
  /** The same of an archived copy. */
  readonly archived?: string;
  /** What stays in sight: `Tameside, June 2017` and the subject. */
  readonly kicker: string;
  /** The same subject at the nearest visit that can be set beside this one, the next before the previous. */
  readonly compare?: Link;
  readonly ofSubject: readonly NeighbourView[];
  /** The latest report of each other authority, as many as stand in a list. */
  readonly elsewhere: readonly ElsewhereView[];
  readonly ofTheme: readonly NeighbourView[];
}

/** Authorities that stand in a list; the subject's page has all. */
const maxElsewhere = 8;

const leads = {
  reportedBefore: 'Last reported before',
  previous: 'At the previous visit',
  next: 'At the next visit',
  reportedAfter: 'Next reported',
} as const satisfies Record<keyof Neighbours<unknown>, string>;

type Lead = (typeof leads)[keyof typeof leads];

const compareWords = {
  [leads.reportedBefore]: 'where it was last reported before',
  [leads.previous]: 'at the previous visit',
  [leads.next]: 'at the next visit',
  [leads.reportedAfter]: 'where it is next reported',
} as const satisfies Record<Lead, string>;

/** What stands around a visit, oldest first. */
const listAround = <Cell>(around: Neighbours<Cell>): readonly (Neighbour<Cell> & { readonly lead: Lead })[] =>
  [
    { lead: leads.reportedBefore, neighbour: around.reportedBefore },
    { lead: leads.previous, neighbour: around.previous },
    { lead: leads.next, neighbour: around.next },
    { lead: leads.reportedAfter, neighbour: around.reportedAfter },
  ].flatMap(({ lead, neighbour }) => (neighbour === undefined ? [] : [{ lead, ...neighbour }]));

/** `improved, permanent staff only (January 2018)` */
const sayReport = ({ groups, limits }: TopicCellView, visit: Visit): string =>
  formatNameAndMonth(`${formatMarkGroups(groups)}${limits === undefined ? '' : `, ${limits}`}`, visit);

/** The first authorities that report on a subject: one more than a list holds, since the finding's own is left out. */
const listReporting = oncePerValue((corpus, subject: string) =>
  listLatestReports(corpus, subject)
    .slice(0, maxElsewhere + 1)
    .map(({ authority, visit, cell }) => ({
      authorityId: authority.id,
      view: {
        authority: { text: authority.name, href: urls.subjectAt(subject, authority.id) },
        words: sayReport(buildTopicCellView(corpus, cell), visit),
      },
    })),
);

const listElsewhere = (corpus: Corpus, { subject, authorityId }: Finding): readonly ElsewhereView[] =>
  listReporting(corpus, subject)
    .filter((report) => report.authorityId !== authorityId)
    .slice(0, maxElsewhere)
    .map(({ view }) => view);

/** What a topic's neighbours say, each with the way to read it and to set it beside the finding's own visit. */
const listNeighbours = <State extends Cell | SubjectCell>(
  corpus: Corpus,
  visit: Visit,
  topic: Topic,
  around: Neighbours<State>,
): readonly NeighbourView[] =>
  listAround(around).map(({ lead, visit: other, cell }) => {
    const beside = findPairUrl(corpus, visit, other, topic);
    return {
      lead,
      visit: toVisitLink(other),
      cell: buildTopicCellView(corpus, cell),
      ...(beside !== undefined && { beside }),
      theme: { text: getTheme(corpus, topic.theme).name, href: toThemeUrl(corpus, other.id, topic.theme) },
    };
  });

/** The comparison nearest at hand. */
function findCompare(neighbours: readonly NeighbourView[]): Link | undefined {
  const withPair = neighbours.filter(({ beside }) => beside !== undefined);
  const nearest = withPair.find(({ lead }) => lead === leads.next || lead === leads.reportedAfter) ?? withPair.at(-1);
  return nearest?.beside === undefined
    ? undefined
    : { text: `Compare: the same subject ${compareWords[nearest.lead]}`, href: nearest.beside };
}

export function buildFindingPageView(corpus: Corpus, finding: Finding): FindingPageView {
  const view = buildFindingView(corpus, finding);
  const source = getSource(corpus, finding.sourceId);
  const visit = getVisit(corpus, finding.visitId);
  const noGrade = formatNoGrade(visit);
  const subject = toSubjectTopic(getSubject(corpus, finding.subject));
  const theme = toThemeTopic(getTheme(corpus, finding.theme));
  const ofSubject = listNeighbours(corpus, visit, subject, findSubjectNeighbours(corpus, visit, finding.subject));
  const compare = findCompare(ofSubject);
  return {
    finding: view,
    kicker: `${view.authority.text}, ${formatVisitMonth(visit)}`,
    title: `${view.summaryText.replace(/\.$/u, '')}: ${view.authority.text}, ${view.source.text}`,
    description: `${view.summaryText} ${view.lead}; ${view.theme.text}, ${view.authority.text}, from ${view.source.text}.`,
    ...(noGrade !== undefined && { noGrade }),
    sourceTitle: source.title,
    publisher: source.publisher,
    ...(source.address !== undefined && { original: toPlaceAddress(source, finding, source.address) }),
    ...(source.archivedAddress !== undefined && { archived: toPlaceAddress(source, finding, source.archivedAddress) }),
    ...(compare !== undefined && { compare }),
    ofSubject,
    elsewhere: listElsewhere(corpus, finding),
    ofTheme: listNeighbours(corpus, visit, theme, findThemeNeighbours(corpus, visit, finding.theme)),
  };
}
