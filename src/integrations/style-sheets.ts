import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { nameScopes, readScopeRules, shortenScopes, trimScopes } from './scope-classes.ts';
import { trimHooks } from './trim-hooks.ts';

const link = /<link rel="stylesheet" href="\/_astro\/([^"]+\.css)">/gu;

const toLink = (name: string) => `<link rel="stylesheet" href="/_astro/${name}">`;

/** Writes sheets of a folder as one, named by what it says; undefined where there is none to join. */
function joinSheets(folder: string, sheets: readonly string[], names: ReadonlyMap<string, string>): string | undefined {
  if (sheets.length === 0) return undefined;
  const text = shortenScopes(sheets.map((name) => readFileSync(join(folder, name), 'utf8').trim()).join(''), names);
  const name = `style.${createHash('sha256').update(text).digest('base64url').slice(0, 8)}.css`;
  writeFileSync(join(folder, name), text);
  return name;
}

/**
 * Joins the style sheets of a built site, so that each page asks for two: one that all pages share, and its own; and
 * leaves on each page's elements only the marks that these, or a script of the page, ask for.
 *
 * The bundler writes a sheet for every component that several kinds of page use, up to fourteen for one page. Pages that
 * draw the same components share their second sheet. Which rule wins does not hang on the order of sheets: layers say it.
 * @throws {Error} if a page names a sheet that is not there.
 */
export function joinStyleSheets(folder: string): void {
  const bundle = join(folder, '_astro');
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const html = readFileSync(join(folder, file), 'utf8');
      return { file, sheets: [...html.matchAll(link)].map(([, name = '']) => name) };
    })
    .filter(({ sheets }) => sheets.length > 0);
  const shared = (pages[0]?.sheets ?? []).filter((sheet) => pages.every(({ sheets }) => sheets.includes(sheet)));
  const all = readdirSync(bundle).filter((name) => name.endsWith('.css'));
  const rules = readScopeRules(all.map((name) => readFileSync(join(bundle, name), 'utf8')).join(''));
  const names = nameScopes(rules.keys());
  const sharedName = joinSheets(bundle, shared, names);

  const joined = new Map<string, string | undefined>();
  for (const { file, sheets } of pages) {
    const own = sheets.filter((sheet) => !shared.includes(sheet));
    const key = own.join(' ');
    const ownName = joined.get(key) ?? joinSheets(bundle, own, names);
    joined.set(key, ownName);
    const links = [sharedName, ownName].flatMap((name) => (name === undefined ? [] : toLink(name)));
    const html = readFileSync(join(folder, file), 'utf8');
    writeFileSync(
      join(folder, file),
      trimScopes(trimHooks(html.replace(link, () => links.splice(0).join(''))), rules, names),
    );
  }
  const kept = new Set([sharedName, ...joined.values()]);
  for (const name of readdirSync(bundle)) {
    if (name.endsWith('.css') && !kept.has(name)) rmSync(join(bundle, name));
  }
}
