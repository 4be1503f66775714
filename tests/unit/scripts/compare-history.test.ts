import { describe, expect, it } from 'vitest';

import { compareHistory } from '../../../scripts/documents/compare-history.ts';
import { buildAuthorityRecord, buildVisitRecord } from '../../support/records.ts';

const onRecord = {
  authorities: new Map([['northshire', buildAuthorityRecord({ ofstedUrn: '80500' })]]),
  visits: new Map([
    [
      'northshire/2025-inspection',
      buildVisitRecord({
        kind: 'inspection',
        cycle: undefined,
        dates: { precision: 'day', from: '2025-03-17', to: '2025-03-21' },
        published: { precision: 'day', from: '2025-05-09' },
        judgements: [{ area: 'overall', grade: 'good', asPrinted: 'Good' }],
      }),
    ],
  ]),
};
const row = {
  urn: '80500',
  local_authority: 'northshire',
  publication_date: '09/05/25',
  inspection_start_date: '17/03/2025',
  inspection_end_date: '21/03/2025',
  overall_effectiveness_grade: 'good',
  care_leavers_grade: 'inspection_pre_dates_judgement',
};

describe('a history of inspections', () => {
  it('differs in nothing where it says the same', () => {
    expect(compareHistory([row], onRecord)).toEqual({ compared: 1, differences: [], missing: [], skipped: [] });
  });

  it('is set beside the record, and neither is believed', () => {
    const other = { ...row, inspection_end_date: '28/03/2025', overall_effectiveness_grade: 'requires_improvement' };
    expect(compareHistory([other], onRecord).differences).toEqual([
      'northshire/2025-inspection: ended on 2025-03-21 on record, 2025-03-28 in the history.',
      'northshire/2025-inspection: overall is good on record, requires-improvement in the history.',
    ]);
  });

  it('names inspections that have no record, and rows that can’t be compared', () => {
    const later = { ...row, inspection_start_date: '01/06/2026', inspection_end_date: '05/06/2026' };
    const undated = { ...row, inspection_start_date: 'data_unreadable' };
    const { missing, skipped } = compareHistory([later, undated, { ...row, urn: '1' }], onRecord);
    expect(missing).toEqual(['northshire, published 09/05/25: an inspection from 2026-06-01 to 2026-06-05.']);
    expect(skipped).toEqual([
      'northshire, published 09/05/25: it has no dates.',
      'northshire, published 09/05/25: no authority on record has its number.',
    ]);
  });
});
