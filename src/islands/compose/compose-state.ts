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

const toList = (text: string | null) => (text ?? '').split(',').filter((part) => part !== '');

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

/** What of an address's query cannot be shown, each in a sentence: themes that are none, and visits beyond four. */
export function listPassedOver(query: string): readonly string[] {
  const parameters = new URLSearchParams(query);
  const strange = toList(parameters.get('themes')).filter((theme) => !themeIds.some((id) => id === theme));
  const beyond = [...new Set(toList(parameters.get('visits')))].slice(maxVisits);
  return [
    ...strange.map((theme) => `No theme is called “${theme}”: it is passed over.`),
    ...(beyond.length > 0
      ? [`At most ${maxVisits} visits stand side by side. Left out: ${beyond.map((id) => `“${id}”`).join(', ')}.`]
      : []),
  ];
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

/** The address's query for a state, written plainly: ids hold nothing that needs escaping. */
export function formatComposeState({ visits, themes, primaryOnly }: ComposeState): string {
  const parts = [
    ...(visits.length > 0 ? [`visits=${visits.join(',')}`] : []),
    ...(themes.length > 0 ? [`themes=${themes.join(',')}`] : []),
    ...(primaryOnly ? ['primary=1'] : []),
  ];
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}
