import { findCheckedDay } from '../../domain/authority/checked-to.ts';
import type { Authority } from '../../domain/model.ts';
import { checkedKinds } from '../../schema/vocabulary.ts';
import type { CheckedKind } from '../../schema/vocabulary.ts';
import { formatDay } from '../format-date.ts';
import { joinNames } from '../join-names.ts';

const kindWords = {
  inspection: 'inspections',
  focused: 'focused visits',
  monitoring: 'monitoring visits',
} as const satisfies Record<CheckedKind, string>;

/**
 * The day to which an authority's visits were looked for, or that of each kind: `1 November 2026`;
 * `22 August 2026 for inspections and 3 February 2026 for focused visits; monitoring visits were not collected`.
 * @returns undefined where no visits were looked for.
 */
export function formatCheckedTo(authority: Authority): string | undefined {
  if (typeof authority.checkedTo === 'string') return formatDay(authority.checkedTo);
  const days = checkedKinds.map((kind) => ({ kind: kindWords[kind], day: findCheckedDay(authority, kind) }));
  const looked = days.flatMap(({ kind, day }) => (day === undefined ? [] : [`${formatDay(day)} for ${kind}`]));
  const others = days.filter(({ day }) => day === undefined).map(({ kind }) => kind);
  if (looked.length === 0) return undefined;
  return others.length === 0 ? joinNames(looked) : `${joinNames(looked)}; ${joinNames(others)} were not collected`;
}

/** What is said where there is no day. */
export const notLookedFor = `${joinNames(checkedKinds.map((kind) => kindWords[kind]))} were not looked for`;

/** The same as a sentence: `Checked to 1 November 2026.` */
export function formatChecked(authority: Authority): string {
  const day = formatCheckedTo(authority);
  return day === undefined ? `Later ${notLookedFor}.` : `Checked to ${day}.`;
}

/** The same for a place where nothing is said of which visits: `Checked to 1 November 2026 for later inspections and visits.` */
export const formatCheckedInFull = (authority: Authority): string =>
  typeof authority.checkedTo === 'string'
    ? `Checked to ${formatDay(authority.checkedTo)} for later inspections and visits.`
    : formatChecked(authority);
