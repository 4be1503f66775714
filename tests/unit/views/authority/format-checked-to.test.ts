import { expect, it } from 'vitest';

import { findEarliestCheckedDay } from '../../../../src/domain/authority/checked-to.ts';
import { getAuthority } from '../../../../src/domain/lookup.ts';
import type { AuthorityRecord } from '../../../../src/schema/authority.ts';
import {
  formatChecked,
  formatCheckedInFull,
  formatCheckedTo,
} from '../../../../src/views/authority/format-checked-to.ts';
import { listLatestFacts } from '../../../../src/views/authority/latest-view.ts';
import { buildTestCorpus } from '../../../support/records.ts';

const buildCorpus = (northshire: Partial<AuthorityRecord>) => buildTestCorpus({ authorities: { northshire } });
const read = (checkedTo: AuthorityRecord['checkedTo']) => getAuthority(buildCorpus({ checkedTo }), 'northshire');

it('says the one day to which visits were looked for', () => {
  const authority = read('2026-11-01');
  expect(formatCheckedTo(authority)).toBe('1 November 2026');
  expect(formatChecked(authority)).toBe('Checked to 1 November 2026.');
  expect(formatCheckedInFull(authority)).toBe('Checked to 1 November 2026 for later inspections and visits.');
});

it('says the day of each kind, and what was not collected', () => {
  const authority = read({ inspection: '2026-08-22', focused: '2026-02-03', monitoring: 'not-collected' });
  const words =
    '22 August 2026 for inspections and 3 February 2026 for focused visits; monitoring visits were not collected';
  expect(formatCheckedTo(authority)).toBe(words);
  expect(formatCheckedInFull(authority)).toBe(`Checked to ${words}.`);
});

it('says the days alone where each kind was looked for', () => {
  const authority = read({ inspection: '2026-08-22', focused: '2026-02-03', monitoring: '2026-02-04' });
  expect(formatCheckedTo(authority)).toBe(
    '22 August 2026 for inspections, 3 February 2026 for focused visits and 4 February 2026 for monitoring visits',
  );
});

it('says of a former authority that nothing was looked for', () => {
  const corpus = buildCorpus({
    kind: 'former',
    until: '2019-03-31',
    successors: ['southshire'],
    checkedTo: { inspection: 'not-collected', focused: 'not-collected', monitoring: 'not-collected' },
  });
  const authority = getAuthority(corpus, 'northshire');
  const words = 'inspections, focused visits and monitoring visits were not looked for';
  expect(formatCheckedTo(authority)).toBeUndefined();
  expect(formatChecked(authority)).toBe(`Later ${words}.`);
  expect(formatCheckedInFull(authority)).toBe(`Later ${words}.`);
  expect(listLatestFacts(corpus, authority).at(-1)).toEqual({ label: 'Checked to', value: 'No day', note: words });
  expect(findEarliestCheckedDay(authority)).toBeUndefined();
});
