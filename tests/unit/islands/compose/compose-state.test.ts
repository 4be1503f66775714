import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  formatComposeState,
  maxVisits,
  narrowState,
  parseComposeState,
  readFormerIds,
} from '../../../../src/islands/compose/compose-state.ts';
import type { ComposeState } from '../../../../src/islands/compose/compose-state.ts';
import { listPassedOver } from '../../../../src/islands/compose/draw-problems.ts';
import { urls } from '../../../../src/views/urls.ts';

const nothing: ComposeState = { visits: [], themes: [], primaryOnly: false };
const [a, b, c, d, e] = ['tameside/a', 'tameside/b', 'sunderland/c', 'sunderland/d', 'tameside/e'] as const;

const states: readonly (readonly [query: string, state: ComposeState])[] = [
  ['', nothing],
  [`?visits=${a}`, { ...nothing, visits: [a] }],
  [`?visits=${c},${a}`, { ...nothing, visits: [c, a] }],
  ['?themes=workforce,caseloads', { ...nothing, themes: ['workforce', 'caseloads'] }],
  ['?primary=1', { ...nothing, primaryOnly: true }],
  [
    `?visits=${a},${b},${c},${d}&themes=leadership&primary=1`,
    { visits: [a, b, c, d], themes: ['leadership'], primaryOnly: true },
  ],
];

describe("the composer's address", () => {
  it('means the visit of now where it names one by an id that it had before, once', () => {
    const former = readFormerIds([
      { value: b, dataset: { authority: 'Tameside' } },
      { value: a, dataset: { authority: 'Tameside', former: `${e} tameside/f` } },
    ]);
    expect(parseComposeState(`?visits=${c},${e},${a},tameside/f,${b}`, former).visits).toEqual([c, a, b]);
  });

  it.each(states)('%s is read and written alike', (query, state) => {
    expect(parseComposeState(query)).toEqual(state);
    expect(formatComposeState(state)).toBe(query);
  });

  it.each([
    { name: 'an unknown theme', query: '?themes=workforce,luck', read: { themes: ['workforce'] } },
    { name: 'nothing but unknown themes', query: '?themes=luck,', read: { themes: [] } },
    { name: 'a theme twice', query: '?themes=workforce,workforce', read: { themes: ['workforce'] } },
    { name: 'a visit twice', query: `?visits=${b},${a},${b}`, read: { visits: [b, a] } },
    { name: 'empty parts', query: `?visits=,${a},,${b},`, read: { visits: [a, b] } },
    { name: 'visits beyond four', query: `?visits=${a},${b},${c},${d},${e}`, read: { visits: [a, b, c, d] } },
    { name: 'doubles before the fifth', query: `?visits=${a},${a},${b},${c},${d}`, read: { visits: [a, b, c, d] } },
    { name: 'an escaped address', query: '?visits=tameside%2Fa%2Ctameside%2Fb', read: { visits: [a, b] } },
    { name: 'primary said otherwise', query: '?primary=yes', read: { primaryOnly: false } },
    { name: 'what it does not know', query: '?sort=best', read: nothing },
  ])('passes over $name', ({ query, read }) => {
    expect(parseComposeState(query)).toEqual({ ...nothing, ...read });
  });

  it('says what it passes over: themes that are none, and visits beyond four', () => {
    expect(listPassedOver(`?visits=${a},${b},${a},${c}&themes=workforce`)).toEqual([]);
    expect(listPassedOver(`?visits=${a},${b},${c},${d},${e}&themes=luck,workforce`)).toEqual([
      'No theme is called “luck”: it is passed over.',
      `At most 4 visits stand side by side. Left out: “${e}”.`,
    ]);
  });

  it('follows what is ticked, themes in the order of the codebook', () => {
    const ticked = narrowState(
      { ...nothing, themes: ['caseloads'] },
      { name: 'themes', value: 'workforce', checked: true },
    );
    expect(ticked.themes).toEqual(['workforce', 'caseloads']);
    expect(narrowState(ticked, { name: 'themes', value: 'caseloads', checked: false }).themes).toEqual(['workforce']);
    expect(narrowState(ticked, { name: 'primary', value: '1', checked: true })).toEqual({
      ...ticked,
      primaryOnly: true,
    });
  });

  it('writes what an address held as text, so that it can mean nothing else', () => {
    const state = parseComposeState('?visits=a%26primary%3D1%23b,%00c%0a,tameside/a');
    expect(state).toEqual({ ...nothing, visits: ['a&primary=1#b', 'c', 'tameside/a'] });
    expect(formatComposeState(state)).toBe('?visits=a%26primary%3D1%23b,c,tameside/a');
    expect(parseComposeState(formatComposeState(state))).toEqual(state);
    expect(parseComposeState(`?visits=${'x'.repeat(9_999)}`).visits[0]).toHaveLength(100);
  });

  it('names only a few of thousands that it passes over', () => {
    const ids = Array.from({ length: 5000 }, (_, index) => `v${index}`).join(',');
    const said = listPassedOver(`?visits=${ids}&themes=${ids}`);
    expect(said).toHaveLength(7);
    expect(said.at(-1)).toBe('At most 4 visits stand side by side. Left out: “v4”, “v5”, “v6”, “v7”, “v8” and others.');
  });

  it('keeps an unknown visit, so that the page can name it', () => {
    expect(parseComposeState('?visits=leeds/2016-inspection').visits).toEqual(['leeds/2016-inspection']);
  });

  it('puts themes into the order of the codebook, and keeps the order of visits', () => {
    const { themes, visits } = parseComposeState(`?visits=${d},${a}&themes=caseloads,workforce`);
    expect(themes).toEqual(['workforce', 'caseloads']);
    expect(visits).toEqual([d, a]);
  });

  it('holds four visits at most', () => {
    expect(maxVisits).toBe(4);
  });

  it('is what links to the composer are written as', () => {
    const query = urls.compose([c, a], ['workforce']).slice(urls.compare.length);
    expect(query).toBe(formatComposeState({ visits: [c, a], themes: ['workforce'], primaryOnly: false }));
    expect(parseComposeState(urls.composeTheme('workforce', true).slice(urls.compare.length))).toEqual({
      ...nothing,
      themes: ['workforce'],
      primaryOnly: true,
    });
  });
});

it('gives, whatever an address holds, at most four visits in one line of text each, and reads back what it writes', () => {
  const query = fc
    .array(
      fc.oneof(
        fc.constantFrom('visits=', 'themes=', 'primary=1', '&', ',', '%', '%00', 'workforce', '?'),
        fc.string({ unit: 'binary' }),
      ),
    )
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(query, (text) => {
      const state = parseComposeState(text);
      expect(state.visits.length).toBeLessThanOrEqual(maxVisits);
      expect(state.visits.filter((id) => /\p{Cc}/u.test(id) || id.trim() !== id || id === '')).toEqual([]);
      expect(parseComposeState(formatComposeState(state))).toEqual(state);
    }),
    { seed: 14, numRuns: 500 },
  );
});
