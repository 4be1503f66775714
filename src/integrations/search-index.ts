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

/** Most files in which Pagefind keeps the records: we read an id of each at the build, and none in the browser. */
const maxFragments = 8;

/** A file of Pagefind's: zipped JSON after a mark of its own. */
const readFragment = async (file: string): Promise<unknown> => {
  const text = gunzipSync(await readFile(file)).toString('utf8');
  return JSON.parse(text.slice(text.indexOf('{')));
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** The records of a file by Pagefind's id: several under their ids, or the one that the file is named by. */
const listRecords = (name: string, value: unknown): readonly (readonly [id: string, record: unknown])[] =>
  isRecord(value) && !('url' in value) ? Object.entries(value) : [[name, value]];

/** Pagefind's id of each record, by the record's address. */
async function readRecordIds(folder: string): Promise<ReadonlyMap<string, string>> {
  const names = (await readdir(join(folder, 'fragment'))).sort();
  const files = await Promise.all(
    names.map(async (name) => listRecords(name, await readFragment(join(folder, 'fragment', name)))),
  );
  return new Map(
    files.flat().map(([id, record]) => {
      if (!isRecord(record) || typeof record['url'] !== 'string') throw new Error(`Pagefind: ${id} holds no record.`);
      return [record['url'], id.replace(/^[a-z]+_|\.pf_fragment$/gu, '')] as const;
    }),
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
  const { index, errors } = await pagefind.createIndex({ forceLanguage: proseLanguage, maxFragments });
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
