import { describe, expect, it } from 'vitest';

import { buildRecodingsTable } from '../../../../src/exports/tables/recodings-table.ts';
import { serializeCsv } from '../../../../src/exports/tables/serialize.ts';
import { buildTestCorpus } from '../../../support/records.ts';

describe('the recodings', () => {
  it('are a row for each finding, newest recoding first, with its codes before and since', () => {
    const corpus = buildTestCorpus({
      recodings: {
        '2026-12-01': {
          why: 'The codebook was revised.',
          codebook: { from: 1, to: 2 },
          findings: [
            {
              finding: 'letter/posts',
              was: { theme: 'caseloads', level: 'weakness', direction: 'worse' },
              now: { theme: 'workforce', level: 'weakness', direction: 'worse' },
            },
            { finding: 'letter/doubled', was: { theme: 'workforce', level: 'mixed', direction: 'not-stated' } },
          ],
        },
        '2027-01-01': {
          why: 'It was read again.',
          codebook: { from: 2, to: 2 },
          findings: [
            {
              finding: 'letter/pay',
              now: { theme: 'workforce', subject: 'recruitment', level: 'mixed', direction: 'not-stated' },
            },
          ],
        },
      },
    });
    expect(serializeCsv(buildRecodingsTable(corpus)).split('\r\n')).toEqual([
      'day,finding,change,wasTheme,wasSubject,wasLevel,wasDirection,nowTheme,nowSubject,nowLevel,nowDirection,codebookFrom,codebookTo,why',
      '2027-01-01,letter/pay,new,,,,,workforce,recruitment,mixed,not-stated,2,2,It was read again.',
      '2026-12-01,letter/posts,recoded,caseloads,,weakness,worse,workforce,,weakness,worse,1,2,The codebook was revised.',
      '2026-12-01,letter/doubled,gone,workforce,,mixed,not-stated,,,,,1,2,The codebook was revised.',
      '',
    ]);
  });
});
