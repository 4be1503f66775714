import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

import * as pagefind from 'pagefind';

import type { SearchPlan, SearchRecord } from '../search/files/search-plan.ts';

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
        return [record.url, name.replace(/^en_|\.pf_fragment$/gu, '')] as const;
      }),
    ),
  );
}

function joinIds(records: readonly SearchRecord[], ids: ReadonlyMap<string, string>): string {
  return records
    .map(({ url }) => {
      const id = ids.get(url);
      if (id === undefined) throw new Error(`Pagefind: no record of ${url}.`);
      return id;
    })
    .join(' ');
}

/**
 * Writes the search index beside the built site, and the two files that say what its records are.
 * @throws {Error} if Pagefind reports a fault, or a record is missing from its index.
 */
export async function writeSearchIndex(folder: string, plan: SearchPlan): Promise<void> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'en' });
  failOn(errors);
  if (index === undefined) throw new Error('Pagefind made no index.');
  for (const { url, content } of plan.records) {
    failOn((await index.addCustomRecord({ url, content, language: 'en' })).errors);
  }
  const outputPath = join(folder, 'pagefind');
  failOn((await index.writeFiles({ outputPath })).errors);
  await removeUnusedScripts(outputPath);
  await pagefind.close();

  const ids = await readRecordIds(outputPath);
  const write = (name: string, value: object) => writeFile(join(folder, 'search', name), JSON.stringify(value));
  await mkdir(join(folder, 'search'), { recursive: true });
  await write('findings.json', { ...plan.findingsFile, ids: joinIds(plan.records, ids) });
  await write('pages.json', plan.pagesFile);
}
