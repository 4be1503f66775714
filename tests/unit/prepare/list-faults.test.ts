import { describe, expect, it } from 'vitest';

import type { Block } from '../../../src/prepare/block.ts';
import { faultKinds } from '../../../src/prepare/faults/faults.ts';
import { listPreparedFaults } from '../../../src/prepare/faults/list-faults.ts';
import { readText } from '../../../src/prepare/read/text-reader.ts';

const paragraph = (text: string, page = 1, place: Partial<Block> = {}): Block => ({
  kind: 'paragraph',
  text,
  page,
  lastPage: page,
  printed: undefined,
  ...place,
});

const foot = 'Inspection of Northshire children';
const source = (...texts: readonly string[]) => readText(texts.join('\f'));
const cases = [
  { kind: 'words lost', pages: source('Staff write notes.'), blocks: [paragraph('Staff write.')], removed: [] },
  {
    kind: 'line taken',
    pages: source('Staff write.\nNotes'),
    blocks: [paragraph('Staff write.')],
    removed: readText('Notes')[0]?.lines ?? [],
  },
  {
    kind: 'cut by a page',
    pages: source('Staff write', 'notes.'),
    blocks: [paragraph('Staff write'), paragraph('notes.', 2)],
    removed: [],
  },
  {
    kind: 'cut amid a sentence',
    pages: source('Staff write\nnotes.'),
    blocks: [paragraph('Staff write'), paragraph('notes.')],
    removed: [],
  },
  {
    kind: 'foot inside',
    pages: source(foot, foot, foot),
    blocks: [paragraph(`${foot} ${foot} ${foot}`, 2)],
    removed: [],
  },
  {
    kind: 'numbering stops',
    pages: source('1 One.\n2 two.\n3 Three.'),
    blocks: [paragraph('One. 2 two.', 1, { printed: 1 }), paragraph('Three.', 1, { printed: 3 })],
    removed: [],
  },
  {
    kind: 'number inside',
    pages: source('1 One. 2. Two.'),
    blocks: [paragraph('One. 2. Two.', 1, { printed: 1 })],
    removed: [],
  },
  { kind: 'bullet inside', pages: source('One \u25fc two'), blocks: [paragraph('One \u25fc two')], removed: [] },
  {
    kind: 'heading inside',
    pages: source('So it was.\nMain findings'),
    blocks: [paragraph('So it was. Main findings')],
    removed: [],
  },
  {
    kind: 'table broken',
    pages: source('Notes Good Good'),
    blocks: [paragraph('Notes | Good Good', 1, { kind: 'row' })],
    removed: [],
  },
  {
    kind: 'very long',
    pages: source('Notes. '.repeat(500)),
    blocks: [paragraph('Notes. '.repeat(500).trim())],
    removed: [],
  },
];

describe('a fault of a prepared text', () => {
  it.each(cases)('is found: $kind', ({ kind, pages, blocks, removed }) => {
    const faults = listPreparedFaults({ pages, blocks, removed });
    expect(faults.map((fault) => [fault.kind, fault.isInPrint])).toEqual([[kind, false]]);
  });

  it('has a case of every kind', () => {
    expect(cases.map(({ kind }) => kind).sort()).toEqual(Object.keys(faultKinds).sort());
  });

  it('is none in a table whose rows have one label and one grade', () => {
    const rows = [
      'Key judgement | Judgement grade',
      'Notes | Inadequate Grade 4',
      'Replies | Requires improvement to be good',
    ];
    const blocks = rows.map((text) => paragraph(text, 1, { kind: 'row' }));
    expect(listPreparedFaults({ pages: source(rows.join('\n')), blocks, removed: [] })).toEqual([]);
  });

  it('is none where a paragraph goes on over a page with a note between', () => {
    const blocks = [
      paragraph('Staff write notes.', 1, { lastPage: 2 }),
      paragraph('1 A note.', 1, { kind: 'note' }),
      paragraph('They do.', 2),
    ];
    expect(
      listPreparedFaults({ pages: source('Staff write\n1 A note.', 'notes.\nThey do.'), blocks, removed: [] }),
    ).toEqual([]);
  });

  it.each([
    {
      name: 'a sentence without its full stop, above white space',
      pages: source(`${'Staff write notes. '.repeat(9)}\nThey\nwrite letters\n\nMore is known.`),
      blocks: [paragraph(`${'Staff write notes. '.repeat(9)}They write letters`), paragraph('More is known.')],
      kind: 'cut amid a sentence',
    },
    {
      name: 'a paragraph that has its number and begins amid a sentence',
      pages: source('1. One.\n\n2. reference. Two.'),
      blocks: [paragraph('One.', 1, { printed: 1 }), paragraph('reference. Two.', 1, { printed: 2 })],
      kind: 'cut amid a sentence',
    },
    {
      name: 'a number that is left out',
      pages: source('1. One.\n2.\n4. Four.'),
      blocks: [paragraph('One.', 1, { printed: 1 }), paragraph('Four.', 1, { printed: 4 })],
      removed: source('2.')[0]?.lines ?? [],
      kind: 'numbering stops',
    },
    {
      name: 'a heading that goes on in the line of a paragraph',
      pages: source('So it was. What needs to\nimprove?'),
      blocks: [paragraph('So it was. What needs to improve?')],
      kind: 'heading inside',
    },
  ])('may be one of the source itself: $name', ({ pages, blocks, removed = [], kind }) => {
    const faults = listPreparedFaults({ pages, blocks, removed });
    expect(faults.map((fault) => [fault.kind, fault.isInPrint])).toEqual([[kind, true]]);
  });

  it('is found where a bullet of dashes begins a line, and is none where a dash stands in a sentence', () => {
    const listKinds = (printed: string, text: string) =>
      listPreparedFaults({ pages: source(printed), blocks: [paragraph(text)], removed: [] }).map(({ kind }) => kind);
    expect(listKinds('Notes:\n\u2212 kept', 'Notes: \u2212 kept')).toEqual(['bullet inside']);
    expect(listKinds('Notes \u2212 kept', 'Notes \u2212 kept')).toEqual([]);
  });

  it('is none where a list is led to, or where findings are spoken of', () => {
    const blocks = [paragraph('They are:', 1, { kind: 'item' }), paragraph('all that was. Inspection findings tell.')];
    const pages = source('They are:\nall that was. Inspection findings tell.');
    expect(listPreparedFaults({ pages, blocks, removed: [] })).toEqual([]);
  });
});
