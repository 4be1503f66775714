import type { Finding, Source } from '../../domain/model.ts';
import type { CodingView } from '../about/coding-view.ts';
import type { Link } from '../link.ts';
import type { TextSegment } from '../term-links.ts';
import type { Alternate } from './alternates.ts';
import { siteCard, toShareCard } from './card-view.ts';
import type { ShareCard } from './card-view.ts';

/** A page as it names itself and stands among others: all that is said of it outside its own view. */
export interface DescribedPage {
  readonly path: string;
  /** Unlike that of any other page; the site's name is added where it stands alone. */
  readonly title: string;
  /** A sentence or two, for results of search engines and for shared links. */
  readonly description: string;
  /** What stands under its heading; empty where the page's own view says it. */
  readonly lede: readonly TextSegment[];
  /** Pages above it, from its section down; empty for a section itself and the home page. */
  readonly crumbs: readonly Link[];
  /** Its own name in the breadcrumb. */
  readonly here: string;
  /** The same page for other readers: a feed, or its data. */
  readonly alternates: readonly Alternate[];
  /** The picture that goes with a shared link. */
  readonly card: ShareCard;
  /** What it is about; undefined for a page that is not to be cited, such as a list. */
  readonly subject?: PageSubject;
  /** Who coded the findings on it; undefined where it shows none. */
  readonly coding?: CodingView;
  /** Whether search engines are asked to leave it out. */
  readonly isUnlisted: boolean;
}

/** What a page that is cited, or read as data, is about. */
export type PageSubject =
  | { readonly kind: 'authority'; readonly authorityId: string }
  | { readonly kind: 'source'; readonly source: Source }
  | { readonly kind: 'finding'; readonly finding: Finding }
  /** Findings set side by side, which are about no one thing of the world. */
  | { readonly kind: 'findings' }
  | { readonly kind: 'tables'; readonly tables: readonly { readonly name: string; readonly title: string }[] };

type Essentials = 'path' | 'title' | 'description';

/** A page of which only what is its own is given: else it has the site's picture and no lede, and stands under nothing. */
export const buildPage = (
  page: Pick<DescribedPage, Essentials> & Partial<Omit<DescribedPage, Essentials>>,
): DescribedPage => ({
  lede: [],
  crumbs: [],
  here: page.title,
  alternates: [],
  card: toShareCard(siteCard),
  isUnlisted: false,
  ...page,
});
