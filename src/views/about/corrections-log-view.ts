import { findFinding } from '../../domain/lookup.ts';
import type { Corpus } from '../../domain/model.ts';
import { compareText } from '../../domain/order.ts';
import { listCorrections, toReplyView } from '../finding/correction-view.ts';
import type { Link } from '../link.ts';
import { buildRecodingView } from './recoding-view.ts';
import type { RecodingView } from './recoding-view.ts';
import { toRecordLink } from '../record-link.ts';

/** A correction of one finding, or a reply. */
export interface SingleEntry {
  readonly kind: 'correction' | 'reply';
  /** `Corrected on 3 May 2027`, `Northshire Council replied on 4 June 2027` */
  readonly lead: string;
  /** What was wrong and what it says now, or the reply in our words: a sentence or more each. */
  readonly texts: readonly string[];
  /** The findings it is about. */
  readonly findings: readonly Link[];
  readonly original?: Link;
}

export type LogEntry = SingleEntry | { readonly kind: 'recoding'; readonly recoding: RecodingView };

/** Every correction, recoding and reply, newest first; of one day, in this order. */
export function listLogEntries(corpus: Corpus): readonly LogEntry[] {
  const toFindingLink = (key: string) => toRecordLink(corpus, 'finding', key);
  const corrections = corpus.corrections.map((correction) => {
    const { date, finding, was, now } = correction;
    const status = findFinding(corpus, finding)?.status ?? 'withdrawn';
    const ofFinding = corpus.index.correctionsByFinding.get(finding) ?? [];
    const lead = listCorrections(corpus, { key: finding, status })[ofFinding.indexOf(correction)]?.lead ?? '';
    return { date, kind: 'correction' as const, lead, texts: [was, now], findings: [toFindingLink(finding)] };
  });
  const replies = corpus.replies.map((reply) => {
    const { summary, ...view } = toReplyView(reply);
    const findings = reply.findings.map(toFindingLink);
    return { ...view, date: reply.date, kind: 'reply' as const, texts: [summary], findings };
  });
  const recodings = corpus.recodings.map((recoding) => ({
    date: recoding.name,
    kind: 'recoding' as const,
    recoding: buildRecodingView(corpus, recoding),
  }));
  return [...corrections, ...recodings, ...replies]
    .toSorted((a, b) => compareText(b.date, a.date))
    .map(({ date, ...entry }): LogEntry => entry);
}
