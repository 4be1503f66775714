import { buildComparison } from '../../../../src/domain/comparison/comparison.ts';
import type { ComparisonOptions } from '../../../../src/domain/comparison/comparison.ts';
import { getVisit } from '../../../../src/domain/lookup.ts';
import type { findingSchema } from '../../../../src/schema/finding.ts';
import { buildComparisonView } from '../../../../src/views/comparison/comparison-view.ts';
import type { ComparisonView } from '../../../../src/views/comparison/comparison-view.ts';
import type { GridRow } from '../../../../src/views/comparison/grid/grid-view.ts';
import { buildFindingRecord, buildTestCorpus } from '../../../support/records.ts';
import type { Changes, TestContent } from '../../../support/records.ts';

/** Visits to compare: two of one authority, and one of another. */
export const [june, january, away] = [
  'northshire/2016-monitoring-2',
  'northshire/2016-monitoring-4',
  'southshire/2018-monitoring-3',
] as const;

export type Claims = readonly Changes<typeof findingSchema>[];
type Dates = NonNullable<NonNullable<TestContent['visits']>[string]['dates']>;

export const worse = { level: 'not-stated', direction: 'worse' } as const;
export const context = { level: 'not-stated' } as const;
export const council = { saidBy: 'authority' } as const;

const toFindings = (claims: Claims) =>
  claims.map((claim, index) => buildFindingRecord({ id: `claim-${index}`, subject: 'turnover', ...claim }));

/** A letter on June, and press accounts on January and on another authority; claims are of turnover unless they say of what. */
export const toContent = (inJune: Claims, inJanuary: Claims, inOctober: Claims = [], dates?: Dates) =>
  ({
    authorities: { southshire: { name: 'Southshire' } },
    themes: { workforce: { name: 'Workforce' }, caseloads: { name: 'Caseloads and demand' } },
    subjects: {
      turnover: { name: 'Turnover', order: 1 },
      recruitment: { name: 'Recruitment', order: 2 },
      morale: { name: 'Morale', order: 3 },
      training: { name: 'Training', order: 4 },
      'caseload-size': { theme: 'caseloads', name: 'Size of caseloads', order: 1 },
    },
    visits: {
      [june]: { number: 2 },
      [january]: { number: 4, dates: dates ?? { precision: 'month', from: '2018-01' } },
      [away]: { number: 3, cycle: '2018-inspection', dates: { precision: 'month', from: '2019-10' } },
    },
    sources: {
      letter: { visit: june, findings: toFindings(inJune) },
      article: { visit: january, kind: 'article', publisher: 'The Gazette', findings: toFindings(inJanuary) },
      echo: { visit: away, kind: 'article', publisher: 'The Echo', findings: toFindings(inOctober) },
    },
  }) satisfies TestContent;

/** Compares visits, June beside January unless a case says which. */
export function view(
  content: TestContent,
  ids: readonly string[] = [june, january],
  options?: ComparisonOptions,
): ComparisonView {
  const corpus = buildTestCorpus(content);
  return buildComparisonView(
    corpus,
    buildComparison(
      corpus,
      ids.map((id) => getVisit(corpus, id)),
      options,
    ),
  );
}

export const listRows = (...parameters: Parameters<typeof view>): readonly GridRow[] =>
  view(...parameters).sections.flatMap(({ rows }) => rows);
