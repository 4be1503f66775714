import { describe, expect, it } from 'vitest';

import { sourceSchema } from '../../../src/schema/source.ts';
import { buildFindingRecord, buildSourceRecord } from '../../support/records.ts';
import { listMessages } from './list-messages.ts';

const messagesOf = (changes: object) => listMessages(sourceSchema, { ...buildSourceRecord(), ...changes });

describe('a source', () => {
  it('may be without findings, author and address', () => {
    expect(messagesOf({})).toEqual([]);
  });

  it('has no outline where what is held are notes', () => {
    expect(messagesOf({ outline: [] })).toEqual([]);
  });

  it('is coded in full unless it says otherwise', () => {
    expect(buildSourceRecord().coding).toBe('exhaustive');
    expect(buildSourceRecord({ coding: 'principal' }).coding).toBe('principal');
  });

  it.each([
    {
      name: 'a heading id that is none',
      changes: { outline: [{ id: 'intro', blocks: ['p1'] }] },
      message: 'outline.0.id: must be h0, h1, h2 ...',
    },
    {
      name: 'an address that is none',
      changes: { address: 'not known' },
      message: 'address: must be a web address beginning with https:// or http://',
    },
    {
      name: 'a finding that is wrong',
      changes: { findings: [buildFindingRecord(), { ...buildFindingRecord(), quote: 'poor' }] },
      message: 'findings.1.quote: must be at least 2 words',
    },
    {
      name: 'an inspector whose name holds the sign that parts names in CSV',
      changes: { inspectors: ['A Name; HMI'] },
      message: 'inspectors.0: must not hold ; or |, which part the members of a list in the data files',
    },
  ])('may not have $name', ({ changes, message }) => {
    expect(messagesOf(changes)).toEqual([message]);
  });

  it.each([
    { name: 'a heading without blocks', changes: { outline: [{ id: 'h0', blocks: [] }] } },
    { name: 'a page zero', changes: { outline: [{ id: 'h0', blocks: ['p1'], page: 0 }] } },
    { name: 'a kind that the codebook does not know', changes: { kind: 'blog' } },
    { name: 'a manner of coding that is none', changes: { coding: 'in part' } },
    {
      name: 'a relation that the codebook does not know',
      changes: { relations: [{ to: 'a', theme: 'workforce', relation: 'agrees' }] },
    },
    { name: 'a field that the codebook does not know', changes: { text: 'All of it.' } },
  ])('may not have $name', ({ changes }) => {
    expect(messagesOf(changes)).toHaveLength(1);
  });
});
