/** What the head of one page says to machines besides title and description; each part may be left out. */
export interface HeadView {
  /** The picture that goes with a shared link. */
  readonly card?: ShareCard;
  /** The same page for other readers: a feed, or its data. */
  readonly alternates?: readonly Alternate[];
  /** `citation_title` and its kind: what citation managers read. */
  readonly citation?: readonly { readonly name: string; readonly content: string }[];
  /** Whether search engines are asked to leave the page out. */
  readonly isUnlisted?: boolean;
  /** The page in the words of schema.org, as JSON-LD text. */
  readonly jsonLd?: string;
}

/** A picture of 1,200 by 630 pixels. */
export interface ShareCard {
  /** Path of the picture. */
  readonly path: string;
  /** What stands in it, in words. */
  readonly text: string;
}

/** Another form of a page, or a feed of what is new on it. */
export interface Alternate {
  readonly type: 'application/atom+xml' | 'application/json';
  readonly title: string;
  readonly path: string;
}
