import { feedOfAll } from './alternates.ts';
import type { Alternate } from './alternates.ts';
import { sections } from './sections.ts';
import type { Link } from '../link.ts';
import { urls } from '../urls.ts';

/** What surrounds every page. */
export interface ShellView {
  readonly nav: readonly (Link & { readonly isCurrent: boolean })[];
  readonly home: string;
  readonly howItWorks: Link;
  readonly searchUrl: string;
  readonly report: Link;
  readonly footer: readonly Link[];
  /** What is new on the site, for feed readers. */
  readonly feed: Alternate;
}

const inHeader: readonly Link[] = [
  sections.authorities,
  sections.themes,
  sections.visits,
  sections.sources,
  sections.compare,
  sections.data,
  sections.about,
];

/** Sections that stand under one of the header's. */
const under = new Map<Link, readonly string[]>([
  [sections.authorities, [urls.regions, urls.history]],
  [sections.themes, [urls.subjects]],
  [sections.visits, [urls.allRecommendations, urls.focused]],
]);

/** Header and footer for the page at a path. */
export function buildShellView(path: string): ShellView {
  return {
    nav: inHeader.map((link) => ({
      ...link,
      isCurrent: [link.href, ...(under.get(link) ?? [])].some((href) => path.startsWith(href)),
    })),
    home: urls.home,
    howItWorks: { text: 'How this site works', href: urls.about },
    searchUrl: urls.search,
    report: { text: 'Report it', href: urls.page('corrections') },
    footer: [
      { text: 'Method', href: urls.page('method') },
      { text: 'Glossary', href: urls.glossary },
      { text: 'Subjects', href: urls.subjects },
      sections.recommendations,
      sections.regions,
      sections.history,
      sections.focused,
      { text: 'Findings by source', href: urls.findings },
      { text: 'Feeds', href: urls.feeds },
      { text: 'Corrections', href: urls.page('corrections') },
      { text: 'Licences', href: urls.page('licences') },
      { text: 'Accessibility', href: urls.page('accessibility') },
      { text: 'Privacy', href: urls.page('privacy') },
      { text: 'Contribute', href: urls.page('contribute') },
    ],
    feed: feedOfAll,
  };
}
