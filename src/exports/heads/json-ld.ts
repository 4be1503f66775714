import type { WebPage, WithContext } from 'schema-dts';

import type { Corpus } from '../../domain/model.ts';
import { getRelease } from '../../domain/about/release.ts';
import type { DescribedPage } from '../../views/page/described-page.ts';
import { siteName } from '../citations/csl.ts';

/** What a page's head tells machines of the page itself. */
export type WebPageFacts = Pick<DescribedPage, 'path' | 'title' | 'description' | 'crumbs' | 'here'>;

/** A node of the type that carries its fields; `schema-dts` names a type for every type of schema.org. */
export type WebPageNode = Extract<WebPage, { readonly '@type': 'WebPage' }>;

/** What a page is about, is based on or holds. */
export type PageRelations = Pick<WebPageNode, 'about' | 'isBasedOn' | 'mainEntity'>;

function toBreadcrumb(site: URL, { path, crumbs, here }: WebPageFacts): NonNullable<WebPageNode['breadcrumb']> {
  const links = [...crumbs, { text: here, href: path }];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: links.map(({ text, href }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: text,
      item: new URL(href, site).href,
    })),
  };
}

/** A page of this site in the words of schema.org. The page is ours; what it is about, or based on, is others'. */
export function toWebPage(
  corpus: Corpus,
  site: URL,
  page: WebPageFacts,
  relations: PageRelations,
): WithContext<WebPageNode> {
  return {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    '@id': new URL(page.path, site).href,
    url: new URL(page.path, site).href,
    name: page.title,
    description: page.description,
    inLanguage: 'en-GB',
    dateModified: getRelease(corpus).date,
    isPartOf: { '@type': 'WebSite', name: siteName, url: site.href },
    // A list of one place leads nowhere, and checkers refuse it.
    ...(page.crumbs.length > 0 && { breadcrumb: toBreadcrumb(site, page) }),
    ...relations,
  };
}

/** JSON-LD as the text of a script element, which no `<` may end. */
export const serializeJsonLd = (data: object): string => JSON.stringify(data).replaceAll('<', '\\u003c');
