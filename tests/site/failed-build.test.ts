import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { projectFolder } from '../support/built-site.ts';
import { letter } from '../support/real-pages.ts';

const visitFile = `content/visits/${letter.visit}.yaml`;
const sourceFile = `content/sources/${letter.id}.mdx`;

let copy = '';
let run: { readonly status: number | null; readonly stderr: string };

/** Puts a fault on one line of a file and returns the number of the line. */
function breakLine(file: string, search: RegExp, broken: string): number {
  const path = join(copy, file);
  const lines = readFileSync(path, 'utf8').split('\n');
  const index = lines.findIndex((line) => search.test(line));
  if (index === -1) throw new Error(`No line of ${file} matches ${String(search)}.`);
  writeFileSync(path, lines.with(index, broken).join('\n'));
  return index + 1;
}

let visitLine = 0;
let sourceLine = 0;

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'side-by-side-'));
  for (const name of ['content', 'src', 'scripts', 'astro.config.mjs', 'package.json', 'tsconfig.json']) {
    cpSync(join(projectFolder, name), join(copy, name), { recursive: true });
  }
  symlinkSync(join(projectFolder, 'node_modules'), join(copy, 'node_modules'), 'dir');
  mkdirSync(join(copy, 'dist'));
  writeFileSync(join(copy, 'dist/index.html'), 'the last good site');
  visitLine = breakLine(visitFile, /^framework:/u, 'framework: sif2');
  sourceLine = breakLine(sourceFile, /^ {4}theme: /u, '    theme: workforse');
  const { status, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], { cwd: copy, encoding: 'utf8' });
  run = { status, stderr };
});

afterAll(() => {
  rmSync(copy, { recursive: true, force: true });
});

describe('a build of broken content', () => {
  it('ends with exit code 1', () => {
    expect(run.status).toBe(1);
  });

  it('names the file and the line of every fault, the bad value and what is allowed', () => {
    expect(run.stderr).toContain(`${visitFile}:${visitLine}  framework`);
    expect(run.stderr).toContain('Found: "sif2"');
    expect(run.stderr).toContain('Allowed: pre-sif, sif, ilacs.');
    expect(run.stderr).toContain(`${sourceFile}:${sourceLine}  findings[`);
    expect(run.stderr).toContain('Found: "workforse"');
    expect(run.stderr).toMatch(/\d+ faults in 2 files\./u);
  });

  it('leaves the last good site as it was', () => {
    expect(readdirSync(join(copy, 'dist'))).toEqual(['index.html']);
    expect(readFileSync(join(copy, 'dist/index.html'), 'utf8')).toBe('the last good site');
  });
});
