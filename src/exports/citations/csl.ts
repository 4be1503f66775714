import { parse as parseName } from '@citation-js/name';

import { getVisit } from '../../domain/lookup.ts';
import type { Corpus, Source } from '../../domain/model.ts';
import { getRelease } from '../../domain/about/release.ts';
import { isPrimary } from '../../domain/finding/speakers.ts';
import { listAuthors } from '../../domain/source/author-line.ts';
import type { Author } from '../../domain/source/author-line.ts';
import type { Dated } from '../../schema/dates.ts';

/** A person, or an institution as it writes itself. */
export type CslName =
  | { readonly family: string; readonly given?: string; readonly 'non-dropping-particle'?: string }
  | { readonly literal: string };

/** The kinds of entry that we make; each citation format has its own word for them. */
export type CslType = 'report' | 'article-newspaper' | 'article-magazine' | 'webpage';

/**
 * A citation as data: the fields of CSL-JSON that we fill.
 * @see https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables
 */
export interface CslItem {
  /** Key of the entry: permanent. */
  readonly id: string;
  readonly type: CslType;
  readonly title: string;
  readonly author?: readonly CslName[];
  readonly genre?: string;
  readonly publisher?: string;
  readonly 'container-title'?: string;
  /** Year, month and day, as far as they are known. */
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
  readonly URL?: string;
  /** How the date is known, where the source does not say it. */
  readonly note?: string;
  readonly language: string;
}

export interface CitedPage {
  readonly path: string;
  readonly title: string;
}

/** Who stands for this site in a citation. */
export const siteName = 'Side by Side';

const language = 'en-GB';

const toIssued = (date: string | undefined): Pick<CslItem, 'issued'> =>
  date === undefined ? {} : { issued: { 'date-parts': [date.split('-').map(Number)] } };

const toNote = ({ precision, inferred, note }: Dated): Pick<CslItem, 'note'> =>
  note !== undefined && (inferred || precision === 'unknown') ? { note } : {};

const toCslName = ({ kind, name }: Author): CslName => (kind === 'person' ? parseName(name) : { literal: name });

const listCited = (author: string | undefined): Pick<CslItem, 'author'> =>
  author === undefined ? {} : { author: listAuthors(author).map(toCslName) };

function describeKind(corpus: Corpus, source: Source) {
  switch (source.kind) {
    case 'letter':
      return { type: 'report', genre: 'Letter' } as const;
    case 'report':
      return {
        type: 'report',
        genre: getVisit(corpus, source.visit).kind === 'inspection' ? 'Inspection report' : 'Report',
      } as const;
    case 'article':
      return { type: source.medium === 'magazine' ? 'article-magazine' : 'article-newspaper' } as const;
    case 'statement':
      return { type: 'webpage' } as const;
    default:
      return source.kind satisfies never;
  }
}

/** Inspectors sign for Ofsted, and a council's officers for the council: the author is the institution. */
const listMakers = (source: Source): Pick<CslItem, 'author' | 'publisher' | 'container-title'> =>
  source.kind === 'article'
    ? { ...listCited(source.author), 'container-title': source.publisher }
    : {
        author: [{ literal: source.publisher }],
        ...(isPrimary(source) ? { publisher: source.publisher } : { 'container-title': source.publisher }),
      };

/**
 * A source as it is cited, to the precision to which its date is known and without a date where that is unknown.
 * @see docs/decisions/0019-citations.md
 */
export function toCslSource(corpus: Corpus, source: Source): CslItem {
  const address = source.address ?? source.archivedAddress;
  return {
    id: source.id,
    ...describeKind(corpus, source),
    title: source.title,
    ...listMakers(source),
    ...toIssued(source.published.from),
    ...(address !== undefined && { URL: address }),
    ...toNote(source.published),
    language,
  };
}

/** `/sources/tameside-2016-inspection-ofsted/` as `side-by-side-sources-tameside-2016-inspection-ofsted`. */
const toKey = (path: string) => ['side-by-side', ...path.split('/').filter((part) => part !== '')].join('-');

/** A page of this site as it is cited: dated by the newest release, which the page is made from. */
export function toCslPage(corpus: Corpus, site: URL, page: CitedPage): CslItem {
  return {
    id: toKey(page.path),
    type: 'webpage',
    title: page.title,
    author: [{ literal: siteName }],
    'container-title': siteName,
    ...toIssued(getRelease(corpus).date),
    URL: new URL(page.path, site).href,
    language,
  };
}
