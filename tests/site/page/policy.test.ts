import { describe, expect, it } from 'vitest';

import { layerOrder, pagePolicy } from '../../../src/exports/host/content-policy.ts';
import { headerRules } from '../../../src/exports/host/host-headers.ts';
import { listBuiltFiles, readBuiltFile } from '../../support/built-site.ts';
import { checkedDocuments, checkedPages as pages, checkedRedirects } from '../../support/checked-pages.ts';

const listPages = (isFaulty: (page: (typeof pages)[number]) => boolean) =>
  pages.filter(isFaulty).map(({ address }) => address);

/** Rules of a `_headers` file, as the hosts that read it describe it: a path, then its headers set in under it. */
function parseHeaders(text: string): ReadonlyMap<string, Readonly<Record<string, string>>> {
  const rules = new Map<string, Record<string, string>>();
  let current: Record<string, string> | undefined;
  for (const line of text.split('\n').filter((candidate) => candidate.trim() !== '')) {
    if (line.startsWith('/')) {
      current = {};
      rules.set(line.trim(), current);
    } else {
      const [, name = '', value = ''] = /^\s+([A-Za-z-]+):\s*(.+)$/u.exec(line) ?? [];
      if (current === undefined || name === '') throw new Error(`Neither a path nor a header: ${line}`);
      current[name.toLowerCase()] = value;
    }
  }
  return rules;
}

describe('the policy', () => {
  it('stands in every page, before anything that it rules', () => {
    const others = listPages(({ root }) => {
      const [first, second] = root.querySelectorAll('head > *').slice(0, 2);
      return (
        first?.getAttribute('charset') !== 'utf-8' ||
        second?.getAttribute('http-equiv') !== 'Content-Security-Policy' ||
        second.getAttribute('content') !== pagePolicy
      );
    });
    expect(others).toEqual([]);
    expect(checkedRedirects.size).toBeGreaterThan(0);
    expect(
      [...checkedRedirects.keys()].filter(
        (address) => !readBuiltFile(`${address.slice(1)}index.html`).includes(pagePolicy),
      ),
    ).toEqual([]);
  });

  it('finds one inline style, the order of layers, and no other', () => {
    expect(listPages(({ html }) => !html.includes(`<style>${layerOrder}</style>`))).toEqual([]);
    expect(listPages(({ html }) => html.split(/<style\b/u).length !== 2)).toEqual([]);
    expect(listPages(({ root }) => root.querySelectorAll('[style]').length > 0)).toEqual([]);
  });

  it('finds no inline script and no handler in an attribute', () => {
    const isRun = (type: string | undefined) => type?.includes('json') !== true;
    expect(
      listPages(({ root }) =>
        root.querySelectorAll('script:not([src])').some((script) => isRun(script.getAttribute('type'))),
      ),
    ).toEqual([]);
    expect(listPages(({ html }) => /<[a-z][^>]*\son[a-z]+=/u.test(html))).toEqual([]);
  });
});

describe('the file of headers', () => {
  const rules = parseHeaders(readBuiltFile('_headers'));

  it('says what the site is served with by its own preview', () => {
    const wanted = headerRules.map(({ path, headers }) => [
      path,
      Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value])),
    ]);
    expect([...rules]).toEqual(wanted);
    expect(rules.get('/*')).toMatchObject({ 'x-content-type-options': 'nosniff' });
  });

  it('lets other sites read the data, and has what is named by its content kept', () => {
    expect(rules.get('/data/*')).toEqual({ 'access-control-allow-origin': '*' });
    expect(rules.get('/feeds/*')).toEqual({ 'access-control-allow-origin': '*' });
    expect(rules.get('/_astro/*')?.['cache-control']).toContain('immutable');
    expect(listBuiltFiles().filter((file) => /^_astro\/(?!.+\.[\w-]{8,}\.(css|js)$)/u.test(file))).toEqual([]);
  });

  it('keeps to what the hosts take: no line over 2,000 characters, no more than 100 rules', () => {
    const lines = readBuiltFile('_headers').split('\n');
    expect(lines.filter(({ length }) => length > 2000)).toEqual([]);
    expect(rules.size).toBeLessThan(100);
  });
});

const sheetsOfPages = checkedDocuments.map(({ root }) =>
  root.querySelectorAll('link[rel="stylesheet"]').map((link) => link.getAttribute('href') ?? ''),
);

it('has at most two style sheets a page, of which all pages share the first', () => {
  expect(Math.max(...sheetsOfPages.map(({ length }) => length))).toBe(2);
  expect(new Set(sheetsOfPages.map(([first]) => first)).size).toBe(1);
});

it('keeps no style sheet that no page asks for', () => {
  const sheets = listBuiltFiles().filter((file) => file.endsWith('.css'));
  expect(sheets.map((file) => `/${file}`).toSorted()).toEqual([...new Set(sheetsOfPages.flat())].toSorted());
});
