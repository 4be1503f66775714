import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { parse } from 'node-html-parser';
import type { HTMLElement } from 'node-html-parser';

import { readContent } from '../../src/content-check/read-content.ts';
import { buildCorpus } from '../../src/domain/corpus.ts';
import type { Corpus } from '../../src/domain/model.ts';

export const projectFolder = join(import.meta.dirname, '../..');
export const siteFolder = join(projectFolder, 'dist');

/** A page of the built site. */
export interface BuiltPage {
  /** `/visits/tameside/`; `/404.html` for the one page that is no folder. */
  readonly address: string;
  readonly file: string;
  readonly html: string;
  readonly root: HTMLElement;
  readonly main: HTMLElement;
}

/** Every file of the built site, from its top, with slashes. */
export function listBuiltFiles(): readonly string[] {
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
    address: `/${file.replace(/index\.html$/u, '')}`,
    file,
    html,
    get root() {
      return getRoot();
    },
    get main() {
      return getElement(getRoot(), 'main');
    },
  };
}

const documents = listBuiltFiles()
  .filter((file) => file.endsWith('.html'))
  .map((file) => openPage(file));
const findTarget = ({ html }: BuiltPage) => /<meta http-equiv="refresh" content="\d+;\s*url=([^"]+)"/iu.exec(html)?.[1];

/** Addresses that lead to another, each with where it leads. */
export const builtRedirects: ReadonlyMap<string, string> = new Map(
  documents.flatMap((page) => {
    const target = findTarget(page);
    return target === undefined ? [] : [[page.address, target] as const];
  }),
);

/** Every page of the built site, by address; redirects are none. */
export const builtPages: ReadonlyMap<string, BuiltPage> = new Map(
  documents.filter((page) => findTarget(page) === undefined).map((page) => [page.address, page]),
);

/** The page at an address. @throws {Error} if none was built. */
export function getPage(address: string): BuiltPage {
  const page = builtPages.get(address);
  if (page === undefined) throw new Error(`No page was built at ${address}.`);
  return page;
}

/** The pages whose address begins so. */
export const listPagesUnder = (prefix: string): readonly BuiltPage[] =>
  [...builtPages.values()].filter(({ address }) => address.startsWith(prefix));

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
