import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

import { moveEntry, moveNotes, moveVisit } from '../../../../scripts/places/move-record.ts';

const entry = `---
visit: northshire/2016-inspection
preparedText: old.txt # as it was
outline:
  - id: h1
    blocks:
      - h2.b1
findings:
  - id: late
    summary: 'Notes: late.'
    locator: h2.b1
  - id: known
    locator: p3
---

## Our heading with p3
`;
const toBlock = (block: string) =>
  new Map([
    ['h2.b1', 'p5'],
    ['p3', 'p22'],
  ]).get(block);

describe('an entry whose places are moved', () => {
  const outline = [{ id: 'h3', heading: 'Findings: all', blocks: ['p5', 'p22'], page: 2, numbers: { p22: 15 } }];
  const moved = moveEntry(entry, {
    preparedText: 'new.txt',
    outline,
    locators: new Map([
      ['late', 'p5'],
      ['known', 'p22'],
    ]),
  });

  it('says the new places, and keeps all else as it was written', () => {
    expect(parse(moved.split('---\n')[1] ?? '')).toEqual({
      visit: 'northshire/2016-inspection',
      preparedText: 'new.txt',
      outline,
      findings: [
        { id: 'late', summary: 'Notes: late.', locator: 'p5' },
        { id: 'known', locator: 'p22' },
      ],
    });
    expect(moved).toContain('preparedText: new.txt # as it was\n');
    expect(moved).toContain("    summary: 'Notes: late.'\n");
    expect(moved.endsWith('## Our heading with p3\n')).toBe(true);
  });
});

describe('an attestation whose notes name blocks', () => {
  it('names them as they are called now, and leaves what is no block', () => {
    const raw = 'claims:\n  - finding: p3\n    note: "Told at h2.b1 (p3, p4): p30 is none."\n';
    expect(moveNotes(raw, toBlock)).toBe('claims:\n  - finding: p3\n    note: "Told at p5 (p22, p4): p30 is none."\n');
  });

  it('stays readable, and says the same but for the blocks, whatever the note', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (words) => {
        const raw = `claims:\n  - note: ${JSON.stringify(`${words} h2.b1`)}\n`;
        const before: unknown = parse(raw);
        const after: unknown = parse(moveNotes(raw, (block) => (block === 'h2.b1' ? 'p5' : undefined)));
        expect(JSON.stringify(after)).toBe(JSON.stringify(before).replace(/\bh2\.b1\b/gu, 'p5'));
      }),
      { seed: 14, numRuns: 300 },
    );
  });
});

describe('a visit whose record names blocks', () => {
  const raw = `scope:
  places:
    - theme: workforce
      source: a-letter
      block: p3
    - theme: workforce
      source: a-paper
      block: p3
recommendationsLookedAt:
  - recommendation: r01
    block: h2.b1
`;

  it('is moved where it names a block of that source', () => {
    const moved = moveVisit(raw, 'a-letter', true, toBlock);
    expect(moved).toBe(raw.replace('block: p3', 'block: p22').replace('h2.b1', 'p5'));
    expect(moveVisit(raw, 'a-paper', false, toBlock)).toBe(raw.replace(/block: p3\nrec/u, 'block: p22\nrec'));
  });
});
