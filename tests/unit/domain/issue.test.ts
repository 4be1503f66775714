import { expect, it } from 'vitest';

import { listChoices, toRecordFile } from '../../../src/domain/issue.ts';

it.each([
  { kind: 'authorities', id: 'northshire', file: 'content/authorities/northshire.yaml' },
  { kind: 'visits', id: 'northshire/2016-inspection', file: 'content/visits/northshire/2016-inspection.yaml' },
  { kind: 'sources', id: 'a-letter', file: 'content/sources/a-letter.mdx' },
  { kind: 'themes', id: 'workforce', file: 'content/themes/workforce.mdx' },
  { kind: 'terms', id: 'audit', file: 'content/glossary/audit.yaml' },
  { kind: 'pages', id: 'about', file: 'content/pages/about.mdx' },
  { kind: 'attestations', id: 'a-letter', file: 'content/attestations/a-letter.yaml' },
  { kind: 'worked', id: 'caseloads', file: 'content/worked/caseloads.yaml' },
] as const)('names $file as the file of its record', ({ kind, id, file }) => {
  expect(toRecordFile(kind, id)).toBe(file);
});

it('lists the ids to choose from, cuts a long list and says when there are none', () => {
  const ids = Array.from({ length: 26 }, (_, index) => `id-${index}`);
  expect(listChoices(['a', 'b'])).toBe('a, b');
  expect(listChoices(ids.slice(0, 24))).toBe(ids.slice(0, 24).join(', '));
  expect(listChoices(ids)).toBe(`${ids.slice(0, 24).join(', ')} and 2 more`);
  expect(listChoices([])).toBe('none on record');
});
