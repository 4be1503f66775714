import type { Link } from '../link.ts';
import { urls } from '../urls.ts';
import { fixedPages } from './fixed-pages.ts';
import { sections } from './sections.ts';

/** Where to go from an address at which there is no page. */
export interface NotFoundView {
  readonly searchUrl: string;
  readonly links: readonly Link[];
}

export const notFoundView: NotFoundView = {
  searchUrl: urls.search,
  links: [
    sections.authorities,
    sections.themes,
    sections.compare,
    { text: fixedPages.findings.title, href: urls.findings },
  ],
};
