import type { Cell, CellState } from '../../domain/theme/cell.ts';
import { getSource, getTheme, getVisit } from '../../domain/lookup.ts';
import type { Corpus, Finding } from '../../domain/model.ts';
import { isMark } from '../../domain/finding/speakers.ts';
import { oncePerValue } from '../../domain/once.ts';
import { listScopeParts } from '../../domain/visit/scope.ts';
import type { ThemeId } from '../../schema/vocabulary.ts';
import { capitalise } from '../capitalise.ts';
import { buildFindingView } from '../finding/finding-view.ts';
import type { FindingView } from '../finding/finding-view.ts';
import { formatLimits } from '../finding/limits.ts';
import { formatMarks } from '../finding/mark-view.ts';
import { joinNames } from '../join-names.ts';
import { formatTellers } from '../source/format-tellers.ts';
import { formatUnheld } from '../visit/format-letter.ts';
import { urls } from '../urls.ts';
import { cellStateWords, partReadWords } from '../words.ts';

/** One theme at one visit, ready to draw. */
export interface CellView {
  /** `tameside/2016-monitoring-2 workforce` */
  readonly key: string;
  readonly state: CellState;
  /** The marks in words, or why there are none. */
  readonly words: string;
  /** One a finding; context has no mark. */
  readonly marks: readonly FindingView[];
  /** All inspectors' findings, context among them. */
  readonly findings: readonly FindingView[];
  readonly said: readonly FindingView[];
  /** `leaving-care team only`, where every finding is limited to a team or service. */
  readonly only?: string;
  /** The same where context is shown too: the limits of every finding in the list. */
  readonly onlyInList?: string;
  /** `as reported by Community Care`, `as told in a statement by Northshire Council`, where no finding stands in Ofsted's own words. */
  readonly relayedBy?: string;
  readonly href: string;
}

function formatRelay(corpus: Corpus, marks: readonly Finding[]): string | undefined {
  if (marks.length === 0 || !marks.every(({ relayed }) => relayed)) return undefined;
  return formatTellers(marks.map(({ sourceId }) => getSource(corpus, sourceId)));
}

/** Why a cell has no marks: the state's words, made exact where the state alone leaves something open. */
function formatAbsence(corpus: Corpus, { state, visitId, theme, elsewhere, part }: Cell): string {
  const visit = getVisit(corpus, visitId);
  switch (state) {
    case 'elsewhere':
      return `Filed under ${joinNames(elsewhere.map((theme) => getTheme(corpus, theme).name))}`;
    case 'not-published':
      return capitalise(formatUnheld(visit));
    case 'part-read':
      return partReadWords[part ?? 'opening'];
    case 'silent': {
      const parts = listScopeParts(visit, theme);
      return parts.length === 0 ? cellStateWords[state] : `Looked at in part (${joinNames(parts)}); nothing reported`;
    }
    case 'not-mentioned':
      return visit.letter === 'held' ? cellStateWords[state] : `${cellStateWords[state]}; the letter is not held`;
    default:
      return cellStateWords[state];
  }
}

function drawCell(corpus: Corpus, cell: Cell): CellView {
  const marks = cell.findings.filter(isMark);
  const only = formatLimits(marks);
  const onlyInList = formatLimits(cell.findings);
  const relayedBy = formatRelay(corpus, marks);
  const toView = (finding: Finding) => buildFindingView(corpus, finding);
  return {
    key: toCellKey(cell.visitId, cell.theme),
    state: cell.state,
    words: cell.state === 'reported' ? formatMarks(marks) : formatAbsence(corpus, cell),
    marks: marks.map(toView),
    findings: cell.findings.map(toView),
    said: cell.said.map(toView),
    ...(only !== undefined && { only }),
    ...(onlyInList !== undefined && { onlyInList }),
    ...(relayedBy !== undefined && { relayedBy }),
    href: urls.visitTheme(cell.visitId, cell.theme),
  };
}

/** Draws a cell together; the same view wherever the cell stands. */
export const buildCellView = oncePerValue(drawCell);

/** The name a cell goes by in the page. */
export const toCellKey = (visitId: string, theme: ThemeId): string => `${visitId} ${theme}`;
