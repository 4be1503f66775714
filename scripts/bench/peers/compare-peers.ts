import { spawn } from 'node:child_process';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

import { buildCorpus } from '../../../src/domain/corpus.ts';
import type { ContentRecords } from '../../../src/domain/model.ts';
import { readContent } from '../../../src/content-check/read-content.ts';
import { countFiles, timeBuild, watchProcess } from '../timed-build.ts';
import type { Taken } from '../timed-build.ts';
import { narrow } from '../variants.ts';
import { writeWorkshop } from '../workshop.ts';
import { listPeerPages } from './list-peer-pages.ts';
import { hasHugo, peerCommands, peerNames, writePeer } from './write-peer.ts';
import type { PeerName } from './write-peer.ts';

type Builder = 'Side by Side' | PeerName;
type Build = Taken & { readonly pages: number; readonly bytes: number };

/** Builds of one size, in turn, and what writing the bytes of the site takes by itself. */
export interface PeerComparison {
  readonly entries: number;
  readonly builds: ReadonlyMap<Builder, readonly Build[]>;
  readonly floor: { readonly bytes: number; readonly seconds: number };
}

const rounds = 3;

async function buildPeer(folder: string, name: PeerName): Promise<Build> {
  await rm(join(folder, 'dist'), { recursive: true, force: true });
  const [command, ...given] = peerCommands[name];
  const program = command === 'node' ? process.execPath : command;
  const taken = await watchProcess(spawn(program, given, { cwd: folder, stdio: 'pipe' }), folder);
  return { ...taken, ...(await countFiles(join(folder, 'dist'))) };
}

/** What it takes to write a built site again, its bytes at hand. */
async function timeWriting(folder: string): Promise<PeerComparison['floor']> {
  const entries = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  const target = `${folder}-again`;
  let [bytes, seconds] = [0, 0];
  for (const [place, { parentPath, name }] of entries.entries()) {
    const content = await readFile(join(parentPath, name));
    if (place === 0) await rm(target, { recursive: true, force: true });
    const start = performance.now();
    await writeFile(`${target}-${place % 64}`, content);
    seconds += (performance.now() - start) / 1000;
    bytes += content.length;
  }
  await Promise.all(Array.from({ length: 64 }, (_, place) => rm(`${target}-${place}`, { force: true })));
  return { bytes, seconds };
}

/** Builds the same content with the site, pages only, and with each peer that is there, in turn. */
export async function comparePeers(records: ContentRecords, entries: number): Promise<PeerComparison> {
  const folder = `.cache/bench/${entries}`;
  await writeWorkshop(folder, records, entries);
  await narrow(folder, 'pages only');
  const pages = listPeerPages(buildCorpus(readContent(folder).records));
  const peers = peerNames.filter((name) => name !== 'Hugo' || hasHugo());
  const folderOf = (name: PeerName) => `${folder}-${name.toLowerCase()}`;
  for (const name of peers) await writePeer(folderOf(name), name, pages);
  const builds = new Map<Builder, Build[]>();
  const add = (name: Builder, build: Build) => builds.set(name, [...(builds.get(name) ?? []), build]);
  for (let round = 0; round < rounds; round += 1) {
    for (const name of peers) add(name, await buildPeer(resolve(folderOf(name)), name));
    // From nothing: pages that a former round drew are not kept.
    await rm(join(folder, '.cache/astro'), { recursive: true, force: true });
    add('Side by Side', await timeBuild(folder));
  }
  return { entries, builds, floor: await timeWriting(join(folder, 'dist')) };
}

const toMedian = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

/** The medians as a table, and how many times as long the site took. */
export function formatPeers({ entries, builds, floor }: PeerComparison): string {
  const wallOf = (name: Builder) => toMedian((builds.get(name) ?? []).map(({ wallSeconds }) => wallSeconds));
  const rows = [...builds].map(([name, all]) => {
    const [first] = all;
    const ratio = wallOf('Side by Side') / wallOf(name);
    const perPage = (1000 * wallOf(name)) / (first?.pages ?? 1);
    const peak = toMedian(all.map(({ peakBytes }) => peakBytes)) / 2 ** 20;
    const cpu = toMedian(all.map(({ cpuSeconds }) => cpuSeconds));
    return [
      name,
      wallOf(name).toFixed(1),
      cpu.toFixed(1),
      peak.toFixed(0),
      String(first?.pages ?? 0),
      ((first?.bytes ?? 0) / 2 ** 20).toFixed(0),
      perPage.toFixed(1),
      ratio.toFixed(1),
    ];
  });
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    `${entries} sources; medians of ${rounds} builds in turn.\n`,
    line(['builder', 'wall, s', 'CPU, s', 'peak, MB', 'pages', 'MB', 'ms a page', 'the site is × as long']),
    line(['---', ...Array.from({ length: 7 }, () => '--:')]),
    ...rows.map(line),
    `\nWriting the site's ${(floor.bytes / 2 ** 20).toFixed(0)} MB by itself takes ${floor.seconds.toFixed(1)} s.`,
  ].join('\n');
}
