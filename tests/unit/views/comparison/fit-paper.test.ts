import { expect, it } from 'vitest';

import { away, january, june, toContent, view } from './compared.ts';
import type { Claims } from './compared.ts';

const claims = (count: number, subject: string): Claims =>
  Array.from({ length: count }, () => ({ subject, summary: `${'Too few posts were filled '.repeat(5)}.` }));
const fit = (shared: number, alone: number, ids: readonly string[] = [june, january]) =>
  view(toContent([...claims(shared, 'turnover'), ...claims(alone, 'morale')], claims(shared, 'turnover')), ids).paper;

it('prints every claim of a pair where two sheets hold them', () => {
  expect(fit(3, 3)).toBe('claims');
});

it('prints the claims of what both speak of where that is what fits, and the rest as marks', () => {
  expect(fit(10, 200)).toBe('shared-claims');
});

it('prints the grid alone where not even these fit, and of more than two visits', () => {
  expect(fit(200, 3)).toBe('grid');
  expect(fit(3, 3, [june, january, away])).toBe('grid');
});
