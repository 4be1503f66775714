import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';

import { britishLocale } from './british-locale.ts';
import type { CslItem } from './csl.ts';

plugins.config.get('@csl').locales.add('en-GB', britishLocale);
// The key of an entry is its id, which is permanent, and not a word made from author, year and title.
Object.assign(plugins.config.get('@bibtex').format, { useIdAsLabel: true, checkLabel: false });

/** Harvard in the form of Cite Them Right, which is British; APA, 7th edition, which is American. */
const styles = {
  harvard: { template: 'harvard1', lang: 'en-GB' },
  apa: { template: 'apa', lang: 'en-US' },
} as const;
export type CitationStyle = keyof typeof styles;

/** A place in a source: a number, with the heading under which it counts where the source numbers nothing itself. */
export interface CitedPlace {
  readonly label: 'page' | 'paragraph';
  readonly locator: string;
}

/** The entry of a list of references, as plain text. */
export const formatReference = (item: CslItem, style: CitationStyle): string =>
  new Cite(item).format('bibliography', { format: 'text', ...styles[style] }).trim();

/** What stands in the text: `(Ofsted, 2017, para. 7)`. */
export const formatInText = (item: CslItem, style: CitationStyle, place?: CitedPlace): string =>
  new Cite(item).format('citation', { format: 'text', ...styles[style], entry: { id: item.id, ...place } }).trim();

/** One entry for BibTeX and what reads it. */
export const serializeBibtex = (item: CslItem): string => `${new Cite(item).format('bibtex').trim()}\n`;

/**
 * One record in RIS.
 *
 * Lines are written whole and the id too: the library's own text breaks lines within words, and cuts the id. For a
 * newspaper it leaves out author and day unless asked for the older tags, which mean the same.
 * @see https://github.com/citation-js/citation-js/blob/main/packages/plugin-ris/src/ris.js
 */
export function serializeRis(item: CslItem): string {
  const cite = new Cite(item);
  const [record = {}] = cite.format('ris', { format: 'object' });
  const [{ A1: author, Y1: day } = {}] = cite.format('ris', { format: 'object', spec: 'old' });
  const { TY: type = 'GEN', ...fields } = {
    ...record,
    ...(record['AU'] === undefined && author !== undefined && { A1: author }),
    ...(record['DA'] === undefined && day !== undefined && { Y1: day }),
    ID: item.id,
  };
  const lines = Object.entries(fields).flatMap(([tag, value]) => [value].flat().map((text) => `${tag}  - ${text}`));
  return [`TY  - ${type}`, ...lines, 'ER  - ', ''].join('\n');
}

/** A list of one entry, as CSL-JSON readers expect it. */
export const serializeCslJson = (item: CslItem): string => `${JSON.stringify([item], null, 2)}\n`;
