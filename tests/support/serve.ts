import { preview } from 'astro';
import type { TestProject } from 'vitest/node';

import { headersOfAll } from '../../src/exports/host/host-headers.ts';
import { findBrowser } from './find-browser.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the built site is served, without a slash at its end. */
    readonly siteUrl: string;
  }
}

/** Serves the built site, on a port that is free, while the browser tests run. */
export default async function serve(project: TestProject): Promise<() => Promise<void>> {
  // A packaged browser is unpacked here, once, and not by several test files at the same time.
  await findBrowser();
  const server = await preview({ logLevel: 'error', server: { host: '127.0.0.1', port: 0, headers: headersOfAll } });
  project.provide('siteUrl', `http://127.0.0.1:${server.port}`);
  return () => server.stop();
}
