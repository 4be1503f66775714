import { toPlaceReport } from '../../finding/report.ts';
import type { ReportTo } from '../../finding/report.ts';
import type { ComparisonView } from '../comparison-view.ts';

/**
 * Where a problem with the findings of each row of a comparison is reported, by the row's id.
 * @param address of the comparison, whole, without a fragment.
 */
export const listRowReports = (
  { title, sections }: Pick<ComparisonView, 'title' | 'sections'>,
  address: string,
  to: ReportTo | undefined,
): ReadonlyMap<string, string> =>
  new Map(
    sections.flatMap(({ head, rows }) =>
      rows.map(({ id, kind, head: { text } }) => [
        id,
        toPlaceReport(`${title}, ${kind === 'alone' ? head.text : text}`, `${address}#${id}`, to),
      ]),
    ),
  );
