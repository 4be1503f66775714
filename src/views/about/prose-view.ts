import { UnknownIdError } from '../../domain/lookup.ts';
import type { Corpus } from '../../domain/model.ts';
import { compareText } from '../../domain/order.ts';
import { capitalise } from '../capitalise.ts';
import { buildAgreementView } from './agreement-view.ts';
import type { AgreementView } from './agreement-view.ts';
import { formatReading, listChecks } from './checks-view.ts';
import type { CheckView } from './checks-view.ts';
import { listCodebookThemes } from './codebook-view.ts';
import type { CodebookTheme } from './codebook-view.ts';
import { listLogEntries } from './corrections-log-view.ts';
import type { LogEntry } from './corrections-log-view.ts';
import { listQuotationLinks } from './quotations-view.ts';
import type { Link } from '../link.ts';
import { legendMarks } from '../finding/mark-view.ts';
import type { MarkView } from '../finding/mark-view.ts';
import { findShownWord } from '../words.ts';
import { urls } from '../urls.ts';

/** What surrounds a page of prose, and what its components draw. */
export interface ProseView {
  /** The other pages about the site, in their order. */
  readonly siblings: readonly Link[];
  readonly legend: readonly MarkView[];
  readonly agreement: AgreementView | undefined;
  /** Checks by persons, newest first. */
  readonly checks: readonly CheckView[];
  /** Whether a person has read what is coded, in a sentence. */
  readonly reading: string;
  readonly codebook: readonly CodebookTheme[];
  /** Corrections, recodings and replies, newest first. */
  readonly log: readonly LogEntry[];
  /** The pages that list every quotation. */
  readonly quotations: readonly Link[];
  /** What each value of a coded field means, by field. */
  readonly meanings: ReadonlyMap<string, readonly MeaningView[]>;
}

/** One value of a coded field. */
export interface MeaningView {
  /** The word that pages print, or the value in plain words. */
  readonly word: string;
  readonly means: string;
}

/** `last-inspection` as `Last inspection`. */
const toPlainWords = (value: string) => capitalise(value.replaceAll('-', ' '));

export function buildProseView(corpus: Corpus, pageId: string): ProseView {
  return {
    siblings: [...corpus.pages]
      .filter(([id]) => id !== pageId)
      .sort(([, a], [, b]) => a.order - b.order || compareText(a.title, b.title))
      .map(([id, page]) => ({ text: page.title, href: urls.page(id) })),
    legend: legendMarks,
    agreement: buildAgreementView(corpus),
    checks: listChecks(corpus),
    reading: formatReading(corpus),
    codebook: listCodebookThemes(corpus),
    log: listLogEntries(corpus),
    quotations: listQuotationLinks(corpus),
    meanings: new Map(
      corpus.codes.map(({ name, values }) => [
        name,
        values.map(({ value, means }) => ({ word: findShownWord(name, value) ?? toPlainWords(value), means })),
      ]),
    ),
  };
}

/** The meanings of one coded field. @throws {UnknownIdError} for a field that is not coded. */
export function getMeanings({ meanings }: ProseView, field: string): readonly MeaningView[] {
  const found = meanings.get(field);
  if (found === undefined) throw new UnknownIdError('coded field', field);
  return found;
}
