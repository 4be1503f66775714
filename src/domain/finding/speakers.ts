import type { Speaker, SourceKind } from '../../schema/vocabulary.ts';
import type { Finding, Source } from '../model.ts';

/** Whose own voice a source of each kind is. */
const ownVoice = {
  letter: 'inspectors',
  report: 'inspectors',
  article: 'journalist',
  statement: 'authority',
} as const satisfies Record<SourceKind, Speaker>;

/** Whether a claim reaches the reader through someone other than its speaker. */
export function isRelayed(kind: SourceKind, saidBy: Speaker): boolean {
  return ownVoice[kind] !== saidBy;
}

/** Ofsted's own letter or report, not an account of one. */
export function isPrimary(source: Pick<Source, 'kind'>): boolean {
  return source.kind === 'letter' || source.kind === 'report';
}

/** Neither level nor direction: shown, never a mark. */
export function isContext(finding: Pick<Finding, 'level' | 'direction'>): boolean {
  return finding.level === 'not-stated' && finding.direction === 'not-stated';
}

/** Whether a finding is a mark: an inspectors' claim, still standing, with a level or a direction. */
export function isMark(finding: Finding): boolean {
  return finding.saidBy === 'inspectors' && finding.status !== 'withdrawn' && !isContext(finding);
}
