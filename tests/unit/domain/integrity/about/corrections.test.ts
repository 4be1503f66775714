import { expect, it } from 'vitest';

import { checkIntegrity } from '../../../../../src/domain/integrity/check-integrity.ts';
import { buildBodies, buildFindingRecord, buildSoundRecords } from '../../../../support/records.ts';

const source = 'northshire-2016-inspection-ofsted';
const finding = `${source}/few-posts-filled`;
const correction = { date: '2027-05-03', finding, was: 'It said half.', now: 'It says a third.' };
const reply = { date: '2027-06-04', authority: 'northshire', from: 'Northshire Council', findings: [finding] };
const withStatus = (status: 'corrected' | 'withdrawn') => ({
  [source]: { findings: [buildFindingRecord({ id: 'few-posts-filled', recommendations: ['r01'], status })] },
});

it('finds no fault with a correction of what says so or went, nor with a reply to it', () => {
  const records = buildSoundRecords({
    sources: withStatus('corrected'),
    tombstones: {
      gone: { kind: 'finding', id: `${source}/gone`, was: 'A claim.', date: '2027-05-03', why: 'It was doubled.' },
    },
    corrections: { posts: correction, gone: { ...correction, finding: `${source}/gone` } },
    replies: { posts: { ...reply, summary: 'They are filled.', findings: [finding, `${source}/gone`] } },
  });
  expect(checkIntegrity(records, buildBodies(records))).toEqual([]);
});
