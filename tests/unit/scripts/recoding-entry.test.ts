import { describe, expect, it } from 'vitest';

import { buildRecodingEntry, listRecoded, readCodes } from '../../../scripts/records/recoding-entry.ts';
import { readFieldFile } from '../../../src/content-check/field-file.ts';
import type { ClaimCoding } from '../../../src/schema/about/attestation.ts';
import { recodingSchema } from '../../../src/schema/about/recoding.ts';

const weakness: ClaimCoding = { theme: 'workforce', level: 'weakness', direction: 'not-stated' };
const mixed: ClaimCoding = { ...weakness, level: 'mixed' };
const codes = (of: Readonly<Record<string, ClaimCoding>>) => new Map(Object.entries(of));

describe('the codes of a source', () => {
  it('are read whatever else an older file says', () => {
    const text = `---
visit: northshire/2016-monitoring-1
aFieldOfOld: yes
findings:
  - id: posts
    theme: workforce
    level: weakness
    direction: not-stated
    saidBy: inspectors
---

<Finding id="posts" />
`;
    expect([...readCodes('letter', text)]).toEqual([['letter/posts', weakness]]);
  });

  it('are refused where they are none', () => {
    expect(() => readCodes('letter', '---\nfindings:\n  - id: posts\n    theme: morale\n---\n')).toThrow('theme');
  });
});

describe('what was recoded', () => {
  it('is what has other codes, is new or is gone; what stayed is left out', () => {
    const was = codes({ 'letter/stays': weakness, 'letter/changes': weakness, 'letter/goes': mixed });
    const now = codes({ 'letter/comes': mixed, 'letter/changes': mixed, 'letter/stays': weakness });
    expect(listRecoded(was, now, [])).toEqual([
      { finding: 'letter/comes', now: mixed },
      { finding: 'letter/changes', was: weakness, now: mixed },
      { finding: 'letter/goes', was: mixed },
    ]);
  });

  it('is nothing of a source that is new', () => {
    expect(
      listRecoded(codes({ 'letter/stays': weakness }), codes({ 'letter/stays': weakness, 'paper/new': mixed }), []),
    ).toEqual([]);
  });

  it('is all of a source of which no finding stayed', () => {
    expect(listRecoded(codes({ 'letter/goes': weakness }), codes({ 'letter/comes': mixed }), [])).toEqual([
      { finding: 'letter/comes', now: mixed },
      { finding: 'letter/goes', was: weakness },
    ]);
  });

  it('follows a finding to the id that it has now', () => {
    const aliases = [{ kind: 'finding', id: 'letter/old', to: 'letter/better' }] as const;
    const was = codes({ 'letter/old': weakness });
    expect(listRecoded(was, codes({ 'letter/better': weakness }), aliases)).toEqual([]);
    expect(listRecoded(was, codes({ 'letter/better': mixed }), aliases)).toEqual([
      { finding: 'letter/better', was: weakness, now: mixed },
    ]);
  });

  it('follows findings with their source', () => {
    const aliases = [{ kind: 'source', id: 'letter', to: 'ofsted-letter' }] as const;
    expect(listRecoded(codes({ 'letter/posts': weakness }), codes({ 'ofsted-letter/posts': mixed }), aliases)).toEqual([
      { finding: 'ofsted-letter/posts', was: weakness, now: mixed },
    ]);
  });

  it('is gone where it was joined to a finding that stood beside it', () => {
    const aliases = [{ kind: 'finding', id: 'letter/double', to: 'letter/posts' }] as const;
    const was = codes({ 'letter/double': mixed, 'letter/posts': weakness });
    expect(listRecoded(was, codes({ 'letter/posts': weakness }), aliases)).toEqual([
      { finding: 'letter/double', was: mixed },
    ]);
  });
});

it('writes a file that the schema reads back', () => {
  const recoding = recodingSchema.parse({
    why: 'The codebook was revised: codes follow.',
    codebook: { from: 1, to: 2 },
    findings: [
      { finding: 'letter/posts', was: weakness, now: mixed },
      { finding: 'letter/pay', now: mixed },
    ],
  });
  const text = buildRecodingEntry(recoding);
  expect(recodingSchema.parse(readFieldFile('entry', text).value)).toEqual(recoding);
  // Codes that two lines share are written out in each.
  expect(text).not.toMatch(/[&*]a\d/u);
});
