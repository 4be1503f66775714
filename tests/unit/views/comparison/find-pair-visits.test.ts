import { expect, it } from 'vitest';

import { findPairVisits } from '../../../../src/views/comparison/find-pair-visits.ts';

it.each([
  ['/compare/northshire/2016-inspection/2019-inspection/', 'northshire/2016-inspection,northshire/2019-inspection'],
  [
    '/compare/north-shire/2016-monitoring-2/2012-inspection',
    'north-shire/2016-monitoring-2,north-shire/2012-inspection',
  ],
])('%s names two visits, which can be chosen', (path, visits) => {
  expect(findPairVisits(path)).toBe(`/compare/?visits=${visits}`);
});

it.each([
  '/compare/',
  '/compare/northshire/2016-inspection/',
  '/compare/worked/audit/',
  '/visits/northshire/2016-inspection/2019-inspection/',
  '/compare/north<b>/2016-inspection/2019-inspection/',
])('%s names no two visits', (path) => {
  expect(findPairVisits(path)).toBeUndefined();
});
