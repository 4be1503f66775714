/**
 * Adds to the lock file the optional packages of other platforms that a registry mirror did not offer.
 *
 * `npm install` leaves them out of the lock where the mirror lacks them, and `npm ci` then refuses the lock.
 * Name and version come from the package that asks for them; the platform from the name.
 */
import { readFileSync, writeFileSync } from 'node:fs';

import { z } from 'astro/zod';

const packageSchema = z.looseObject({ optionalDependencies: z.record(z.string(), z.string()).optional() });
const lockSchema = z.looseObject({ packages: z.record(z.string(), packageSchema) });

const systems: Readonly<Record<string, string>> = {
  darwin: 'darwin',
  linux: 'linux',
  win32: 'win32',
  windows: 'win32',
  freebsd: 'freebsd',
  android: 'android',
};
const processors: Readonly<Record<string, string>> = { x64: 'x64', arm64: 'arm64', wasm32: 'wasm32' };
const libraries: Readonly<Record<string, string>> = { gnu: 'glibc', musl: 'musl' };

const path = 'package-lock.json';
const lock = lockSchema.parse(JSON.parse(readFileSync(path, 'utf8')));

const missing = Object.entries(lock.packages)
  .filter(([place]) => place !== '')
  .flatMap(([, { optionalDependencies = {} }]) => Object.entries(optionalDependencies))
  .filter(([name]) => lock.packages[`node_modules/${name}`] === undefined);

for (const [name, version] of missing) {
  const parts = name.split(/[/-]/u);
  const pick = (table: Readonly<Record<string, string>>) => parts.flatMap((part) => table[part] ?? []).slice(0, 1);
  const platform = { os: pick(systems), cpu: pick(processors), libc: pick(libraries) };
  const known = Object.entries(platform).filter(([, values]) => values.length > 0);
  lock.packages[`node_modules/${name}`] = { version, optional: true, ...Object.fromEntries(known) };
}

const packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(path, `${JSON.stringify({ ...lock, packages }, null, 2)}\n`);
console.log(missing.length === 0 ? 'The lock is complete.' : `Added ${missing.map(([name]) => name).join(', ')}.`);
