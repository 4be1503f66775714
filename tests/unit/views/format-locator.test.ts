import { expect, it } from 'vitest';

import { formatLocator, formatPlace } from '../../../src/views/format-locator.ts';
import { sourceKinds } from '../../../src/schema/vocabulary.ts';
import { buildSourceRecord } from '../../support/records.ts';

const source = buildSourceRecord({
  outline: [
    { id: 'h0', blocks: ['standfirst', 'p1', 'p2'] },
    { id: 'h1', heading: 'Evaluation of progress', blocks: ['p3', 'h1.b1', 'h1.b2', 'p4'] },
    { id: 'h2', heading: '‘Far too slow’', blocks: ['p5'] },
    { id: 'h3', heading: 'The council’s reply', blocks: ['p6'] },
    { id: 'h4', heading: 'Leaders', blocks: ['p7', 'h4.b1'], page: 12 },
    { id: 'h5', heading: 'Findings', blocks: ['p8', 'p9'], page: 12, pages: { p9: 13 }, numbers: { p8: 22, p9: 23 } },
  ],
});

it.each([
  { locator: 'standfirst', text: 'Standfirst' },
  { locator: 'p1', text: 'Opening, paragraph 1' },
  { locator: 'p2', text: 'Opening, paragraph 2' },
  { locator: 'p3', text: 'Under “Evaluation of progress”, paragraph 1' },
  { locator: 'h1.b1', text: 'Under “Evaluation of progress”, bullet 1' },
  { locator: 'h1.b2', text: 'Under “Evaluation of progress”, bullet 2' },
  { locator: 'p4', text: 'Under “Evaluation of progress”, paragraph 2' },
  { locator: 'p5', text: 'Under “Far too slow”, paragraph 1' },
  { locator: 'p6', text: 'Under “The council’s reply”, paragraph 1' },
  { locator: 'p7', text: 'Under “Leaders”, paragraph 1, page 12' },
  { locator: 'h4.b1', text: 'Under “Leaders”, bullet 1, page 12' },
  { locator: 'p8', text: 'Under “Findings”, paragraph 22 as printed, page 12' },
  { locator: 'p9', text: 'Under “Findings”, paragraph 23 as printed, page 13' },
])('shows $locator as “$text”', ({ locator, text }) => {
  expect(formatLocator(source, locator)).toBe(text);
});

it('has one rule for every kind of source', () => {
  for (const kind of sourceKinds) {
    const outline = [
      { id: 'h0', blocks: ['p1', 'p2'] },
      { id: 'h1', heading: 'What needs to improve?', blocks: ['h1.b1'], page: 2 },
      { id: 'h2', heading: 'Help', blocks: ['p3'], page: 2, numbers: { p3: 1 } },
    ];
    const places = ['p1', 'h1.b1', 'p3'].map((locator) => formatLocator(buildSourceRecord({ kind, outline }), locator));
    expect(places).toEqual([
      'Opening, paragraph 1',
      'Under “What needs to improve?”, bullet 1, page 2',
      'Under “Help”, paragraph 1 as printed, page 2',
    ]);
  }
});

it.each([
  { locator: 'standfirst', text: 'standfirst' },
  { locator: 'p2', text: 'opening ¶2' },
  { locator: 'p3', text: '“Evaluation of progress” ¶1' },
  { locator: 'h1.b2', text: '“Evaluation of progress” bullet 2' },
  { locator: undefined, text: 'place not recorded' },
] as const)('shows $locator in few words: $text', ({ locator, text }) => {
  expect(formatPlace(source, locator)).toBe(text);
});

it('shows in few words what a source numbers, and the page of what it does not', () => {
  const numbered = buildSourceRecord({
    outline: [{ id: 'h1', heading: 'Help', blocks: ['p3', 'p4'], page: 2, numbers: { p3: 18 } }],
  });
  expect(['p3', 'p4'].map((locator) => formatPlace(numbered, locator))).toEqual(['para 18', 'p. 2']);
});
