/** SHIPS TO THE BROWSER, when a reader asks for it. */
import type { Comparison } from '../../domain/comparison/comparison.ts';
import type { Corpus } from '../../domain/model.ts';
import { buildFindingsTable } from '../../exports/tables/findings-table.ts';
import { serializeCsv } from '../../exports/tables/serialize.ts';
import { listComparedFindings } from '../../views/comparison/pair-view.ts';

/** Saves the findings of a comparison, exactly those on screen, as CSV. */
export function downloadCsv(corpus: Corpus, comparison: Comparison): void {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? location.href;
  const csv = serializeCsv(buildFindingsTable(corpus, new URL(canonical), listComparedFindings(corpus, comparison)));
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([csv], { type: 'text/csv;charset=utf-8' }));
  link.download = 'side-by-side-findings.csv';
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 1000);
}
