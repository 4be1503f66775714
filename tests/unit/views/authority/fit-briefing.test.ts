import { describe, expect, it } from 'vitest';

import { countPrintLines, fitBriefing } from '../../../../src/views/authority/fit-briefing.ts';
import type { BriefLine, BriefSource } from '../../../../src/views/authority/fit-briefing.ts';

/** Findings of one printed line each. */
const buildLines = (...ids: readonly string[]): readonly BriefLine[] =>
  ids.map((id) => ({ mark: 'Mixed', text: 'Short.', id }));

const letter: BriefSource = {
  name: 'Ofsted letter',
  prefix: 'https://example.org/findings/letter/',
  themes: [
    { theme: 'Workforce', lines: buildLines('w1', 'w2', 'w3') },
    { theme: 'Caseloads', lines: buildLines('c1') },
  ],
  said: buildLines('s1', 's2'),
};
const listIds = ({ themes, said }: BriefSource) =>
  [...themes.flatMap(({ lines }) => lines), ...said].map(({ id }) => id);
const fit = (capacity: number) => {
  const { sources, isWhole } = fitBriefing([letter], capacity);
  return { ids: sources.flatMap(listIds), isWhole };
};

describe('a briefing', () => {
  it('is whole where there is room', () => {
    expect(fit(6)).toEqual({ ids: ['w1', 'w2', 'w3', 'c1', 's1', 's2'], isWhole: true });
  });

  it('keeps the first of each theme and of what others said before the second of any', () => {
    expect(fit(3)).toEqual({ ids: ['w1', 'c1', 's1'], isWhole: false });
    expect(fit(5)).toEqual({ ids: ['w1', 'w2', 'c1', 's1', 's2'], isWhole: false });
  });

  it('leaves out the name of a theme of which nothing is kept', () => {
    const [kept] = fitBriefing([letter], 1).sources;
    expect(kept?.themes.map(({ theme }) => theme)).toEqual(['Workforce']);
  });

  it('counts the lines that a long finding takes', () => {
    expect(countPrintLines({ mark: 'Weakness', text: 'x'.repeat(80), id: 'an-id' })).toBe(3);
  });

  it('of nothing is whole', () => {
    expect(fitBriefing([])).toEqual({ sources: [], isWhole: true });
  });
});
