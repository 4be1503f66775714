import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

import * as pagefind from 'pagefind';

import type { SearchPlan } from '../search/files/search-plan.ts';
import { proseLanguage, toProseRecord } from '../search/prose-index.ts';

const failOn = (errors: readonly string[]) => {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
};

/** Takes away the ready-made search boxes that Pagefind adds, and its worker: ours runs in the page. */
async function removeUnusedScripts(folder: string): Promise<void> {
  const unused = (await readdir(folder)).filter((name) => /(-ui|-highlight)\.(js|css)$|-worker\.js$/u.test(name));
  await Promise.all(unused.map((name) => rm(join(folder, name))));
}

/** Pagefind's id of each record, by the record's address: the name of the file in which it keeps the record. */
async function readRecordIds(folder: string): Promise<ReadonlyMap<string, string>> {
  const names = (await readdir(join(folder, 'fragment'))).sort();
  return new Map(
    await Promise.all(
      names.map(async (name) => {
        const text = gunzipSync(await readFile(join(folder, 'fragment', name))).toString('utf8');
        // Zipped JSON after a mark of Pagefind's own.
        const record: unknown = JSON.parse(text.slice(text.indexOf('{')));
        if (typeof record !== 'object' || record === null || !('url' in record) || typeof record.url !== 'string') {
          throw new Error(`Pagefind: ${name} holds no record.`);
        }
        return [record.url, name.replace(/^[a-z]+_|\.pf_fragment$/gu, '')] as const;
      }),
    ),
  );
}

/** @throws {Error} if a record is missing from Pagefind's index. */
function joinIds({ records, pagesFile }: SearchPlan, ids: ReadonlyMap<string, string>): string {
  for (const { url } of records) if (!ids.has(url)) throw new Error(`Pagefind: no record of ${url}.`);
  return pagesFile.pages.map(({ url }) => ids.get(url) ?? '-').join(' ');
}

/** The headings of a built page, which say what it explains. */
async function readHeadings(folder: string, url: string): Promise<readonly string[]> {
  const html = await readFile(join(folder, url, 'index.html'), 'utf8');
  return [...html.matchAll(/<h([1-4])\b.*?<\/h\1>/gsu)].map(([heading]) => heading.replace(/<[^>]*>/gu, ' '));
}

/**
 * Writes the search index beside the built site, and the two files that say what there is to find.
 * @throws {Error} if Pagefind reports a fault, or a record is missing from its index.
 */
export async function writeSearchIndex(folder: string, plan: SearchPlan): Promise<void> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: proseLanguage });
  failOn(errors);
  if (index === undefined) throw new Error('Pagefind made no index.');
  for (const { url, texts, isBuilt } of plan.records) {
    const content = toProseRecord([...texts, ...(isBuilt ? await readHeadings(folder, url) : [])].join(' '));
    failOn((await index.addCustomRecord({ url, content, language: proseLanguage })).errors);
  }
  const outputPath = join(folder, 'pagefind');
  failOn((await index.writeFiles({ outputPath })).errors);
  await removeUnusedScripts(outputPath);
  await pagefind.close();

  const ids = await readRecordIds(outputPath);
  const write = (name: string, value: object) => writeFile(join(folder, 'search', name), JSON.stringify(value));
  await mkdir(join(folder, 'search'), { recursive: true });
  await write('findings.json', plan.findingsFile);
  await write('pages.json', { ...plan.pagesFile, ids: joinIds(plan, ids) });
}
