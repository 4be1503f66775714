import type { Alternate } from './alternates.ts';
import type { ShareCard } from './card-view.ts';
import type { CitationView } from './citation-view.ts';
import type { DescribedPage } from './described-page.ts';

/** A page, ready for the layout that draws it around what its own view holds. */
export interface PageView extends Omit<DescribedPage, 'card' | 'subject'> {
  /** With the site's name. */
  readonly fullTitle: string;
  /** Whole address. */
  readonly address: string;
  /** The address to keep and to share; undefined for what is shown where there is no page. */
  readonly canonical?: string;
  readonly card: { readonly address: string; readonly text: ShareCard['text'] };
  /** What the head tells machines of a page that is cited, or that is data. */
  readonly head?: HeadView;
  /** What stands at the foot of a page that is cited. */
  readonly foot?: { readonly forms: readonly Alternate[]; readonly citation: CitationView };
  /** How to cite what the page is about, and itself, in a place of its own instead of at its foot; else empty. */
  readonly citations: readonly CitationView[];
}

/** What the head says to machines besides title and description. */
export interface HeadView {
  /** `citation_title` and its kind: what citation managers read. */
  readonly meta: readonly { readonly name: string; readonly content: string }[];
  /** The page in the words of schema.org, as JSON-LD text. */
  readonly jsonLd: string;
}
