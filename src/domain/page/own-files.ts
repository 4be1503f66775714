import type { Corpus } from '../model.ts';

/**
 * Until this day every source had six citation files of its own, and every pair of visits a table. What was published
 * stays at its address; what came later is folded, so that files do not outgrow findings.
 */
const lastDay = '2026-11-28';

/** Whether files of its own were published for a record, and so are kept. */
export function hasOwnFiles({ index }: Pick<Corpus, 'index'>, field: 'visits' | 'sources', id: string): boolean {
  const day = index.publishedDays[field].get(id);
  return day !== undefined && day <= lastDay;
}
