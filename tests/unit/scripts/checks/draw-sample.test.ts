import { describe, expect, it } from 'vitest';

import { drawSample, listCandidates } from '../../../../scripts/checks/draw-sample.ts';
import { parsePreparedText } from '../../../../src/content-check/prepared-texts.ts';
import { proofParts } from '../../../support/checks.ts';
import { buildFindingRecord, buildTestCorpus } from '../../../support/records.ts';

const text = parsePreparedText('kind: letter\n\n[p1] One.\n\n[p2] Two.');
const ids = Array.from({ length: 40 }, (_, index) => `finding-${index}`);
const proof = { ...proofParts, findings: [] };
const corpus = buildTestCorpus({
  visits: { 'northshire/2016-monitoring-1': {} },
  sources: {
    letter: {
      findings: [
        ...ids.map((id) => buildFindingRecord({ id })),
        buildFindingRecord({ id: 'gone', status: 'withdrawn' }),
        buildFindingRecord({ id: 'placeless', locator: undefined }),
      ],
    },
    paper: { kind: 'article', findings: [buildFindingRecord({ id: 'told' })] },
    unproved: { findings: [buildFindingRecord({ id: 'unproved' })] },
    absent: { findings: [buildFindingRecord({ id: 'absent' })] },
  },
  proofs: { letter: proof, paper: proof, absent: proof },
});
const texts = new Map(['letter', 'paper', 'unproved'].map((id) => [id, text]));
const all = listCandidates(corpus, texts, ['letter', 'article']);
const draw = (n: number, seed: string) => drawSample(all, n, seed).map(({ finding }) => finding.id);

describe('a sample', () => {
  it('is drawn from findings that stand, have a place, are proved and whose text is at hand', () => {
    expect(all.map(({ finding }) => finding.id)).toEqual([...ids, 'told']);
    expect(listCandidates(corpus, texts, ['article']).map(({ finding }) => finding.id)).toEqual(['told']);
  });

  it('is the same for a seed, and begins as a smaller one', () => {
    expect(draw(12, 'oak')).toEqual(draw(12, 'oak'));
    expect(draw(20, 'oak').slice(0, 12)).toEqual(draw(12, 'oak'));
    expect(draw(12, 'oak')).not.toEqual(draw(12, 'elm'));
  });

  it('holds a finding once, and all when all are drawn', () => {
    expect(draw(41, 'oak').toSorted()).toEqual([...ids, 'told'].sort());
  });

  it('takes each finding about as often, over many seeds', () => {
    const drawn = Array.from({ length: 2000 }, (_, seed) => draw(10, `seed ${seed}`)).flat();
    const counts = [...ids, 'told'].map((id) => drawn.filter((other) => other === id).length);
    // 2,000 draws of 10 of 41: 488 each, with a deviation of 19.
    expect(Math.min(...counts)).toBeGreaterThan(488 - 5 * 19);
    expect(Math.max(...counts)).toBeLessThan(488 + 5 * 19);
  });
});
