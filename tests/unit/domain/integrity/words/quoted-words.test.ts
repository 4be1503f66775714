import { describe, expect, it } from 'vitest';

import { checkIntegrity } from '../../../../../src/domain/integrity/check-integrity.ts';
import { buildBodies, buildFindingRecord, buildSoundRecords } from '../../../../support/records.ts';

const id = 'northshire-2016-inspection-ofsted';
const quote = 'one two three four five six seven eight nine ten';
const findings = Array.from({ length: 21 }, (_, index) => buildFindingRecord({ id: `claim-${index}`, quote }));

const listRules = (licence: 'open-government' | 'other') => {
  const records = buildSoundRecords({ sources: { [id]: { licence, findings } } });
  return checkIntegrity(records, buildBodies(records)).map(({ rule }) => rule);
};

describe('a source quoted at more than 200 words in all', () => {
  it('is quoted too much', () => {
    expect(listRules('other')).toContain('too-much-quoted');
  });

  it('is not, where it is under the Open Government Licence', () => {
    expect(listRules('open-government')).not.toContain('too-much-quoted');
  });
});
