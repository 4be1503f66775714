import type { Corpus, Finding } from '../../domain/model.ts';
import { formatDay } from '../format-date.ts';
import type { Link } from '../link.ts';

/** What was wrong with a published finding, and what became of it. */
export interface CorrectionView {
  /** `Corrected on 3 May 2027` */
  readonly lead: string;
  readonly was: string;
  readonly now: string;
}

/** What a council or trust answers to a finding. */
export interface ReplyView {
  /** `Northshire Council replied on 4 June 2027` */
  readonly lead: string;
  readonly summary: string;
  /** Where the reply itself stands. */
  readonly original?: Link;
}

/** What was put right in a finding, newest first; of one that was withdrawn, the newest says so. */
export const listCorrections = (
  { index }: Corpus,
  { key, status }: Pick<Finding, 'key' | 'status'>,
): readonly CorrectionView[] =>
  (index.correctionsByFinding.get(key) ?? []).map(({ date, was, now }, place) => ({
    lead: `${status === 'withdrawn' && place === 0 ? 'Withdrawn' : 'Corrected'} on ${formatDay(date)}`,
    was,
    now,
  }));

export const toReplyView = ({ from, date, summary, address }: Corpus['replies'][number]): ReplyView => ({
  lead: `${from} replied on ${formatDay(date)}`,
  summary,
  ...(address !== undefined && { original: { text: 'The reply itself', href: address } }),
});

/** Replies to a finding, newest first. */
export const listReplies = ({ index }: Corpus, { key }: Pick<Finding, 'key'>): readonly ReplyView[] =>
  (index.repliesByFinding.get(key) ?? []).map(toReplyView);
