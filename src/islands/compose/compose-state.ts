import { themeIds } from '../../schema/vocabulary.ts';
import type { ThemeId } from '../../schema/vocabulary.ts';

/** What the composer's address says. */
export interface ComposeState {
  /** Visit ids in the reader's order. */
  readonly visits: readonly string[];
  /** Only these themes; all if empty. */
  readonly themes: readonly ThemeId[];
  readonly primaryOnly: boolean;
}

/** Most visits that can be set side by side. */
export const maxVisits = 4;

/** Longest id that is told back to a reader; an address may hold anything. */
const longestPart = 100;

/** The parts of a list in an address, as text on one line. */
export const toList = (text: string | null) =>
  (text ?? '')
    .split(',')
    .map((part) =>
      part
        .slice(0, longestPart)
        .toWellFormed()
        .replace(/\p{Cc}+/gu, ' ')
        .trim(),
    )
    .filter((part) => part !== '');

/** Plain for ids, which hold nothing that needs escaping but the slash. */
const encode = (id: string) => encodeURIComponent(id).replaceAll('%2F', '/');

/** Ids that visits had before, with those they have now, as the options carry them. */
export function readFormerIds(
  options: Iterable<Pick<HTMLOptionElement, 'value' | 'dataset'>>,
): ReadonlyMap<string, string> {
  return new Map(
    [...options].flatMap(({ value, dataset }) =>
      (dataset['former']?.split(' ') ?? []).map((former) => [former, value] as const),
    ),
  );
}

/** Reads an address's query; what is no theme is passed over, and visits beyond four too. */
export function parseComposeState(query: string, formerIds: ReadonlyMap<string, string> = new Map()): ComposeState {
  const parameters = new URLSearchParams(query);
  const themes = toList(parameters.get('themes'));
  const visits = toList(parameters.get('visits')).map((id) => formerIds.get(id) ?? id);
  return {
    visits: [...new Set(visits)].slice(0, maxVisits),
    themes: themeIds.filter((theme) => themes.includes(theme)),
    primaryOnly: parameters.get('primary') === '1',
  };
}

/** The address's query for a state; ids stand in it plainly. */
export function formatComposeState({ visits, themes, primaryOnly }: ComposeState): string {
  const parts = [
    ...(visits.length > 0 ? [`visits=${visits.map(encode).join(',')}`] : []),
    ...(themes.length > 0 ? [`themes=${themes.join(',')}`] : []),
    ...(primaryOnly ? ['primary=1'] : []),
  ];
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

/** The state with a theme, or the limit to primary sources, ticked or not. */
export function narrowState(
  state: ComposeState,
  { name, value, checked }: Pick<HTMLInputElement, 'name' | 'value' | 'checked'>,
): ComposeState {
  return name === 'primary'
    ? { ...state, primaryOnly: checked }
    : {
        ...state,
        themes: themeIds.filter((theme) => (theme === value ? checked : state.themes.includes(theme))),
      };
}
