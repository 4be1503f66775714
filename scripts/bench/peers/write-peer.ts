import { cp, mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

import type { PeerPage } from './list-peer-pages.ts';

/** What the site is set beside. */
export const peerNames = ['Eleventy', 'Hugo'] as const;
export type PeerName = (typeof peerNames)[number];

const own = 'scripts/bench/peers';
const installed = '.cache/bench/peers';

/** Installs what the peers need by their own lock file, apart from the site's dependencies. @throws {Error} if npm fails. */
async function installPeers(): Promise<string> {
  await mkdir(installed, { recursive: true });
  await Promise.all(['package.json', 'package-lock.json'].map((name) => cp(join(own, name), join(installed, name))));
  if (!existsSync(join(installed, 'node_modules/@11ty/eleventy'))) {
    const { status, stderr } = spawnSync('npm', ['ci', '--ignore-scripts'], { cwd: installed, encoding: 'utf8' });
    if (status !== 0) throw new Error(`Eleventy could not be installed:\n${stderr}`);
  }
  return resolve(installed, 'node_modules');
}

/** Whether Hugo can be called. */
export const hasHugo = (): boolean => spawnSync('hugo', ['version']).status === 0;

/** The command that builds a peer's folder, run there. */
export const peerCommands = {
  Eleventy: ['node', 'node_modules/@11ty/eleventy/cmd.cjs', '--config=eleventy.config.js'],
  Hugo: ['hugo', '--quiet', '--destination', 'dist'],
} as const satisfies Record<PeerName, readonly [string, ...string[]]>;

/** A page's file: what the template prints as JSON in front of its Markdown. */
function formatPage(name: PeerName, { path, fields, text }: PeerPage): string {
  const address = name === 'Hugo' ? { url: `/${path}/` } : { layout: 'page.njk', permalink: `/${path}/index.html` };
  const json = JSON.stringify({ ...address, ...fields });
  return name === 'Hugo' ? `${json}\n\n${text}\n` : `---json\n${json}\n---\n\n${text}\n`;
}

/** Writes a folder that a peer can build. */
export async function writePeer(folder: string, name: PeerName, pages: readonly PeerPage[]): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  if (name === 'Eleventy') {
    await symlink(await installPeers(), join(folder, 'node_modules'), 'dir');
    await writeFile(join(folder, 'package.json'), '{ "type": "module" }\n');
    await cp(join(own, 'eleventy/eleventy.config.js'), join(folder, 'eleventy.config.js'));
    await mkdir(join(folder, 'layouts'));
    await cp(join(own, 'eleventy/page.njk'), join(folder, 'layouts/page.njk'));
  } else {
    await cp(join(own, 'hugo'), folder, { recursive: true });
    // Older versions know the settings by this name alone.
    await cp(join(own, 'hugo/hugo.toml'), join(folder, 'config.toml'));
  }
  const made = new Set<string>();
  for (const page of pages) {
    const file = join(folder, 'content', `${page.path}.md`);
    if (!made.has(dirname(file))) await mkdir(dirname(file), { recursive: true });
    made.add(dirname(file));
    await writeFile(file, formatPage(name, page));
  }
}
