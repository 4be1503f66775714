import { describe, expect, it } from 'vitest';

import { buildSearchPlan } from '../../../../src/search/files/search-plan.ts';
import { buildTestCorpus } from '../../../support/records.ts';
import { corpus } from '../search-corpus.ts';

const inspection = 'northshire/2016-inspection';
const recommendation = {
  id: 'r01',
  summary: 'Fill every vacant post.',
  theme: 'workforce',
  subject: 'about-workforce',
} as const;
const told = buildTestCorpus({
  visits: { [inspection]: { kind: 'inspection', cycle: undefined, recommendations: [recommendation] } },
});
const findTexts = (url: string) =>
  buildSearchPlan(told)
    .records.find((record) => record.url === url)
    ?.texts.join(' ');

describe('what search is made of', () => {
  it('has every finding that stands, and a row for every page that can be found', () => {
    const { findingsFile, pagesFile } = buildSearchPlan(corpus);
    expect(findingsFile.summaryText).toHaveLength(corpus.findings.length);
    expect(pagesFile.pages.map(({ url }) => url)).toContain('/visits/northshire/2016-monitoring-1/');
  });

  it('gives to the index what pages say besides their row: summaries, and what inspections recommended', () => {
    expect(findTexts(`/visits/${inspection}/`)).toContain(told.visits[0]?.summary);
    expect(findTexts(`/recommendations/${inspection}/`)).toContain('Fill every vacant post.');
  });

  it('leaves out of the index the pages of which all is in their row', () => {
    const { records, pagesFile } = buildSearchPlan(corpus);
    expect(records.length).toBeLessThan(pagesFile.pages.length);
    expect(records.filter(({ texts, isBuilt }) => !isBuilt && texts.length < 3)).toEqual([]);
  });
});
