import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { chromium } from 'playwright-core';
import type { LaunchOptions } from 'playwright-core';

const systemBrowsers = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

// For a container without a user of its own and without a way out.
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The browser that ships inside an npm package, unpacked, with the libraries it brings. */
async function unpackBrowser(): Promise<LaunchOptions> {
  const { default: packaged, inflate } = await import('@sparticuz/chromium');
  const executablePath = await packaged.executablePath();
  const archive = join(import.meta.dirname, '../../node_modules/@sparticuz/chromium/bin/al2023.tar.br');
  const folder = existsSync(archive) ? await inflate(archive) : '';
  const libraries = [join(folder, 'lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':');
  return { executablePath, args: [...quiet, '--no-zygote'], env: { ...process.env, LD_LIBRARY_PATH: libraries } };
}

/**
 * How to start a browser for the tests, from the first that is there: `CHROMIUM_PATH`, Playwright's own download,
 * a system Chromium or Chrome, and last the one that an npm package ships.
 */
export async function findBrowser(): Promise<LaunchOptions> {
  const installed = [process.env['CHROMIUM_PATH'], chromium.executablePath(), ...systemBrowsers].find(
    (path) => path !== undefined && existsSync(path),
  );
  return installed === undefined ? unpackBrowser() : { executablePath: installed, args: quiet };
}
