import { expect, it } from 'vitest';

import { getAuthority } from '../../../../src/domain/lookup.ts';
import { buildInterventionsView } from '../../../../src/views/authority/interventions-view.ts';
import { buildTestCorpus } from '../../../support/records.ts';

const intervene = (id: string, date: object) => ({
  id,
  kind: 'report' as const,
  date: { precision: 'month' as const, ...date },
  summary: 'It reported.',
  evidence: [{ address: 'https://example.org/report', says: 'It is told.' }],
});
const read = (...interventions: ReturnType<typeof intervene>[]) => {
  const corpus = buildTestCorpus({ authorities: { northshire: { interventions } } });
  const { shown, earlier } = buildInterventionsView(corpus, getAuthority(corpus, 'northshire'));
  return [shown.map(({ id }) => id), earlier?.words, earlier?.list.map(({ id }) => id)];
};

it('is newest first, one of unknown date by the last day on which it may have been, and folds all but four', () => {
  const unknown = intervene('unknown', { precision: 'unknown', notBefore: '2020-01', notAfter: '2024-01' });
  const dated = ['2021-01', '2022-01', '2023-01', '2025-01'].map((from) => intervene(`on-${from}`, { from }));
  expect(read(...dated, unknown)).toEqual([
    ['on-2025-01', 'unknown', 'on-2023-01', 'on-2022-01'],
    '1 earlier',
    ['on-2021-01'],
  ]);
});

it('folds nothing where there are few, and is empty where none is on record', () => {
  expect(read(intervene('only', { from: '2021-01' }))).toEqual([['only'], undefined, undefined]);
  expect(read()).toEqual([[], undefined, undefined]);
});
