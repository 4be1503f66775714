import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

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

/** Addresses that a page names with an element and attribute, within the site. */
const listNamed = (html: string, pattern: RegExp): readonly string[] => [
  ...new Set([...html.matchAll(pattern)].map((match) => match[1] ?? '').filter((path) => path.startsWith('/'))),
];

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

function weighPage(folder: string, file: string): PageWeight {
  const html = readFileSync(join(folder, file), 'utf8');
  const read = (path: string) => readFileSync(join(folder, path.slice(1)));
  const sheets = listNamed(html, /<link[^>]+rel="stylesheet"[^>]+href="([^"]+)"/gu);
  const inlineCss = [...html.matchAll(/<style[^>]*>([^]*?)<\/style>/gu)].map((match) => match[1] ?? '').join('');
  const scripts = listNamed(html, /<script[^>]+src="([^"]+)"/gu);
  const inlineScript = [...html.matchAll(/<script[^>]*>([^]*?)<\/script>/gu)].map((match) => match[1] ?? '').join('');
  const fonts = listNamed(html, /<link[^>]+rel="preload"[^>]+href="([^"]+)"/gu);
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
 * The weight of every page of a built site, by address.
 *
 * Styles and scripts inside a page count with its HTML and on their own.
 * @throws {Error} if the folder does not exist, or a page names a file that is not there.
 */
export function listPageWeights(folder: string): readonly PageWeight[] {
  if (!existsSync(folder)) throw new Error(`There is no ${folder}: build the site first (npm run build).`);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map((file) => weighPage(folder, file));
}
