import { describe, expect, it } from 'vitest';

import { getSource } from '../../../../src/domain/lookup.ts';
import { formatCoding, toCodingPart } from '../../../../src/views/about/coding-view.ts';
import { readingOf } from '../../../support/checks.ts';
import { buildFindingRecord, buildTestCorpus } from '../../../support/records.ts';
import type { TestContent } from '../../../support/records.ts';

const build = (attestations: NonNullable<TestContent['attestations']>, read: readonly string[] = []) => {
  const corpus = buildTestCorpus({
    visits: { 'northshire/2016-monitoring-1': {} },
    sources: {
      letter: { findings: [buildFindingRecord()] },
      paper: {
        kind: 'article',
        publisher: 'The Gazette',
        findings: [buildFindingRecord(), buildFindingRecord({ id: 'other' })],
      },
    },
    attestations,
    ...(read.length > 0 && readingOf(...read)),
  });
  const attested = corpus.sources.filter(({ id }) => id in attestations);
  return { corpus, text: formatCoding(corpus, attested) };
};

describe('the line that says who coded', () => {
  it.each<{
    name: string;
    attestations: NonNullable<TestContent['attestations']>;
    read?: string[];
    text: string | undefined;
  }>([
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
      name: 'one that was coded once',
      attestations: { letter: { codings: 1 } },
      text: 'Coded once, by language models (codebook 2, 20 November 2026). No person has read it yet.',
    },
    {
      name: 'several, one of which was coded once',
      attestations: { letter: { codings: 1 }, paper: {} },
      text: 'Coded by language models (codebook 2, 20 November 2026). 1 of 2 sources coded once only. No person has read any of them yet.',
    },
    {
      name: 'some read by a person',
      attestations: { letter: {}, paper: {} },
      read: ['letter/claim'],
      text: 'Coded by language models (codebook 2, 20 November 2026). A person has read 1 of their 3 findings.',
    },
    {
      name: 'a part of one read by a person',
      attestations: { paper: {} },
      read: ['paper/claim'],
      text: 'Coded by language models (codebook 2, 20 November 2026). A person has read 1 of its 2 findings.',
    },
    {
      name: 'one read by a person',
      attestations: { letter: {} },
      read: ['letter/claim'],
      text: 'Coded by language models (codebook 2, 20 November 2026). A person has read it.',
    },
    { name: 'nothing attested', attestations: {}, text: undefined },
  ])('says “$text” for $name', ({ attestations, read, text }) => {
    expect(build(attestations, read).text).toBe(text);
  });

  it('is of the one finding that a page is about', () => {
    const { corpus } = build({ paper: {} }, ['paper/claim']);
    const texts = corpus.findings
      .filter(({ sourceId }) => sourceId === 'paper')
      .map((finding) => formatCoding(corpus, [getSource(corpus, 'paper')], [finding]));
    expect(texts.map((text) => text?.split('). ')[1])).toEqual(['A person has read it.', 'No person has read it yet.']);
  });

  it('leads to how that was done', () => {
    const { corpus } = build({ letter: {} });
    expect(toCodingPart(corpus, corpus.sources).coding?.how.href).toBe('/about/transparency/');
  });
});
