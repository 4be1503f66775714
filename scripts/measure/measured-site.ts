import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';

import { findBrowser } from '../../tests/support/find-browser.ts';

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

/** A built site, served as a static host does, with a browser to look at it. */
export interface MeasuredSite {
  /** Without a slash at its end. */
  readonly url: string;
  readonly browser: Browser;
  /** Bytes that were sent so far, zipped where a host zips. */
  readonly countSent: () => number;
}

/** A server of a folder that counts what it sends. */
async function serve(folder: string) {
  let sent = 0;
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    readFile(file).then(
      (content) => {
        const isZipped = zipped.has(extname(file));
        const body = isZipped ? gzipSync(content) : content;
        // Asked only whether it is there, a file is not sent.
        if (request.method !== 'HEAD') sent += body.length;
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

/** Serves a folder and starts a browser for as long as a measurement takes. */
export async function measureSite<T>(folder: string, measure: (site: MeasuredSite) => Promise<T>): Promise<T> {
  const { url, countSent, close } = await serve(folder);
  const browser = await chromium.launch(await findBrowser());
  try {
    return await measure({ url, browser, countSent });
  } finally {
    await browser.close();
    close();
  }
}
