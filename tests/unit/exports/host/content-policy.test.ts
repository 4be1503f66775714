import { createHash } from 'node:crypto';

import { expect, it } from 'vitest';

import { headerPolicy, layerOrder, layerOrderHash, pagePolicy } from '../../../../src/exports/host/content-policy.ts';

it('lets the one inline style through by its hash', () => {
  expect(layerOrderHash).toBe(createHash('sha256').update(layerOrder).digest('base64'));
  expect(pagePolicy).toContain(`style-src 'self' 'sha256-${layerOrderHash}'`);
});

it('lets nothing through from elsewhere, and no inline script', () => {
  expect(pagePolicy).toContain("default-src 'none'");
  expect(pagePolicy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/u);
});

it('says as a header what it says in a page, and that no page is framed', () => {
  expect(headerPolicy).toBe(`${pagePolicy}; frame-ancestors 'none'`);
});
