import type { HTMLElement } from 'node-html-parser';
import { describe, expect, it } from 'vitest';

import { toPlainText } from '../../support/built-site.ts';
import type { BuiltPage } from '../../support/built-site.ts';
import { checkedPages as pages } from '../../support/checked-pages.ts';

const listPages = (isFaulty: (page: BuiltPage) => boolean) => pages.filter(isFaulty).map(({ address }) => address);

/** Values that more than one page has, with the pages. */
function listDoubles(toValue: (page: BuiltPage) => string): readonly string[] {
  const byValue = Map.groupBy(pages, toValue);
  return [...byValue]
    .filter(([, group]) => group.length > 1)
    .map(([value, group]) => `${value}: ${group.length} pages`);
}

const getTitle = ({ root }: BuiltPage) => root.querySelector('head > title')?.textContent ?? '';
const getDescription = ({ root }: BuiltPage) =>
  root.querySelector('meta[name="description"]')?.getAttribute('content') ?? '';

function listSkippedLevels({ address, main }: BuiltPage): readonly string[] {
  const levels = main.querySelectorAll('h1, h2, h3, h4, h5, h6').map(({ tagName }) => Number(tagName.slice(1)));
  return levels.flatMap((level, index) => {
    const before = levels[index - 1] ?? 0;
    return level > before + 1 ? [`${address}: h${before} then h${level}`] : [];
  });
}

describe('every page', () => {
  it('has a title that no other page has', () => {
    expect(listPages((page) => !getTitle(page).includes('Side by Side'))).toEqual([]);
    expect(listDoubles(getTitle)).toEqual([]);
  });

  it('has a description', () => {
    expect(listPages((page) => getDescription(page).length < 20)).toEqual([]);
  });

  it('is in British English', () => {
    expect(listPages(({ root }) => root.querySelector('html')?.getAttribute('lang') !== 'en-GB')).toEqual([]);
  });

  it('has one first heading, with words, and skips no level', () => {
    expect(listPages(({ root }) => root.querySelectorAll('h1').length !== 1)).toEqual([]);
    expect(
      listPages(({ root }) => root.querySelectorAll('h1, h2, h3, h4').some((heading) => toPlainText(heading) === '')),
    ).toEqual([]);
    expect(pages.flatMap(listSkippedLevels)).toEqual([]);
  });

  it('says that the site is independent of Ofsted and of every council', () => {
    expect(listPages(({ root }) => !toPlainText(root).includes('Independent of Ofsted and of every council'))).toEqual(
      [],
    );
  });

  it('begins with a link that skips to its main part', () => {
    const hasSkip = ({ root }: BuiltPage) => root.querySelector('body a')?.getAttribute('href') === '#main';
    expect(listPages((page) => !hasSkip(page))).toEqual([]);
    expect(listPages(({ main }) => main.id !== 'main')).toEqual([]);
  });

  it('has a search box with a button, and a way to report an error', () => {
    const isWhole = (form: HTMLElement) =>
      form.querySelector('input[name="q"]') !== null && form.querySelector('button[type="submit"]') !== null;
    expect(listPages(({ root }) => root.querySelector('header form[role="search"]') === null)).toEqual([]);
    expect(listPages(({ root }) => !root.querySelectorAll('form[role="search"]').every(isWhole))).toEqual([]);
    expect(listPages(({ root }) => root.querySelector('body > footer a[href="/about/corrections/"]') === null)).toEqual(
      [],
    );
  });
});

describe('the breadcrumb', () => {
  const getCrumbs = ({ root }: BuiltPage) => root.querySelectorAll('nav[aria-label="Breadcrumb"]');

  it('stands on every page but the first', () => {
    expect(listPages((page) => getCrumbs(page).length !== (page.address === '/' ? 0 : 1))).toEqual([]);
  });

  it('leads through the pages above and ends with this one', () => {
    const faulty = pages.flatMap((page) =>
      getCrumbs(page).flatMap((crumbs) => {
        const above = crumbs.querySelectorAll('a').map((link) => link.getAttribute('href') ?? '');
        const here = crumbs.querySelectorAll('[aria-current="page"]');
        const isAbove = above.every((address) => page.address.startsWith(address) && address !== page.address);
        const isInOrder = above.every((address, index) => address.length > (above[index - 1] ?? '').length);
        const section = page.address.split('/').length > 3 ? `/${page.address.split('/')[1] ?? ''}/` : undefined;
        return isAbove && isInOrder && above[0] === section && here.length === 1 ? [] : [page.address];
      }),
    );
    expect(faulty).toEqual([]);
  });
});
