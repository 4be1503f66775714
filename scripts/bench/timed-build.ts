import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { readFile, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

import { findEnded } from '../build-message.ts';
import type { BuildPart } from '../build-message.ts';

/** What one build took and left. */
export interface TimedBuild {
  readonly wallSeconds: number;
  /** Of the build's process and what it started. */
  readonly cpuSeconds: number;
  /** Most memory that any one process of the build held, bytes. */
  readonly peakBytes: number;
  /** Wall seconds of each part. */
  readonly parts: readonly { readonly part: BuildPart | 'rest'; readonly seconds: number }[];
  readonly pages: number;
  readonly files: number;
  readonly bytes: number;
}

async function readIfThere(file: string): Promise<string> {
  return readFile(file, 'utf8').catch(() => '');
}

/** The process and all that it started, as the system lists them. */
async function listFamily(pid: number): Promise<readonly number[]> {
  const children = (await readIfThere(`/proc/${pid}/task/${pid}/children`)).trim().split(' ').filter(Boolean);
  return [pid, ...(await Promise.all(children.map((child) => listFamily(Number(child))))).flat()];
}

const ticksPerSecond = 100;

/** CPU that a process took, with that of the children it has waited for, seconds; 0 where the system does not tell. */
async function readCpu(pid: number): Promise<number> {
  const [, fields = ''] = (await readIfThere(`/proc/${pid}/stat`)).split(') ');
  const ticks = fields.split(' ').slice(11, 15).map(Number);
  return ticks.reduce((sum, count) => sum + count, 0) / ticksPerSecond;
}

/** The most memory that a process has held, bytes; 0 where the system does not tell. */
async function readPeak(pid: number): Promise<number> {
  const [, kilobytes = '0'] = /VmHWM:\s+(\d+) kB/u.exec(await readIfThere(`/proc/${pid}/status`)) ?? [];
  return Number(kilobytes) * 1024;
}

/** Pages, files and bytes of a folder. */
export async function countFiles(folder: string): Promise<Pick<TimedBuild, 'pages' | 'files' | 'bytes'>> {
  const entries = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  let bytes = 0;
  for (const { parentPath, name } of entries) bytes += (await stat(join(parentPath, name))).size;
  return { pages: entries.filter(({ name }) => name.endsWith('.html')).length, files: entries.length, bytes };
}

/** What a process and all that it started took, from its start to its end. */
export interface Taken {
  readonly wallSeconds: number;
  readonly cpuSeconds: number;
  readonly peakBytes: number;
}

/** Looks on while a process runs. @throws {Error} with what it said, if it failed. */
export async function watchProcess(child: ChildProcess, name: string): Promise<Taken> {
  const start = performance.now();
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => (said += text));
  let peakBytes = 0;
  let cpuSeconds = 0;
  const look = setInterval(() => {
    void listFamily(child.pid ?? 0).then(async (family) => {
      peakBytes = Math.max(peakBytes, ...(await Promise.all(family.map(readPeak))));
      const taken = await Promise.all(family.map(readCpu));
      cpuSeconds = Math.max(
        cpuSeconds,
        taken.reduce((sum, one) => sum + one, 0),
      );
    });
  }, 200);
  const code = await new Promise((resolve) => child.on('close', resolve));
  clearInterval(look);
  if (code !== 0) throw new Error(`The build of ${name} failed:\n${said.slice(-4000)}`);
  return { wallSeconds: (performance.now() - start) / 1000, cpuSeconds, peakBytes };
}

/**
 * Builds the project of a folder with its own build, and looks on.
 * @throws {Error} with what the build said, if it failed.
 */
export async function timeBuild(folder: string): Promise<TimedBuild> {
  const start = performance.now();
  const build = fork('scripts/build.ts', { cwd: folder, silent: true, execArgv: ['--max-old-space-size=12288'] });
  const ends = new Map<BuildPart, number>();
  build.on('message', (message) => {
    const part = findEnded(message);
    if (part !== undefined) ends.set(part, performance.now());
  });
  const taken = await watchProcess(build, folder);
  const parts = [...ends, ['rest', performance.now()] as const]
    .toSorted(([, a], [, b]) => a - b)
    .map(([part, at], place, all) => ({ part, seconds: (at - (all[place - 1]?.[1] ?? start)) / 1000 }));
  return { ...taken, parts, ...(await countFiles(join(folder, 'dist'))) };
}
