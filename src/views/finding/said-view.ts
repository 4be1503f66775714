import { getTheme } from '../../domain/lookup.ts';
import type { Corpus, Finding } from '../../domain/model.ts';
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

/** What others than the inspectors said among findings, grouped by theme. */
export function listSaid(corpus: Corpus, findings: readonly Finding[]): readonly SaidGroup[] {
  const said = findings.filter(({ saidBy }) => saidBy !== 'inspectors');
  return groupByTheme(said).map(([theme, group]) => ({
    theme: { text: getTheme(corpus, theme).name, href: urls.theme(theme) },
    findings: group.map((finding) => buildFindingView(corpus, finding)),
  }));
}
