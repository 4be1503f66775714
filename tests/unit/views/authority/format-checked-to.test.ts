import { expect, it } from 'vitest';

import { getAuthority } from '../../../../src/domain/lookup.ts';
import type { AuthorityRecord } from '../../../../src/schema/authority.ts';
import { formatCheckedTo, formatCheckedToInFull } from '../../../../src/views/authority/format-checked-to.ts';
import { buildTestCorpus } from '../../../support/records.ts';

const read = (checkedTo: AuthorityRecord['checkedTo']) =>
  getAuthority(buildTestCorpus({ authorities: { northshire: { checkedTo } } }), 'northshire');

it('says the one day to which visits were looked for', () => {
  const authority = read('2026-11-01');
  expect(formatCheckedTo(authority)).toBe('1 November 2026');
  expect(formatCheckedToInFull(authority)).toBe('1 November 2026 for later inspections and visits');
});

it('says the day of each kind, and what was not collected', () => {
  const authority = read({ inspection: '2026-08-22', focused: '2026-02-03', monitoring: 'not-collected' });
  const words =
    '22 August 2026 for inspections and 3 February 2026 for focused visits; monitoring visits were not collected';
  expect(formatCheckedTo(authority)).toBe(words);
  expect(formatCheckedToInFull(authority)).toBe(words);
});

it('says the days alone where each kind was looked for', () => {
  const authority = read({ inspection: '2026-08-22', focused: '2026-02-03', monitoring: '2026-02-04' });
  expect(formatCheckedTo(authority)).toBe(
    '22 August 2026 for inspections, 3 February 2026 for focused visits and 4 February 2026 for monitoring visits',
  );
});
