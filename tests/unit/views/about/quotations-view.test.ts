import { describe, expect, it } from 'vitest';

import { buildCorpus } from '../../../../src/domain/corpus.ts';
import { listQuotationLinks, listQuotations } from '../../../../src/views/about/quotations-view.ts';
import { buildFindingRecord, buildSoundRecords } from '../../../support/records.ts';

const letter = 'northshire-2016-monitoring-1-ofsted';
const digest = 'a'.repeat(64);
const address = 'https://example.org/letter';
const records = buildSoundRecords({
  sources: {
    [letter]: {
      address,
      outline: [{ id: 'h1', heading: 'Overview', blocks: ['p1', 'p2'], page: 2, pages: { p2: 3 }, numbers: { p2: 7 } }],
      findings: [
        buildFindingRecord({ id: 'late', quote: 'notes are late', locator: 'p2' }),
        buildFindingRecord({ id: 'silent', quote: undefined }),
        buildFindingRecord({ id: 'gone', quote: 'leaders know', status: 'withdrawn' }),
      ],
    },
  },
});
const list = (proofs: ReadonlyMap<string, { text: string; blocks: number; entry: string; findings: [] }>) =>
  listQuotations(buildCorpus({ ...records, proofs }), { id: 'northshire' });

describe('the list of quotations about an authority', () => {
  it('gives the words of each with its finding and its place, and nothing for a finding that quotes none', () => {
    const [source, ...others] = list(new Map([[letter, { text: digest, blocks: 23, entry: digest, findings: [] }]]));
    expect(others).toEqual([]);
    expect(source).toMatchObject({ id: letter, digest });
    expect(source?.proof).toContain('letter for letter');
    expect(source?.proof).toContain('23 blocks');
    expect(source?.quotations).toEqual([
      {
        words: 'notes are late',
        findingUrl: `/findings/${letter}/late/`,
        place: 'Under “Overview”, paragraph 7 as printed, page 3',
        originalUrl: `${address}#page=3`,
      },
      {
        words: 'leaders know',
        findingUrl: `/findings/${letter}/gone/`,
        place: 'Under “Overview”, paragraph 1, page 2',
        originalUrl: `${address}#page=2`,
        status: 'withdrawn',
      },
    ]);
  });

  it('says where no text was at hand, and gives no digest', () => {
    const [source] = list(new Map());
    expect(source?.proof).toContain('not at hand');
    expect(source).not.toHaveProperty('digest');
  });

  it('is linked for every authority', () => {
    expect(listQuotationLinks(buildCorpus(records))).toEqual([
      { text: 'Northshire', href: '/about/quotations/northshire/' },
    ]);
  });
});
