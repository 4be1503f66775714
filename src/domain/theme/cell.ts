import { themeIds } from '../../schema/vocabulary.ts';
import type { ThemeId } from '../../schema/vocabulary.ts';
import { groupBy } from '../group-by.ts';
import { UnknownIdError, getSource, listFindingsOf, listSourcesOf } from '../lookup.ts';
import type { Corpus, Finding, Source, Visit } from '../model.ts';
import { oncePerValue } from '../once.ts';
import { isMark, isPrimary } from '../finding/speakers.ts';

/** What one visit may say about one theme: the codebook's closed list, in the order in which states are tried. */
export const cellStates = [
  'reported',
  'not-coded',
  'withdrawn',
  'not-published',
  'no-source',
  'not-looked-at',
  'silent',
  'not-mentioned',
  'primary-not-held',
] as const;
export type CellState = (typeof cellStates)[number];

/** One theme at one visit. A state and the evidence for it; never one verdict. */
export interface Cell {
  readonly visitId: string;
  readonly theme: ThemeId;
  readonly state: CellState;
  /** Inspectors' findings, context among them, in source order. */
  readonly findings: readonly Finding[];
  /** What the authority or a journalist said on the theme: listed apart, never a mark. */
  readonly said: readonly Finding[];
}

export interface CellOptions {
  /** Only Ofsted's own letters and reports count as evidence. */
  readonly primaryOnly?: boolean;
}

function toUnreportedState(visit: Visit, theme: ThemeId, sources: readonly Source[], isAnyHeld: boolean): CellState {
  if (sources.some((source) => source.extent === 'whole' && source.findings.length === 0)) return 'not-coded';
  if (!isAnyHeld) {
    if (visit.letter === 'withdrawn' || visit.letter === 'not-published') return visit.letter;
    return 'no-source';
  }
  if (sources.length === 0) return 'primary-not-held';
  if (visit.scope.basis === 'known') {
    if (!visit.scope.themes.includes(theme)) return 'not-looked-at';
    if (sources.some((source) => isPrimary(source) && source.extent === 'whole')) return 'silent';
  }
  return 'not-mentioned';
}

function buildCells(corpus: Corpus, visit: Visit, primaryOnly: boolean): ReadonlyMap<ThemeId, Cell> {
  const heldSources = listSourcesOf(corpus, visit.id);
  const sources = primaryOnly ? heldSources.filter(isPrimary) : heldSources;
  const isCounted = ({ sourceId }: Finding) => !primaryOnly || isPrimary(getSource(corpus, sourceId));
  const byTheme = groupBy(listFindingsOf(corpus, visit.id).filter(isCounted), ({ theme }) => theme);
  return new Map(
    themeIds.map((theme) => {
      const onTheme = byTheme.get(theme) ?? [];
      const findings = onTheme.filter((finding) => finding.saidBy === 'inspectors');
      const said = onTheme.filter((finding) => finding.saidBy !== 'inspectors');
      const state = findings.some(isMark)
        ? 'reported'
        : toUnreportedState(visit, theme, sources, heldSources.length > 0);
      return [theme, { visitId: visit.id, theme, state, findings, said }];
    }),
  );
}

const listCells = oncePerValue((corpus, visit: Visit) => buildCells(corpus, visit, false));
const listPrimaryCells = oncePerValue((corpus, visit: Visit) => buildCells(corpus, visit, true));

/**
 * What a visit says about a theme; the same cell whoever asks.
 *
 * `state` is `reported` when inspectors make at least one claim with a level or a direction;
 * otherwise it says why there is none. Context findings and what others said are carried in every state.
 * @throws {UnknownIdError} for a theme that is none of the codebook's.
 * @see content/pages/method.mdx
 */
export function getCell(corpus: Corpus, visit: Visit, theme: ThemeId, { primaryOnly = false }: CellOptions = {}): Cell {
  const cell = (primaryOnly ? listPrimaryCells : listCells)(corpus, visit).get(theme);
  if (cell === undefined) throw new UnknownIdError('theme', theme);
  return cell;
}
