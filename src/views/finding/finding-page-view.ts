import { getSource, getVisit, listFindingsOf } from '../../domain/lookup.ts';
import type { Corpus, Finding } from '../../domain/model.ts';
import { toPlaceAddress } from '../../domain/source/original-address.ts';
import { findThemeNeighbours } from '../../domain/theme/neighbours.ts';
import type { Neighbour } from '../../domain/theme/neighbours.ts';
import { lowerFirst } from '../capitalise.ts';
import { buildCellView } from '../theme/cell-view.ts';
import type { CellView } from '../theme/cell-view.ts';
import { buildFindingView } from './finding-view.ts';
import type { FindingView } from './finding-view.ts';
import { toVisitLink } from '../visit/format-visit.ts';
import type { Link } from '../link.ts';
import { formatNoGrade } from '../visit/no-grade.ts';
import { urls } from '../urls.ts';

/** The same theme at another visit. */
export interface NeighbourView {
  readonly lead: string;
  readonly visit: Link;
  /** Where to read it. */
  readonly theme: Link;
  readonly cell: CellView;
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
  readonly neighbours: readonly NeighbourView[];
}

/** A theme has a place of its own only on the page of a visit with findings by inspectors. */
const toThemeUrl = (corpus: Corpus, id: string, theme: Finding['theme']): string =>
  listFindingsOf(corpus, id).some(({ saidBy }) => saidBy === 'inspectors')
    ? urls.visitTheme(id, theme)
    : urls.visit(id);

export function buildFindingPageView(corpus: Corpus, finding: Finding): FindingPageView {
  const view = buildFindingView(corpus, finding);
  const source = getSource(corpus, finding.sourceId);
  const noGrade = formatNoGrade(getVisit(corpus, finding.visitId));
  const around = findThemeNeighbours(corpus, getVisit(corpus, finding.visitId), finding.theme);
  const toView = (lead: string, neighbour: Neighbour | undefined): readonly NeighbourView[] =>
    neighbour === undefined
      ? []
      : [
          {
            lead,
            visit: toVisitLink(neighbour.visit),
            theme: { text: view.theme.text, href: toThemeUrl(corpus, neighbour.visit.id, finding.theme) },
            cell: buildCellView(corpus, neighbour.cell),
          },
        ];
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
    neighbours: [
      ...toView('Last reported before', around.reportedBefore),
      ...toView('At the previous visit', around.previous),
      ...toView('At the next visit', around.next),
      ...toView('Next reported', around.reportedAfter),
    ],
  };
}
