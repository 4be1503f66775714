import { readFileSync } from 'node:fs';
import { join } from 'node:path';

// RFC 4287 publishes its grammar in RELAX NG and in nothing else; libxml2 has announced that it will give it up one day.
import { RelaxNGValidator, XmlDocument, XmlElement } from 'libxml2-wasm';

const atom = { atom: 'http://www.w3.org/2005/Atom' };
const grammar = readFileSync(join(import.meta.dirname, 'atom.rng'), 'utf8');

/** Throws, with what is wrong, unless a text is a feed as the grammar of RFC 4287 has it. */
export function expectAtom(text: string): void {
  const schema = XmlDocument.fromString(grammar);
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- no other validator of RELAX NG is kept for Node
  const validator = RelaxNGValidator.fromDoc(schema);
  try {
    const document = XmlDocument.fromString(text);
    try {
      validator.validate(document);
    } finally {
      document.dispose();
    }
  } finally {
    validator.dispose();
    schema.dispose();
  }
}

/** What rules beside the grammar look at in a feed or an entry. */
interface Dated {
  readonly id: string;
  readonly title: string;
  readonly updated: string;
  readonly links: readonly { readonly rel: string; readonly href: string }[];
}
export interface ReadFeed extends Dated {
  readonly authors: number;
  readonly entries: readonly (Dated & { readonly published: string; readonly content: string })[];
}

const textOf = (element: XmlElement, path: string) => (element.get(path, atom)?.content ?? '').trim();

const readDated = (element: XmlElement): Dated => ({
  id: textOf(element, 'atom:id'),
  title: textOf(element, 'atom:title'),
  updated: textOf(element, 'atom:updated'),
  links: element
    .find('atom:link', atom)
    .flatMap((link) =>
      link instanceof XmlElement
        ? [{ rel: link.attr('rel')?.value ?? 'alternate', href: link.attr('href')?.value ?? '' }]
        : [],
    ),
});

/** A feed as an XML parser reads it. */
export function readAtom(text: string): ReadFeed {
  const document = XmlDocument.fromString(text);
  try {
    const { root } = document;
    return {
      ...readDated(root),
      authors: root.find('atom:author', atom).length,
      entries: root.find('atom:entry', atom).flatMap((entry) =>
        entry instanceof XmlElement
          ? [
              {
                ...readDated(entry),
                published: textOf(entry, 'atom:published'),
                content: textOf(entry, 'atom:content'),
              },
            ]
          : [],
      ),
    };
  } finally {
    document.dispose();
  }
}

/** What RFC 4287 asks of a feed and a grammar cannot say, each fault as a sentence. */
export function listAtomFaults(feed: ReadFeed): readonly string[] {
  const all = [feed, ...feed.entries];
  const ids = all.map(({ id }) => id);
  const isAbsolute = (address: string) => /^(https?:\/\/|tag:)\S+$/u.test(address);
  return [
    ...ids.filter((id, index) => ids.indexOf(id) < index).map((id) => `The id ${id} stands twice.`),
    ...ids.filter((id) => !isAbsolute(id)).map((id) => `The id ${id} is no absolute address.`),
    ...all
      .flatMap(({ links }) => links)
      .filter(({ href }) => !/^https?:\/\/\S+$/u.test(href))
      .map(({ href }) => `The link ${href} is not absolute.`),
    ...(feed.links.filter(({ rel }) => rel === 'self').length === 1 ? [] : ['There is not one link to itself.']),
    ...feed.entries
      .filter(({ links }) => links.filter(({ rel }) => rel === 'alternate').length !== 1)
      .map(({ id }) => `The entry ${id} does not lead to one page.`),
    ...(feed.authors > 0 ? [] : ['No author is named, of the feed or of each entry.']),
    ...all.filter(({ title }) => title === '').map(({ id }) => `${id} has no title.`),
    ...feed.entries
      .filter(({ published, updated }) => updated < published)
      .map(({ id }) => `The entry ${id} changed before it was published.`),
    ...feed.entries
      .filter(({ updated }) => updated > feed.updated)
      .map(({ id }) => `The entry ${id} is newer than the feed.`),
  ];
}
