import { describe, expect, it } from 'vitest';

import { visitSchema } from '../../../src/schema/visit.ts';
import { buildVisitRecord } from '../../support/records.ts';
import { listMessages } from './list-messages.ts';

const wordsOf = (count: number) => Array.from({ length: count }, (_, index) => `word${index}`).join(' ');
const messagesOf = (changes: object) => listMessages(visitSchema, { ...buildVisitRecord(), ...changes });
const address = { address: 'https://example.org/', says: 'So it was.' };
const badEvidence = 'must hold `says` and exactly one of `address`, `source` or `impliedBy`';

describe('a visit', () => {
  it.each([
    { name: 'a summary of 60 words', changes: { summary: wordsOf(60) } },
    { name: 'an address as evidence', changes: { evidence: [address] } },
    { name: 'a source as evidence', changes: { evidence: [{ source: 'a-letter', says: 'So it was.' }] } },
    {
      name: 'the ordinal of another as evidence',
      changes: { evidence: [{ impliedBy: 'northshire/2016-monitoring-2', says: 'A second.' }] },
    },
    { name: 'no number', changes: { number: undefined } },
    { name: 'a heading as a place', changes: { letter: 'held', places: { kind: { block: 'h1', page: 1 } } } },
  ])('may have $name', ({ changes }) => {
    expect(messagesOf(changes)).toEqual([]);
  });

  it.each([
    {
      name: 'a summary of 61 words',
      changes: { summary: wordsOf(61) },
      message: 'summary: must be at most 60 words; has 61',
    },
    {
      name: 'no evidence',
      changes: { evidence: [] },
      message: 'evidence: needs at least one piece, or the document itself: no visit without evidence',
    },
    {
      name: 'a reason for a variant that it does not give',
      changes: { inferred: { variant: 'By its length.' } },
      message: 'inferred: must not say why the variant is believed where none is given',
    },
    {
      name: 'evidence that says nothing',
      changes: { evidence: [{ source: 'a-letter' }] },
      message: `evidence.0: ${badEvidence}`,
    },
    {
      name: 'evidence of two kinds at once',
      changes: { evidence: [{ ...address, source: 'a-letter' }] },
      message: `evidence.0: ${badEvidence}`,
    },
    {
      name: 'evidence of no kind',
      changes: { evidence: [{ says: 'So it was.' }] },
      message: `evidence.0: ${badEvidence}`,
    },
    {
      name: 'a recommendation of 31 words',
      changes: { recommendations: [{ id: 'r01', summary: wordsOf(31), theme: 'workforce', subject: 'turnover' }] },
      message: 'recommendations.0.summary: must be at most 30 words; has 31',
    },
    {
      name: 'a recommendation without a number',
      changes: {
        recommendations: [{ id: 'posts', summary: 'Fill the posts.', theme: 'workforce', subject: 'turnover' }],
      },
      message: 'recommendations.0.id: must be r and two digits, such as r01',
    },
    {
      name: 'a cycle with its authority',
      changes: { cycle: 'northshire/2016-inspection' },
      message: 'cycle: must be kebab-case: lower-case letters and digits joined by single hyphens',
    },
    {
      name: 'a note that a spreadsheet would run',
      changes: { notes: ['=HYPERLINK("https://example.org")'] },
      message: 'notes.0: must not begin with = + - or @, which a spreadsheet would run',
    },
  ])('may not have $name', ({ changes, message }) => {
    expect(messagesOf(changes)).toEqual([message]);
  });

  it.each([
    { name: 'a zeroth number', changes: { number: 0 } },
    { name: 'a number and a half', changes: { number: 1.5 } },
    {
      name: 'a grade that no framework knows',
      changes: { judgements: [{ area: 'overall', grade: 'fair', asPrinted: 'Fair' }] },
    },
    { name: 'a grade without the words printed', changes: { judgements: [{ area: 'overall', grade: 'good' }] } },
    {
      name: 'a theme that the codebook does not know',
      changes: { scope: { basis: 'known', themes: ['morale'], statement: 'Morale.' } },
    },
    { name: 'a field that the codebook does not know', changes: { grade: 'good' } },
    { name: 'a kind that the codebook does not know', changes: { kind: 'review' } },
  ])('may not have $name', ({ changes }) => {
    expect(messagesOf(changes)).toHaveLength(1);
  });
});
