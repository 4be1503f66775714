import { spawn, spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { createRandom } from '../../scripts/bench/random.ts';
import { restoreFormer } from '../../scripts/put-in-place.ts';
import { layOutFixture } from '../support/built-fixture.ts';
import type { LaidOut } from '../support/built-fixture.ts';
import { projectFolder } from '../support/built-site.ts';

const toModule = (path: string) => pathToFileURL(join(projectFolder, path)).href;
const preload = toModule('tests/support/refuse-network.ts');

/** Starts a program, with whatever it starts in one group, and kills them all at some moment. */
async function killAfter(milliseconds: number, args: readonly string[], cwd: string, isBegun?: () => boolean) {
  const child = spawn(process.execPath, args, { cwd, detached: true, stdio: 'ignore' });
  const ended = new Promise((resolve) => child.once('close', resolve));
  while (isBegun?.() === false) await wait(5);
  await wait(milliseconds);
  if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGKILL');
  await ended;
  return child.signalCode;
}

describe('a site that is moved into place over and over', () => {
  const folder = mkdtempSync(join(tmpdir(), 'side-by-side-moved-'));
  const places = { workshop: join(folder, 'made'), target: join(folder, 'dist'), former: join(folder, 'former') };
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  const program = `
    import { mkdirSync, writeFileSync } from 'node:fs';
    import { putInPlace, restoreFormer } from ${JSON.stringify(toModule('scripts/put-in-place.ts'))};
    const places = ${JSON.stringify(places)};
    restoreFormer(places);
    for (let turn = 0; ; turn += 1) {
      mkdirSync(places.workshop, { recursive: true });
      for (let page = 0; page < 20; page += 1) writeFileSync(places.workshop + '/' + page, String(turn));
      putInPlace(places);
      if (turn === 0) writeFileSync(${JSON.stringify(join(folder, 'begun'))}, '');
    }`;

  it.each(Array.from({ length: 10 }, (_, index) => index + 1))('is whole after hard kill %i', async () => {
    rmSync(join(folder, 'begun'), { force: true });
    const signal = await killAfter(randomInt(60), ['--input-type=module', '-e', program], folder, () =>
      existsSync(join(folder, 'begun')),
    );
    expect(signal).toBe('SIGKILL');
    restoreFormer(places);
    const pages = readdirSync(places.target).map((name) => readFileSync(join(places.target, name), 'utf8'));
    expect(pages).toHaveLength(20);
    expect(new Set(pages).size).toBe(1);
  });
});

describe('a build', () => {
  const lastGood = new Map([['/dist/index.html', 'the last good site']]);
  const folders: LaidOut[] = [];
  const layOut = () => {
    const at = layOutFixture([]);
    folders.push(at);
    return at;
  };
  let [killed, other, whole]: LaidOut[] = [];
  /** What the build without a kill left, and how long it took. */
  let made: ReadonlyMap<string, string> = new Map();
  let milliseconds = 0;
  const network = () => join(whole?.root ?? '', 'network.log');

  const build = (at: LaidOut | undefined, environment: NodeJS.ProcessEnv = {}) =>
    new Promise<{ readonly code: number | null; readonly said: string }>((resolve) => {
      const env = { ...process.env, ...at?.environment, ...environment };
      const child = spawn(process.execPath, ['scripts/build.ts'], { cwd: at?.root, env });
      let said = '';
      child.stderr.setEncoding('utf8').on('data', (part: string) => (said += part));
      child.on('close', (code) => {
        resolve({ code, said });
      });
    });
  const listFiles = (root = ''): ReadonlyMap<string, string> =>
    new Map(
      readdirSync(join(root, 'dist'), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .sort()
        .map((path) => [path.slice(root.length), readFileSync(path, 'latin1')]),
    );
  const standsLastGood = (root: string) => {
    rmSync(join(root, 'dist'), { recursive: true, force: true });
    for (const [path, text] of lastGood) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
  };
  const listUnlike = (one: ReadonlyMap<string, string>, two: ReadonlyMap<string, string>) =>
    [...new Set([...one.keys(), ...two.keys()])].filter((path) => one.get(path) !== two.get(path));

  beforeAll(async () => {
    [killed, other, whole] = [layOut(), layOut(), layOut()];
    // What a killed build may leave behind.
    mkdirSync(join(killed.root, '.cache/site'), { recursive: true });
    writeFileSync(join(killed.root, '.cache/site/left-over.html'), 'of another commit');
    const start = performance.now();
    const { code, said } = await build(whole, { NODE_OPTIONS: `--import=${preload}`, NETWORK_LOG: network() });
    milliseconds = performance.now() - start;
    if (code !== 0) throw new Error(said);
    made = listFiles(whole.root);
    // Pictures that are drawn already are not drawn again, so that the moments spread over all that a build does.
    for (const { root } of [killed, other])
      cpSync(join(whole.root, '.cache/cards'), join(root, '.cache/cards'), { recursive: true });
  });
  afterAll(() => {
    for (const folder of folders) folder.remove();
  });

  // Ten moments, as shares of a first build, of which one with its pictures takes two thirds: the same in every run.
  const random = createRandom(14);
  const moments = Array.from({ length: 10 }, () => random.below(700) / 1000);

  it('leaves the old site or the new one whole, whenever it is killed hard', async () => {
    expect(made.size).toBeGreaterThan(100);
    const lanes = [killed, other].map(async (at, lane) => {
      const unlike: string[] = [];
      for (const moment of moments.filter((_, index) => index % 2 === lane)) {
        const root = at?.root ?? '';
        standsLastGood(root);
        await killAfter(moment * milliseconds, ['scripts/build.ts'], root);
        restoreFormer({ target: join(root, 'dist'), former: join(root, '.cache/former-site') });
        const left = listFiles(root);
        if (listUnlike(left, lastGood).length > 0)
          unlike.push(...listUnlike(left, made).map((path) => `${moment}: ${path}`));
      }
      return unlike;
    });
    expect((await Promise.all(lanes)).flat()).toEqual([]);
  }, 600_000);

  it('is byte for byte the same in two folders, after others were killed, without a cache, and without the network', async () => {
    rmSync(join(killed?.root ?? '', '.cache/cards'), { recursive: true });
    expect(await build(killed)).toEqual({ code: 0, said: '' });
    expect(listUnlike(listFiles(killed?.root), made)).toEqual([]);
    expect(existsSync(network()) ? readFileSync(network(), 'utf8') : '').toBe('');
  });
});

describe('the network that a build may not have', () => {
  it.each([
    ['fetch', "await fetch('http://127.0.0.1:9/')"],
    ['a request', "(await import('node:http')).get('http://127.0.0.1:9/')"],
    ['a socket', "(await import('node:net')).connect(9, '127.0.0.1')"],
    ['a name', "(await import('node:dns')).lookup('localhost', () => {})"],
  ])('is refused to %s, and noted', (_name, program) => {
    const folder = mkdtempSync(join(tmpdir(), 'side-by-side-refused-'));
    const log = join(folder, 'network.log');
    const { stderr } = spawnSync(process.execPath, [`--import=${preload}`, '--input-type=module', '-e', program], {
      env: { ...process.env, NETWORK_LOG: log },
      encoding: 'utf8',
    });
    expect(stderr).toContain('The network is refused: ');
    expect(readFileSync(log, 'utf8')).not.toBe('');
    rmSync(folder, { recursive: true });
  });
});
