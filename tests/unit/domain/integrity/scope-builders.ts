import { buildFindingRecord } from '../../../support/records.ts';
import type { TestContent } from '../../../support/records.ts';

type Visit = NonNullable<TestContent['visits']>[string];
type Source = NonNullable<TestContent['sources']>[string];

/** The visit whose scope is told. */
export const id = 'northshire/2016-monitoring-1';
export const letter = 'northshire-2016-monitoring-1-ofsted';
/** Where the letter says that it looked at the workforce. */
export const place = { theme: 'workforce', source: letter, block: 'p1' } as const;
export const scopeOf = (scope: Omit<NonNullable<Visit['scope']>, 'statement'>): TestContent => ({
  visits: { [id]: { scope: { statement: 'What it set out to look at.', ...scope } } },
});
/** A press account of which there are notes and no blocks, by its name. */
export const notesId = 'northshire-2016-monitoring-1-notes';
export const notes: Source = {
  visit: id,
  kind: 'article',
  outline: [],
  findings: [buildFindingRecord({ locator: undefined })],
};

/** Known, not coded, and read no further than its opening. */
export const account = { publisher: 'The Echo', extent: 'opening', why: 'Only the opening was at hand.' } as const;
/** Coded as far as its opening, by its name. */
export const openingId = 'northshire-2016-monitoring-1-opening';
export const opening: Source = { visit: id, kind: 'article', extent: 'opening', findings: [buildFindingRecord()] };
