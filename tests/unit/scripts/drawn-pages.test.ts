import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeEach, describe, expect, it } from 'vitest';

import { beginDrawing, endDrawing } from '../../../scripts/drawn-pages.ts';

const root = mkdtempSync(join(tmpdir(), 'side-by-side-drawn-'));
const list = join(root, '.cache/astro/incremental-build.json');
const entries = join(root, '.cache/astro/data-store.json');

beforeEach(() => {
  rmSync(root, { recursive: true });
  mkdirSync(join(root, 'src/views'), { recursive: true });
  mkdirSync(join(root, '.cache/astro/dist'), { recursive: true });
  writeFileSync(join(root, 'src/views/a.ts'), 'a');
  writeFileSync(join(root, 'package.json'), '{}');
  for (const file of [list, entries]) writeFileSync(file, '{}');
  endDrawing(root);
});
afterAll(() => {
  rmSync(root, { recursive: true });
});

describe('the pages that a build kept', () => {
  it('are there for the next, but for the entries as it read them', () => {
    beginDrawing(root);
    expect([existsSync(list), existsSync(entries)]).toEqual([true, false]);
  });

  it.each(['src/views/a.ts', 'src/views/b.ts', 'package.json'])('are forgotten once code changed: %s', (file) => {
    writeFileSync(join(root, file), 'changed');
    beginDrawing(root);
    expect([existsSync(list), existsSync(join(root, '.cache/astro/dist'))]).toEqual([false, false]);
  });

  it('are forgotten after a build that did not come to its end', () => {
    beginDrawing(root);
    beginDrawing(root);
    expect(existsSync(list)).toBe(false);
  });
});
