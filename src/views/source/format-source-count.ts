import { isPrimary } from '../../domain/finding/speakers.ts';
import type { Source } from '../../domain/model.ts';

const formatCount = (count: number, one: string, several: string): readonly string[] =>
  count === 0 ? [] : [`${count} ${count === 1 ? one : several}`];

/** `1 letter or report, 3 press accounts, 1 statement`: what a council or trust publishes itself is counted apart. */
export function formatSourceCount(sources: readonly Pick<Source, 'kind'>[]): string {
  const count = (kind: Source['kind']) => sources.filter((source) => source.kind === kind).length;
  const parts = [
    ...formatCount(sources.filter(isPrimary).length, 'letter or report', 'letters or reports'),
    ...formatCount(count('article'), 'press account', 'press accounts'),
    ...formatCount(count('statement'), 'statement', 'statements'),
  ];
  return parts.join(', ') || 'none';
}
