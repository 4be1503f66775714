import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';

import { parse } from 'node-html-parser';
import type { HTMLElement } from 'node-html-parser';

/** What a reader's browser fetches for one page, in bytes, each part as a server sends it: gzip, but for the font. */
export interface PageWeight {
  /** `/themes/workforce/` */
  readonly address: string;
  readonly htmlBytes: number;
  readonly cssBytes: number;
  readonly scriptBytes: number;
  readonly fontBytes: number;
}

const zippedBytes = (content: string | Buffer) => gzipSync(content).length;

/** Files of the site that a page's elements name, each once. */
const listNamed = (page: HTMLElement, selector: string, attribute: string): readonly string[] => [
  ...new Set(
    page
      .querySelectorAll(selector)
      .map((element) => element.getAttribute(attribute) ?? '')
      .filter((path) => path.startsWith('/')),
  ),
];

const joinInline = (page: HTMLElement, selector: string) =>
  page
    .querySelectorAll(selector)
    .map((element) => element.textContent)
    .join('');

/** The scripts that a script brings with it, and those that they bring, each once. */
function listWithImports(scripts: readonly string[], read: (path: string) => Buffer): readonly string[] {
  const listed = new Set<string>();
  const add = (path: string) => {
    if (listed.has(path)) return;
    listed.add(path);
    for (const [, name = ''] of read(path)
      .toString('utf8')
      .matchAll(/(?:from|import)\s*["']\.\/([^"']+)["']/gu)) {
      add(posix.join(posix.dirname(path), name));
    }
  };
  scripts.forEach(add);
  return [...listed];
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

function weighPage(folder: string, file: string): PageWeight {
  const html = readFileSync(join(folder, file), 'utf8');
  const read = (path: string) => readFileSync(join(folder, path.slice(1)));
  const page = parse(html, { blockTextElements: { script: true, style: true } });
  const sheets = listNamed(page, 'link[rel="stylesheet"]', 'href');
  const inlineCss = joinInline(page, 'style');
  const scripts = listWithImports(listNamed(page, 'script[src]', 'src'), read);
  // JSON-LD is data: nothing runs it.
  const inlineScript = joinInline(page, 'script:not([src]):not([type="application/ld+json"])');
  const fonts = listNamed(page, 'link[rel="preload"]', 'href');
  return {
    address: `/${file.replace(/index\.html$/u, '')}`,
    htmlBytes: zippedBytes(html),
    cssBytes: (inlineCss === '' ? 0 : zippedBytes(inlineCss)) + sum(sheets.map((path) => zippedBytes(read(path)))),
    scriptBytes:
      (inlineScript === '' ? 0 : zippedBytes(inlineScript)) + sum(scripts.map((path) => zippedBytes(read(path)))),
    fontBytes: sum(fonts.map((path) => read(path).length)),
  };
}

/**
 * The weight of pages of a built site, by address: of every page, or of those that files are named of.
 *
 * Styles and scripts inside a page count with its HTML and on their own.
 * @throws {Error} if the folder does not exist, or a page names a file that is not there.
 */
export function listPageWeights(folder: string, files = listPages(folder)): readonly PageWeight[] {
  return files.map((file) => weighPage(folder, file));
}

function listPages(folder: string): readonly string[] {
  if (!existsSync(folder)) throw new Error(`There is no ${folder}: build the site first (npm run build).`);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.html'))
    .sort();
}
