import { toPlaceReport } from '../finding/report.ts';
import type { ReportTo } from '../finding/report.ts';
import type { TopicView } from './topic-view.ts';

/** Where a problem with what the page tells of each authority is reported, by the authority's id. */
export const listTopicReports = (
  { href, name, told }: TopicView,
  site: URL,
  to: ReportTo | undefined,
): ReadonlyMap<string, string> =>
  new Map(
    told.map(({ id, authority }) => [
      id,
      toPlaceReport(`${name}, ${authority.text}`, new URL(`${href}#${id}`, site).href, to),
    ]),
  );
