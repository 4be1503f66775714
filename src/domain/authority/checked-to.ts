import { checkedKinds } from '../../schema/vocabulary.ts';
import type { CheckedKind } from '../../schema/vocabulary.ts';
import type { AuthorityRecord } from '../../schema/authority.ts';
import type { Day } from '../plain-date.ts';

type Checked = Pick<AuthorityRecord, 'checkedTo'>;

/**
 * The day to which visits of one kind were looked for.
 * @returns undefined where nobody looked for them.
 */
export function findCheckedDay({ checkedTo }: Checked, kind: CheckedKind): Day | undefined {
  const day = typeof checkedTo === 'string' ? checkedTo : checkedTo[kind];
  return day === 'not-collected' ? undefined : day;
}

/**
 * The day to which all kinds that were looked for were looked for: the earliest of theirs.
 * @returns undefined where nobody looked for any.
 */
export const findEarliestCheckedDay = (authority: Checked): Day | undefined =>
  checkedKinds.flatMap((kind) => findCheckedDay(authority, kind) ?? []).sort()[0];
