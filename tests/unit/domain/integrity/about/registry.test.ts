import { expect, it } from 'vitest';

import { checkIntegrity } from '../../../../../src/domain/integrity/check-integrity.ts';
import { buildBodies, buildSoundRecords } from '../../../../support/records.ts';

const date = '2026-11-22';
const why = 'It has a better name.';

it('finds no fault with ids that lead on: by an alias, a tombstone, or those of what they stand in', () => {
  const records = buildSoundRecords({
    registry: {
      [date]: {
        authorities: ['northshire', 'north'],
        visits: ['north/2016-monitoring-1', 'northshire/2016-monitoring-2017-06'],
        sources: ['northshire-letter', 'northshire-statement'],
        findings: ['northshire-letter/on-workforce', 'northshire-statement/anything', 'northshire-letter/on-pay'],
        themes: ['staffing'],
      },
    },
    aliases: {
      a: { kind: 'source', id: 'northshire-letter', to: 'northshire-2016-monitoring-1-ofsted', date, why },
      b: { kind: 'visit', id: 'northshire/2016-monitoring-2017-06', to: 'northshire/2016-monitoring-1', date, why },
      c: { kind: 'theme', id: 'staffing', to: 'workforce', date, why },
      d: { kind: 'authority', id: 'north', to: 'northshire', date, why },
    },
    tombstones: {
      e: { kind: 'source', id: 'northshire-statement', was: 'A statement.', date, why: 'It was never made.' },
      f: {
        kind: 'finding',
        id: 'northshire-2016-monitoring-1-ofsted/on-pay',
        was: 'A claim.',
        date,
        why: 'It said the same as another.',
        instead: [{ kind: 'finding', id: 'northshire-2016-monitoring-1-ofsted/on-workforce' }],
      },
    },
  });
  expect(checkIntegrity(records, buildBodies(records))).toEqual([]);
});
