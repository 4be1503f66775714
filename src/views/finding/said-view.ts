import { getTheme } from '../../domain/lookup.ts';
import type { Corpus } from '../../domain/model.ts';
import { groupByTheme } from '../../domain/order.ts';
import { buildFindingView } from './finding-view.ts';
import type { FindingView } from './finding-view.ts';
import type { Link } from '../link.ts';
import { urls } from '../urls.ts';

/** What the authority said, theme by theme, apart from the inspectors' findings. */
export interface SaidGroup {
  readonly theme: Link;
  readonly findings: readonly FindingView[];
}

/** What others than the inspectors said about an authority's visits, grouped by theme. */
export function listSaid(corpus: Corpus, visitIds: ReadonlySet<string>): readonly SaidGroup[] {
  const said = corpus.findings.filter(({ saidBy, visitId }) => saidBy !== 'inspectors' && visitIds.has(visitId));
  return groupByTheme(said).map(([theme, findings]) => ({
    theme: { text: getTheme(corpus, theme).name, href: urls.theme(theme) },
    findings: findings.map((finding) => buildFindingView(corpus, finding)),
  }));
}
