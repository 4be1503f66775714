import { describe, expect, it } from 'vitest';

import { spreadApart } from '../../../../src/views/theme/spread-apart.ts';

const spread = (places: readonly number[], width = 10) => spreadApart(places.map((at) => ({ at, width, weight: 1 })));

describe('things in a row', () => {
  it.each([
    { name: 'stay where they are if none overlap', places: [0, 10, 25], expected: [0, 10, 25] },
    { name: 'share the move if two overlap', places: [0, 4], expected: [-3, 7] },
    {
      name: 'stand side by side about their middle if all would stand in one place',
      places: [5, 5, 5],
      expected: [-5, 5, 15],
    },
    {
      name: 'push on to the next, no further than need be',
      places: [0, 4, 12, 40],
      expected: [-4.666667, 5.333333, 15.333333, 40],
    },
    { name: 'are none if there are none', places: [], expected: [] },
  ])('$name', ({ places, expected }) => {
    expect(spread(places).map((place) => Math.round(place * 1e6) / 1e6)).toEqual(expected);
  });

  it('keep apart by half the width of each', () => {
    expect(spreadApart([10, 10].map((at, index) => ({ at, width: index === 0 ? 4 : 16, weight: 1 })))).toEqual([5, 15]);
  });

  it('give way to what is heavy', () => {
    const row = [
      { at: 50, width: 10, weight: 1e9 },
      { at: 52, width: 10, weight: 1 },
    ];
    expect(spreadApart(row).map(Math.round)).toEqual([50, 60]);
  });
});
