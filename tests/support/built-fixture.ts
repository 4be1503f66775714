import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

import { parse } from 'node-html-parser';
import type { HTMLElement } from 'node-html-parser';

import { projectFolder } from './built-site.ts';
import { writeFixtureProject } from './fixture-content.ts';
import type { Edit, FixtureProject } from './fixture-content.ts';

/** The site of the sound project, with edits, built in a temporary folder. */
export interface BuiltFixture {
  readonly root: string;
  /** What the build said of faults; empty if it went well. */
  readonly stderr: string;
  readonly has: (file: string) => boolean;
  readonly read: (file: string) => string;
  /** The page at an address. @throws {Error} if there is none. */
  readonly open: (address: string) => HTMLElement;
  readonly remove: () => void;
}

/** A small copy of the project that can be built. */
export type LaidOut = FixtureProject;

/** Lays out a small copy of the project, whose content is the sound fixture with edits. */
export function layOutFixture(edits: readonly Edit[]): LaidOut {
  const project = writeFixtureProject(edits);
  for (const name of ['src', 'scripts', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json']) {
    cpSync(join(projectFolder, name), join(project.root, name), { recursive: true });
  }
  symlinkSync(join(projectFolder, 'node_modules'), join(project.root, 'node_modules'), 'dir');
  return project;
}

/** Builds a small copy of the project, whose content is the sound fixture with edits. */
export function buildFixture(edits: readonly Edit[], environment: NodeJS.ProcessEnv = {}): BuiltFixture {
  const { root, remove, environment: texts } = layOutFixture(edits);
  const { stderr } = spawnSync(process.execPath, ['scripts/build.ts'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, ...texts, ...environment },
  });
  const toPath = (file: string) => join(root, 'dist', file);
  const read = (file: string) => readFileSync(toPath(file), 'utf8');
  return {
    root,
    stderr,
    has: (file) => existsSync(toPath(file)),
    read,
    open: (address) => parse(read(`${address}index.html`)),
    remove,
  };
}
