import { gzipSync } from 'node:zlib';

import { readContent } from '../../src/content-check/read-content.ts';
import { buildCorpus } from '../../src/domain/corpus.ts';
import { buildSearchPlan } from '../../src/search/files/search-plan.ts';

interface Weight {
  readonly name: string;
  /** As it is sent, zipped. */
  readonly bytes: number;
}

/** What the search of some content sends before the first result, without Pagefind and its index: each file, and the columns of that of findings. */
export interface SearchWeight {
  readonly findings: number;
  readonly files: readonly Weight[];
  readonly columns: readonly Weight[];
}

const weigh = (name: string, content: unknown): Weight => ({ name, bytes: gzipSync(JSON.stringify(content)).length });

/** Weighs the search of the content below a folder; nothing is built. */
export function weighSearch(folder: string): SearchWeight {
  const { findingsFile, pagesFile } = buildSearchPlan(buildCorpus(readContent(folder).records));
  return {
    findings: findingsFile.id.length,
    files: [weigh('findings', findingsFile), weigh('pages', pagesFile)],
    columns: Object.entries(findingsFile)
      .map(([name, column]) => weigh(name, column))
      .toSorted((a, b) => b.bytes - a.bytes),
  };
}

/** What was weighed, as tables. */
export function formatSearchWeight({ findings, files, columns }: SearchWeight): string {
  const format = (weights: readonly Weight[]) =>
    weights.map(({ name, bytes }) => `| ${name} | ${(bytes / 1000).toFixed(1)} |`).join('\n');
  const sum = files.reduce((total, { bytes }) => total + bytes, 0);
  return [
    `A first question among ${findings} findings, in kB as sent, without Pagefind and its index:\n`,
    `| file | kB |\n| --- | --- |\n${format(files)}\n| both | ${(sum / 1000).toFixed(1)} |\n`,
    `| column of findings, by itself | kB |\n| --- | --- |\n${format(columns)}`,
  ].join('\n');
}
