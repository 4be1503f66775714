import { expect, it } from 'vitest';

import { formatLocator, formatPlace } from '../../../src/views/format-locator.ts';
import { buildSourceRecord } from '../../support/records.ts';

const source = buildSourceRecord({
  outline: [
    { id: 'h0', blocks: ['standfirst', 'p1', 'p2'] },
    { id: 'h1', heading: 'Evaluation of progress', blocks: ['p3', 'h1.b1', 'h1.b2', 'p4'] },
    { id: 'h2', heading: '‘Far too slow’', blocks: ['p5'] },
    { id: 'h3', heading: 'The council’s reply', blocks: ['p6'] },
    { id: 'h4', heading: 'Leaders', blocks: ['p7', 'h4.b1'], page: 12 },
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
])('shows $locator as “$text”', ({ locator, text }) => {
  expect(formatLocator(source, locator)).toBe(text);
});

it.each([
  { kind: 'letter', locator: 'standfirst', text: 'standfirst' },
  { kind: 'letter', locator: 'p2', text: 'opening ¶2' },
  { kind: 'letter', locator: 'p3', text: '“Evaluation of progress” ¶1' },
  { kind: 'letter', locator: 'h1.b2', text: '“Evaluation of progress” bullet 2' },
  { kind: 'letter', locator: undefined, text: 'place not recorded' },
  { kind: 'report', locator: 'p7', text: 'para 7' },
  { kind: 'report', locator: 'h4.b1', text: 'p. 4' },
] as const)('shows $locator of a $kind in few words: $text', ({ kind, locator, text }) => {
  expect(formatPlace({ ...source, kind }, locator)).toBe(text);
});
