import { expect, it } from 'vitest';

import { serializeSecurityText } from '../../../../src/exports/host/security-text.ts';
import type { ReportTo } from '../../../../src/views/finding/report.ts';
import { buildTestCorpus } from '../../../support/records.ts';

const site = new URL('https://example.org');
const corpus = buildTestCorpus({
  releases: {
    '0.1.0': { date: '2026-03-01', changes: ['First version.'] },
    '0.2.0': { date: '2028-02-29', changes: ['More.'] },
  },
});
const serialize = (reportTo?: ReportTo) => serializeSecurityText(corpus, { site, reportTo });

it('holds for a year from the newest release', () => {
  expect(serialize()).toContain('Expires: 2029-02-28T00:00:00Z\n');
});

it('cannot be written without a release', () => {
  expect(() => serializeSecurityText(buildTestCorpus({ releases: {} }), { site, reportTo: undefined })).toThrow(
    /no release/u,
  );
});

it.each([
  { reportTo: undefined, contact: 'https://example.org/about/corrections/' },
  { reportTo: { kind: 'email', address: 'errors@example.org' }, contact: 'mailto:errors@example.org' },
  { reportTo: { kind: 'form', address: 'https://example.org/issues' }, contact: 'https://example.org/issues' },
] as const)('names $contact for reports', ({ reportTo, contact }) => {
  expect(serialize(reportTo)).toContain(`Contact: ${contact}\n`);
});
