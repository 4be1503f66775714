import { expect, it } from 'vitest';

import { listHostFiles } from '../../../../src/exports/host/host-files.ts';
import { buildTestCorpus } from '../../../support/records.ts';

const listNames = (changes: Parameters<typeof buildTestCorpus>[0]) =>
  listHostFiles(buildTestCorpus(changes)).map(({ name }) => name);

it('tells a host of redirects only where something has moved', () => {
  const north = {
    kind: 'authority',
    id: 'north',
    to: 'northshire',
    date: '2026-11-22',
    why: 'It has a better name.',
  } as const;
  expect(listNames({})).toEqual(['_headers']);
  expect(listNames({ aliases: { north } })).toEqual(['_headers', '_redirects']);
});
