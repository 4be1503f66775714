import { describe, expect, it } from 'vitest';

import { listPublishedIds, listRegisteredIds } from '../../../../src/domain/page/registry.ts';
import { countIds, listUnregistered } from '../../../../src/domain/page/unregistered.ts';
import { themeIds } from '../../../../src/schema/vocabulary.ts';
import { buildFindingRecord, buildTestCorpus } from '../../../support/records.ts';
import type { TestContent } from '../../../support/records.ts';

const date = '2026-11-22';
const subjectIds = themeIds.map((theme) => `about-${theme}`);
const content = {
  visits: { 'northshire/2016-monitoring-1': {}, 'northshire/2016-inspection': { kind: 'inspection' } },
  sources: { letter: { findings: [buildFindingRecord({ id: 'second' }), buildFindingRecord({ id: 'first' })] } },
  aliases: {
    old: { kind: 'source', id: 'old-letter', to: 'letter', date, why: 'It has a better name.' },
  },
  tombstones: { gone: { kind: 'finding', id: 'letter/third', was: 'A claim.', date, why: 'It was doubled.' } },
} satisfies TestContent;

describe('the ids that the site has an address for', () => {
  it('are those of records in their order, then those that moved or went', () => {
    expect(listPublishedIds(buildTestCorpus(content))).toEqual({
      authority: ['northshire'],
      visit: ['northshire/2016-inspection', 'northshire/2016-monitoring-1'],
      source: ['letter', 'old-letter'],
      finding: ['letter/second', 'letter/first', 'letter/third'],
      theme: themeIds,
      subject: subjectIds,
    });
  });
});

describe('the ids to register', () => {
  it('are those that no file of the registry holds', () => {
    const corpus = buildTestCorpus({
      ...content,
      registry: {
        '2026-10-01': {
          authorities: ['northshire'],
          sources: ['letter'],
          themes: themeIds.slice(0, 15),
          subjects: subjectIds,
        },
        [date]: { visits: ['northshire/2016-inspection'], findings: ['letter/first', 'letter/third'] },
      },
    });
    expect(listUnregistered(corpus)).toEqual({
      authority: [],
      visit: ['northshire/2016-monitoring-1'],
      source: ['old-letter'],
      finding: ['letter/second'],
      theme: ['overall-impact'],
      subject: [],
      pair: [],
    });
    expect(countIds(listUnregistered(corpus))).toBe(4);
  });

  it('are also the pairs of visits that have a page, until the registry holds them', () => {
    const told = buildTestCorpus({
      ...content,
      sources: {
        ...content.sources,
        report: { visit: 'northshire/2016-inspection', findings: [buildFindingRecord()] },
      },
      registry: { [date]: { pairs: [] } },
    });
    const pair = 'northshire/2016-inspection/2016-monitoring-1';
    expect(listUnregistered(told).pair).toEqual([pair]);
    const held = buildTestCorpus({ ...content, registry: { [date]: { pairs: [pair] } } });
    expect(listUnregistered(held).pair).toEqual([]);
    expect(listRegisteredIds(held).pair).toEqual([pair]);
  });
});
