import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';

import { britishLocale } from './british-locale.ts';
import type { CslItem } from './csl.ts';

plugins.config.get('@csl').locales.add('en-GB', britishLocale);

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

/** A list of one entry, as CSL-JSON readers expect it. */
export const serializeCslJson = (item: CslItem): string => `${JSON.stringify([item], null, 2)}\n`;
