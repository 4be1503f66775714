import { describe, expect, it } from 'vitest';

import { checkIntegrity } from '../../../../src/domain/integrity/check-integrity.ts';
import { buildBodies, buildSoundRecords } from '../../../support/records.ts';
import type { TestContent } from '../../../support/records.ts';

const id = 'northshire/2016-monitoring-1';
const on = (from: string) => ({ precision: 'day', from }) as const;

describe('no date contradicts another where', () => {
  it.each<{ name: string; changes: TestContent }>([
    {
      name: 'a letter came out while the visit went on',
      changes: { visits: { [id]: { dates: { ...on('2017-06-01'), to: '2017-07-20' } } } },
    },
    {
      name: 'a letter came out in the month of the visit',
      changes: { visits: { [id]: { published: { precision: 'month', from: '2017-06' } } } },
    },
    { name: 'the date of the visit has no bound', changes: { visits: { [id]: { dates: { precision: 'unknown' } } } } },
  ])('$name', ({ changes }) => {
    const records = buildSoundRecords(changes);
    expect(checkIntegrity(records, buildBodies(records))).toEqual([]);
  });
});
