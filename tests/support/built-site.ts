import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { parse } from 'node-html-parser';
import type { HTMLElement } from 'node-html-parser';

import { readContent } from '../../src/content-check/read-content.ts';
import { buildCorpus } from '../../src/domain/corpus.ts';
import type { Corpus } from '../../src/domain/model.ts';

export const projectFolder = join(import.meta.dirname, '../..');
export const siteFolder = join(projectFolder, 'dist');

/** A page of the built site, or a document that leads on to one. */
export interface BuiltPage {
  /** `/visits/tameside/`; `/404.html` for the one page that is no folder. */
  readonly address: string;
  readonly file: string;
  readonly html: string;
  /** Where it leads on to at once; undefined for a page. */
  readonly target: string | undefined;
  readonly root: HTMLElement;
  readonly main: HTMLElement;
}

function readFileNames(): readonly string[] {
  if (!existsSync(siteFolder)) throw new Error('There is no dist/: build the site first (npm run build).');
  return readdirSync(siteFolder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(siteFolder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}

const fileNames = readFileNames();

/** Every file of the built site, from its top, with slashes. */
export const listBuiltFiles = (): readonly string[] => fileNames;

export const readBuiltFile = (name: string): string => readFileSync(join(siteFolder, name), 'utf8');

/** The first element that matches. @throws {Error} if there is none. */
export function getElement(root: HTMLElement, selector: string): HTMLElement {
  const element = root.querySelector(selector);
  if (element === null) throw new Error(`There is no ${selector}.`);
  return element;
}

/** Text as a reader sees it: white space made single. */
export const toPlainText = (element: HTMLElement): string => element.textContent.replace(/\s+/gu, ' ').trim();

/** Everything a page says, its titles and descriptions too, which stand in attributes. */
export const toAllText = ({ root }: BuiltPage): string =>
  [
    root.textContent,
    ...root
      .querySelectorAll('[title], [content], [aria-label]')
      .flatMap((element) => ['title', 'content', 'aria-label'].map((name) => element.getAttribute(name) ?? '')),
  ].join(' \n ');

/** A page that is taken apart when a test first looks into it. */
function openPage(file: string): BuiltPage {
  const html = readBuiltFile(file);
  let parsed: HTMLElement | undefined;
  const getRoot = (): HTMLElement => {
    if (parsed === undefined) {
      parsed = parse(html);
      // A template is no part of its page until script draws it.
      for (const template of parsed.querySelectorAll('template')) template.remove();
    }
    return parsed;
  };
  return {
    address: toAddress(file),
    file,
    html,
    target: /<meta http-equiv="refresh" content="\d+;\s*url=([^"]+)"/iu.exec(html)?.[1],
    get root() {
      return getRoot();
    },
    get main() {
      return getElement(getRoot(), 'main');
    },
  };
}

const toAddress = (file: string) => `/${file.replace(/(^|\/)index\.html$/u, '$1')}`;

const fileOf: ReadonlyMap<string, string> = new Map(
  listBuiltFiles()
    .filter((file) => file.endsWith('.html'))
    .map((file) => [toAddress(file), file]),
);

/** Every address at which a page was built, or a document that leads on to one; none of them is opened for this. */
export const builtAddresses: readonly string[] = [...fileOf.keys()];

const opened = new Map<string, BuiltPage>();

function findDocument(address: string): BuiltPage | undefined {
  const file = fileOf.get(address);
  if (file === undefined) return undefined;
  const page = opened.get(address) ?? openPage(file);
  opened.set(address, page);
  return page;
}

/** What was built at an address, be it a page or not. @throws {Error} if nothing was. */
export function getDocument(address: string): BuiltPage {
  const built = findDocument(address);
  if (built === undefined) throw new Error(`Nothing was built at ${address}.`);
  return built;
}

/** Where an address leads on to; undefined for a page, and where nothing was built. */
export const findTarget = (address: string): string | undefined => findDocument(address)?.target;

/** The page at an address, opened and taken apart once; undefined if there is none, or one that only leads on. */
export function findPage(address: string): BuiltPage | undefined {
  const built = findDocument(address);
  return built?.target === undefined ? built : undefined;
}

/** The page at an address. @throws {Error} if none was built. */
export function getPage(address: string): BuiltPage {
  const page = findPage(address);
  if (page === undefined) throw new Error(`No page was built at ${address}.`);
  return page;
}

let corpus: Corpus | undefined;

/** The corpus as `content/` holds it, read from disk: what the built site must say. */
export function readCorpus(): Corpus {
  corpus ??= buildCorpus(readContent(projectFolder).records);
  return corpus;
}

/** The site's own address, as its pages give it: the one setting that absolute links are made from. */
export function getSiteUrl(): URL {
  return new URL(getElement(getPage('/').root, 'link[rel="canonical"]').getAttribute('href') ?? '');
}
