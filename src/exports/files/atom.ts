import { generateAtomFeed } from 'feedsmith';
import { hastToHtml } from 'shiki/core';

import type { FeedEntry } from '../../views/feed/feed-entry.ts';
import type { FeedView } from '../../views/feed/feed-view.ts';

type HtmlElement = Extract<Parameters<typeof hastToHtml>[0], { type: 'element' }>;
type HtmlChild = HtmlElement['children'][number];

const toText = (value: string): HtmlChild => ({ type: 'text', value });
const toElement = (tagName: string, children: HtmlChild[]): HtmlElement => ({
  type: 'element',
  tagName,
  properties: {},
  children,
});

/** What an entry says, as HTML; the library escapes every text. */
function toHtml({ paragraphs, claims }: FeedEntry): string {
  const list = claims.map(({ speaker, text }) =>
    toElement('li', [toElement('strong', [toText(`${speaker}:`)]), toText(` ${text}`)]),
  );
  return [
    ...paragraphs.map((text) => toElement('p', [toText(text)])),
    ...(list.length === 0 ? [] : [toElement('ul', list)]),
  ]
    .map((element) => hastToHtml(element))
    .join('');
}

/** A day as the moment at which it begins: Atom asks for one. */
const toMoment = (day: string) => new Date(`${day}T00:00:00Z`);

/** A feed as Atom. @see https://www.rfc-editor.org/rfc/rfc4287 */
export function serializeAtom(feed: FeedView, site: URL): string {
  const toAddress = (path: string) => new URL(path, site).href;
  return generateAtomFeed(
    {
      xml: { lang: 'en-GB' },
      id: feed.id,
      title: { value: feed.title },
      subtitle: { value: feed.subtitle },
      updated: toMoment(feed.updated),
      authors: [{ name: 'Side by Side', uri: site.href }],
      links: [
        { rel: 'self', type: 'application/atom+xml', href: toAddress(feed.path) },
        { rel: 'alternate', type: 'text/html', href: toAddress(feed.pagePath) },
      ],
      rights: { value: 'Our words: CC BY 4.0. Titles belong to those who wrote them.' },
      entries: feed.entries.map((entry) => ({
        id: entry.id,
        title: { value: entry.title },
        published: toMoment(entry.published),
        updated: toMoment(entry.updated),
        links: [{ rel: 'alternate', type: 'text/html', href: toAddress(entry.path) }],
        content: { type: 'html', value: toHtml(entry) },
      })),
    },
    { strict: true },
  );
}
