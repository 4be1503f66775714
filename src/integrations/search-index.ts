import { readFile, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

import * as pagefind from 'pagefind';

import type { SearchRecord } from '../views/search-record.ts';

const failOn = (errors: readonly string[]) => {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
};

/** The built pages that are search results of their own, with their addresses. */
async function listPages(folder: string): Promise<readonly { readonly url: string; readonly content: string }[]> {
  const names = (await readdir(folder, { recursive: true })).map((name) => name.replaceAll('\\', '/')).sort();
  const pages = await Promise.all(
    names
      .filter((name) => name.endsWith('index.html'))
      .map(async (name) => ({
        url: `/${name.slice(0, -'index.html'.length)}`,
        content: await readFile(join(folder, name), 'utf8'),
      })),
  );
  return pages.filter(({ content }) => content.includes('data-pagefind-body'));
}

/** Takes away the ready-made search boxes that Pagefind adds: ours is drawn by our own components. */
async function removeUnusedScripts(folder: string): Promise<void> {
  const unused = (await readdir(folder)).filter((name) => /(-ui|-highlight)\.(js|css)$/u.test(name));
  await Promise.all(unused.map((name) => rm(join(folder, name))));
}

/**
 * Writes the search index beside the built site: one record a finding, one a page.
 * @throws {Error} if Pagefind reports a fault.
 */
export async function writeSearchIndex(folder: string, records: readonly SearchRecord[]): Promise<void> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'en' });
  failOn(errors);
  if (index === undefined) throw new Error('Pagefind made no index.');
  for (const { url, content, meta } of records) {
    failOn((await index.addCustomRecord({ url, content, language: 'en', meta: { ...meta } })).errors);
  }
  for (const { url, content } of await listPages(folder)) {
    failOn((await index.addHTMLFile({ url, content })).errors);
  }
  const outputPath = join(folder, 'pagefind');
  failOn((await index.writeFiles({ outputPath })).errors);
  await removeUnusedScripts(outputPath);
  await pagefind.close();
}
