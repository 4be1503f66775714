import { serviceThemeIds, themeIds } from '../../schema/vocabulary.ts';
import type { ThemeId } from '../../schema/vocabulary.ts';
import { groupBy } from '../group-by.ts';
import { UnknownIdError, getSource, listFindingsOf, listSourcesOf } from '../lookup.ts';
import type { Corpus, Finding, Source, Visit } from '../model.ts';
import { oncePerValue } from '../once.ts';
import { isMark, isPrimary } from '../finding/speakers.ts';

/** What one visit may say about one theme: the codebook's closed list, in the order in which states are tried. */
export const cellStates = [
  'reported',
  /** An inspectors' finding touches the theme and is filed under another. */
  'elsewhere',
  /** Held, and none of its claims coded. */
  'not-coded',
  'withdrawn',
  'not-published',
  'no-source',
  /** The stated scope does not name the theme. */
  'out-of-scope',
  /** The stated scope names it, and Ofsted's own document, coded whole, has nothing on it. */
  'silent',
  /** What is held was read, or coded, only in part. */
  'part-read',
  'not-mentioned',
  'primary-not-held',
] as const;
export type CellState = (typeof cellStates)[number];

const unreadStates = {
  reported: false,
  elsewhere: false,
  'not-coded': true,
  withdrawn: true,
  'not-published': true,
  'no-source': true,
  'out-of-scope': false,
  silent: false,
  'part-read': false,
  'not-mentioned': false,
  'primary-not-held': true,
} as const satisfies Record<CellState, boolean>;

/** Whether a state says of the whole visit why nothing can be found in it, so that even its silence says nothing. */
export const isUnread = (state: CellState): boolean => unreadStates[state];

/** One theme at one visit. A state and the evidence for it; never one verdict. */
export interface Cell {
  readonly visitId: string;
  readonly theme: ThemeId;
  readonly state: CellState;
  /** Themes under which findings that touch this one are filed, in the codebook's order; empty unless the state is `elsewhere`. */
  readonly elsewhere: readonly ThemeId[];
  /** Which part was read or coded, where the state is `part-read`: an account's opening, or a document's principal findings. */
  readonly part?: 'opening' | 'principal';
  /** Inspectors' findings, context among them, in source order. */
  readonly findings: readonly Finding[];
  /** What the authority or a journalist said on the theme: listed apart, never a mark. */
  readonly said: readonly Finding[];
}

export interface CellOptions {
  /** Only Ofsted's own letters and reports count as evidence. */
  readonly primaryOnly?: boolean;
}

/** What is held of a visit, as far as a switch lets it count. */
interface Held {
  readonly sources: readonly Source[];
  /** Inspectors' findings that stand. */
  readonly findings: readonly Finding[];
  /** Whether anything is held at all. */
  readonly isAny: boolean;
}

const isServiceTheme = (theme: ThemeId) => serviceThemeIds.some((id) => id === theme);
/** Read whole, and every evaluative claim of it coded. */
export const isCodedWhole = ({ extent, coding }: Source): boolean => extent === 'whole' && coding === 'exhaustive';

function toUnreportedState(visit: Visit, theme: ThemeId, { sources, isAny }: Held): CellState {
  if (sources.some(({ findings }) => findings.length === 0) || (!isAny && visit.letter === 'held')) return 'not-coded';
  if (!isAny) return visit.letter === 'withdrawn' || visit.letter === 'not-published' ? visit.letter : 'no-source';
  if (sources.length === 0) return 'primary-not-held';
  if (visit.scope.basis === 'known') {
    const isNamed = visit.scope.themes.includes(theme);
    if (!isNamed && isServiceTheme(theme)) return 'out-of-scope';
    if (isNamed && sources.some((source) => isPrimary(source) && isCodedWhole(source))) return 'silent';
  }
  return sources.every(isCodedWhole) ? 'not-mentioned' : 'part-read';
}

function buildCell(visit: Visit, theme: ThemeId, onTheme: readonly Finding[], held: Held): Cell {
  const findings = onTheme.filter((finding) => finding.saidBy === 'inspectors');
  const said = onTheme.filter((finding) => finding.saidBy !== 'inspectors');
  const cell = { visitId: visit.id, theme, findings, said };
  if (findings.some(isMark)) return { ...cell, state: 'reported', elsewhere: [] };
  const touching = new Set(held.findings.filter(({ also }) => also.includes(theme)).map((finding) => finding.theme));
  if (touching.size > 0) return { ...cell, state: 'elsewhere', elsewhere: themeIds.filter((id) => touching.has(id)) };
  const state = toUnreportedState(visit, theme, held);
  // "Not in what was read" can be said only where all that was read was coded.
  const part = held.sources.some(({ coding }) => coding === 'principal') ? 'principal' : 'opening';
  return { ...cell, state, elsewhere: [], ...(state === 'part-read' && { part }) };
}

function buildCells(corpus: Corpus, visit: Visit, primaryOnly: boolean): ReadonlyMap<ThemeId, Cell> {
  const heldSources = listSourcesOf(corpus, visit.id);
  const sources = primaryOnly ? heldSources.filter(isPrimary) : heldSources;
  // A relay is shown with the finding that it repeats: it is no second mark.
  const isCounted = ({ sourceId, relays }: Finding) =>
    relays === undefined && (!primaryOnly || isPrimary(getSource(corpus, sourceId)));
  const counted = listFindingsOf(corpus, visit.id).filter(isCounted);
  const byTheme = groupBy(counted, ({ theme }) => theme);
  const held = {
    sources,
    findings: counted.filter(({ saidBy, status }) => saidBy === 'inspectors' && status !== 'withdrawn'),
    isAny: heldSources.length > 0,
  };
  return new Map(themeIds.map((theme) => [theme, buildCell(visit, theme, byTheme.get(theme) ?? [], held)]));
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
