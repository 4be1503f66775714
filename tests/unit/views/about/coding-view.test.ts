import { describe, expect, it } from 'vitest';

import { formatCoding, toCodingPart } from '../../../../src/views/about/coding-view.ts';
import { buildTestCorpus } from '../../../support/records.ts';
import type { TestContent } from '../../../support/records.ts';

const build = (attestations: NonNullable<TestContent['attestations']>) => {
  const corpus = buildTestCorpus({
    visits: { 'northshire/2016-monitoring-1': {} },
    sources: { letter: {}, paper: { kind: 'article', publisher: 'The Gazette' } },
    attestations,
  });
  return { corpus, text: formatCoding(corpus, corpus.sources) };
};

describe('the line that says who coded', () => {
  it.each<{ name: string; attestations: NonNullable<TestContent['attestations']>; text: string | undefined }>([
    {
      name: 'one source that no person has read',
      attestations: { letter: {} },
      text: 'Coded by language models (codebook 2, 20 November 2026). No person has read it yet.',
    },
    {
      name: 'several sources, coded on several days by two codebooks',
      attestations: { letter: { codebook: 1 }, paper: { codedOn: '2026-11-28' } },
      text: 'Coded by language models (codebook 1 and 2, 20 November 2026 to 28 November 2026). No person has read any of them yet.',
    },
    {
      name: 'some read by a person',
      attestations: { letter: { checkedByPerson: true }, paper: {} },
      text: 'Coded by language models (codebook 2, 20 November 2026). A person has read 1 of the 2 sources.',
    },
    {
      name: 'one read by a person',
      attestations: { letter: { checkedByPerson: true } },
      text: 'Coded by language models (codebook 2, 20 November 2026). A person has read it.',
    },
    { name: 'nothing attested', attestations: {}, text: undefined },
  ])('says “$text” for $name', ({ attestations, text }) => {
    expect(build(attestations).text).toBe(text);
  });

  it('leads to how that was done', () => {
    const { corpus } = build({ letter: {} });
    expect(toCodingPart(corpus, corpus.sources).coding?.how.href).toBe('/about/transparency/');
  });
});
