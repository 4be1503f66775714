import { describe, expect, it } from 'vitest';

import { buildComparison } from '../../../../../src/domain/comparison/comparison.ts';
import { getVisit } from '../../../../../src/domain/lookup.ts';
import { buildComparisonView } from '../../../../../src/views/comparison/comparison-view.ts';
import { buildFindingRecord, buildTestCorpus } from '../../../../support/records.ts';
import type { TestContent } from '../../../../support/records.ts';
import { january, june, toContent } from '../compared.ts';

function build(content: TestContent) {
  const corpus = buildTestCorpus(content);
  const comparison = buildComparison(
    corpus,
    [june, january].map((id) => getVisit(corpus, id)),
  );
  return buildComparisonView(corpus, comparison, { wantsPrimary: true });
}

const listRows = (content: TestContent) => build(content).sections.flatMap(({ rows }) => rows);
const strength = { level: 'strength' } as const;
const weakness = { level: 'weakness' } as const;

describe('what primary sources alone say in a comparison', () => {
  it('stands in the cells where it is something else: the letter’s stay, the press’s are said not to be held', () => {
    const [row] = listRows(toContent([weakness], [strength]));
    expect(row?.cells[0]).not.toHaveProperty('primary');
    expect(row?.cells[1]?.primary?.entries).toMatchObject([{ groups: [], note: 'Letter not held' }]);
    expect(build(toContent([weakness], [strength])).visits.map(({ primaryBasis }) => primaryBasis)).toEqual([
      undefined,
      'Letter not held',
    ]);
  });

  it('leaves out marks of the press beside a letter’s', () => {
    const content = toContent([weakness], [strength]);
    const paper = {
      visit: june,
      kind: 'article' as const,
      publisher: 'The Echo',
      findings: [buildFindingRecord({ id: 'told', subject: 'turnover', ...strength })],
    };
    const [row] = listRows({ ...content, sources: { ...content.sources, paper } });
    const words = (entries = row?.cells[0]?.entries) =>
      entries?.flatMap(({ groups }) => groups.map((one) => one.words));
    expect(words()).toEqual(['strength', 'weakness']);
    expect(words(row?.cells[0]?.primary?.entries)).toEqual(['weakness']);
  });

  it('tells the filters where rows are alike, hold a weakness, or hold nothing', () => {
    const [shared] = listRows(toContent([weakness], [weakness]));
    expect(shared?.shown).toEqual({ 'data-alike': 'all', 'data-weak': 'all primary', 'data-differs': '' });
    const [alone] = listRows(toContent([], [weakness]));
    expect(alone?.shown).toMatchObject({ 'data-weak': 'all', 'data-empty': '' });
  });

  it('is not held where every source is primary, nor where it was not asked for', () => {
    expect(build(toContent([weakness], [])).holdsPrimary).toBe(true);
    const { article, echo, ...sources } = toContent([weakness], []).sources;
    const content = { ...toContent([weakness], []), sources };
    expect(build(content).holdsPrimary).toBe(false);
    expect([article.kind, echo.kind]).toEqual(['article', 'article']);
  });
});
