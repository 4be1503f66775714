import { describe, expect, it } from 'vitest';

import { formatDoubts, listDoubts } from '../../../scripts/doubts.ts';
import { buildFindingRecord } from '../../support/records.ts';

const list = (...findings: Parameters<typeof buildFindingRecord>[0][]) =>
  listDoubts(new Map([['letter', { findings: findings.map((finding) => buildFindingRecord(finding)) }]]));

describe('what is to be held to the rule on “not always”', () => {
  it.each([
    { phrase: 'not always', summary: 'Audits did not always end in action.' },
    { phrase: 'not always', summary: 'Faults weren’t as a rule always put right.' },
    { phrase: 'not consistently', summary: 'Views were not consistently gathered.' },
    { phrase: 'not consistently', summary: 'Compliance had not got better consistently.' },
    { phrase: 'not consistently', summary: 'Court work was not of a consistently good standard.' },
    { phrase: 'not consistently', summary: 'There was no consistent approach.' },
    { phrase: 'not routinely', summary: 'Agencies did not routinely share information.' },
    { phrase: 'not routinely', summary: 'Foster children got no routine help.' },
    { phrase: 'variable', summary: 'Services were of variable quality.' },
    { phrase: 'variable', summary: 'Pathway plans varied too much.' },
    { phrase: 'inconsistent', summary: 'Risk was identified inconsistently.' },
    { phrase: 'inconsistent', summary: 'There was inconsistency between teams.' },
  ])('has, as $phrase: $summary', ({ phrase, summary }) => {
    expect(list({ summary })).toMatchObject([{ key: 'letter/claim', phrase, summary }]);
  });

  it('has what only the quotation says', () => {
    expect(list({ summary: 'Views were missing.', quote: 'are not always recorded' })).toMatchObject([
      { phrase: 'not always', quote: 'are not always recorded' },
    ]);
  });

  it.each([
    'Children were always seen alone.',
    'Oversight was consistent and routine visits were made.',
    'Activities were impressively varied.',
    'Not one plan was late. Staff were always kind.',
  ])('has not: %s', (summary) => {
    expect(list({ summary })).toEqual([]);
  });

  it('stands side by side: by phrase, then level, then id, with how many each level has', () => {
    const doubts = list(
      { id: 'b', level: 'weakness', summary: 'Risk was found inconsistently.' },
      { id: 'd', level: 'weakness', summary: 'Faults were not always seen.' },
      {
        id: 'c',
        level: 'weakness',
        quantifier: 'some',
        summary: 'Plans were not always made.',
        quote: 'not always made',
      },
      { id: 'a', level: 'mixed', summary: 'Good plans were not always kept.' },
    );
    expect(formatDoubts(doubts)).toMatchInlineSnapshot(`
      "not always: 1 mixed, 2 weakness

        mixed       not-stated  letter/a
          Good plans were not always kept.

        weakness    some        letter/c
          Plans were not always made.
          “not always made”

        weakness    not-stated  letter/d
          Faults were not always seen.


      inconsistent: 1 weakness

        weakness    not-stated  letter/b
          Risk was found inconsistently."
    `);
  });
});
