import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

import { chromium } from 'playwright-core';

import { findBrowser } from '../tests/support/find-browser.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};
/** Kinds that a host sends zipped; the rest is compressed already. */
const zipped = new Set(['.html', '.js', '.css', '.json', '.svg']);

/** What a search costs, measured in a browser on the built site. */
export interface SearchCost {
  readonly query: string;
  /** The page itself before anything is asked: HTML, styles, scripts, font. */
  readonly pageBytes: number;
  /** What asking adds, up to the first result. */
  readonly searchBytes: number;
  /** From each key of the query to the list drawn for it, on a processor slowed four times. */
  readonly milliseconds: readonly number[];
}

/** A server of a folder that counts what it sends, zipped as a static host does. */
async function serve(folder: string) {
  let sent = 0;
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    readFile(file).then(
      (content) => {
        const isZipped = zipped.has(extname(file));
        const body = isZipped ? gzipSync(content) : content;
        sent += body.length;
        response.writeHead(200, {
          'content-type': types[extname(file)] ?? 'application/octet-stream',
          ...(isZipped && { 'content-encoding': 'gzip' }),
        });
        response.end(body);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, countSent: () => sent, close: () => server.close() };
}

/** Asks a query on a fresh cache, then types it letter by letter on a slowed processor. */
export async function measureSearch(folder: string, query: string): Promise<SearchCost> {
  const server = await serve(folder);
  const browser = await chromium.launch(await findBrowser());
  const isDrawn = (text: string) => document.querySelector('[data-results]')?.getAttribute('data-query') === text;
  try {
    const page = await browser.newPage();
    await page.goto(`${server.url}/search/`, { waitUntil: 'networkidle' });
    const pageBytes = server.countSent();
    const box = page.locator('main input[name="q"]');
    await box.fill(query);
    await page.waitForFunction(isDrawn, query);
    const searchBytes = server.countSent() - pageBytes;

    await box.fill('');
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await page.evaluate(() => {
      const list = document.querySelector<HTMLElement>('[data-results]');
      const times: number[] = [];
      Object.assign(window, { times });
      let pressed = 0;
      document.addEventListener('input', () => (pressed = performance.now()), { capture: true });
      const note = () => requestAnimationFrame(() => setTimeout(() => times.push(performance.now() - pressed)));
      if (list) new MutationObserver(note).observe(list, { attributes: true, attributeFilter: ['data-query'] });
    });
    for (let place = 0; place < query.length; place += 1) {
      const letter = query.charAt(place);
      await box.press(letter === ' ' ? 'Space' : letter);
      await page.waitForFunction(isDrawn, query.slice(0, place + 1).trim());
      await page.waitForTimeout(100);
    }
    const milliseconds = await page.evaluate((): unknown => Reflect.get(window, 'times'));
    return { query, pageBytes, searchBytes, milliseconds: milliseconds as readonly number[] };
  } finally {
    await browser.close();
    server.close();
  }
}
