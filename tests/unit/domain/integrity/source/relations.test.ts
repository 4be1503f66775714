import { describe, expect, it } from 'vitest';

import { checkIntegrity } from '../../../../../src/domain/integrity/check-integrity.ts';
import { buildBodies, buildFindingRecord, buildSoundRecords } from '../../../../support/records.ts';
import type { TestContent } from '../../../../support/records.ts';

const letter = 'northshire-2016-monitoring-1-ofsted';
const gazette = 'northshire-2016-monitoring-1-gazette';
const echo = 'northshire-2016-monitoring-1-echo';

/** An article that came out after the Gazette's. */
const laterArticle: NonNullable<TestContent['sources']>[string] = {
  kind: 'article',
  publisher: 'The Echo',
  published: { precision: 'day', from: '2017-07-20' },
  findings: [buildFindingRecord({ id: 'echo-says-so' })],
};

describe('relations that are sound', () => {
  it('may be to two earlier witnesses on one theme, and to one on two themes', () => {
    const records = buildSoundRecords({
      sources: {
        [echo]: {
          ...laterArticle,
          findings: [
            buildFindingRecord({ id: 'echo-says-so' }),
            buildFindingRecord({ id: 'on-caseloads', theme: 'caseloads' }),
          ],
          relations: [
            { to: gazette, theme: 'workforce', relation: 'same' },
            { to: letter, theme: 'workforce', relation: 'narrower' },
            { to: letter, theme: 'caseloads', relation: 'differs' },
          ],
        },
      },
    });
    expect(checkIntegrity(records, buildBodies(records))).toEqual([]);
  });
});
