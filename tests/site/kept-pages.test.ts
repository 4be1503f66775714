import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';

import { z } from 'astro/zod';
import { afterAll, describe, expect, it } from 'vitest';

import { layOutFixture } from '../support/built-fixture.ts';
import type { LaidOut } from '../support/built-fixture.ts';

const file = 'content/sources/northshire-2016-monitoring-1-ofsted.mdx';
const edit = (text: string) =>
  text.replace(/(?<= {2}- id: on-workforce\n(?: {4}.*\n)*? {4}summary: ).*/u, 'Few stayed.');

const [kept, cold] = [layOutFixture([]), layOutFixture([])];
afterAll(() => {
  kept.remove();
  cold.remove();
});

function build({ root, environment }: LaidOut): void {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, ...environment },
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
}

function change({ root }: LaidOut): void {
  const text = readFileSync(join(root, file), 'utf8');
  expect(edit(text)).not.toBe(text);
  writeFileSync(join(root, file), edit(text));
}

const listFiles = ({ root }: LaidOut): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(join(root, 'dist'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [path.slice(root.length), readFileSync(path, 'latin1')]),
  );

const manifestSchema = z.object({
  routes: z.record(z.string(), z.object({ paths: z.record(z.string(), z.object({ cacheKey: z.string() })) })),
});

/** The keys of all pages that are kept, by their paths. */
function readKeys({ root }: LaidOut): ReadonlyMap<string, string> {
  const { routes } = manifestSchema.parse(
    JSON.parse(readFileSync(join(root, '.cache/astro/incremental-build.json'), 'utf8')),
  );
  return new Map(
    Object.values(routes).flatMap(({ paths }) =>
      Object.entries(paths).map(([path, { cacheKey }]) => [path, cacheKey] as const),
    ),
  );
}

describe('a build after one claim changed', { timeout: 600_000 }, () => {
  it('is byte for byte the one that draws every page, and keeps the pages that the claim is not on', () => {
    build(kept);
    const before = readKeys(kept);
    change(kept);
    build(kept);
    const after = readKeys(kept);
    change(cold);
    build(cold);
    const [again, anew] = [listFiles(kept), listFiles(cold)];
    expect([...again.keys()]).toEqual([...anew.keys()]);
    expect([...again].filter(([name, text]) => anew.get(name) !== text).map(([name]) => name)).toEqual([]);
    const changed = [...after].filter(([path, key]) => before.get(path) !== key).map(([path]) => path);
    expect(changed.length).toBeGreaterThan(0);
    expect(changed.length).toBeLessThan(after.size);
    expect(changed.some((path) => path.includes('on-workforce'))).toBe(true);
    expect(changed.every((path) => path.includes('northshire'))).toBe(true);
  });
});
