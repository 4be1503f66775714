import type { Corpus } from '../domain/model.ts';
import { compareText } from '../domain/order.ts';
import { buildAgreementView } from './agreement-view.ts';
import type { AgreementView } from './agreement-view.ts';
import { listLogEntries } from './corrections-log-view.ts';
import type { LogEntry } from './corrections-log-view.ts';
import type { Link } from './link.ts';
import { legendMarks } from './mark-view.ts';
import type { MarkView } from './mark-view.ts';
import { buildThemeView } from './theme-view.ts';
import type { ThemeView } from './theme-view.ts';
import { urls } from './urls.ts';

/** What surrounds a page of prose, and what its components draw. */
export interface ProseView {
  readonly crumbs: readonly Link[];
  /** The other pages about the site, in their order. */
  readonly siblings: readonly Link[];
  readonly legend: readonly MarkView[];
  readonly agreement: AgreementView | undefined;
  readonly themes: readonly ThemeView[];
  /** Corrections and replies, newest first. */
  readonly log: readonly LogEntry[];
}

/** Draws a page about the site together. */
export function buildProseView(corpus: Corpus, pageId: string): ProseView {
  return {
    crumbs: pageId === 'about' ? [] : [{ text: 'About', href: urls.about }],
    siblings: [...corpus.pages]
      .filter(([id]) => id !== pageId)
      .sort(([, a], [, b]) => a.order - b.order || compareText(a.title, b.title))
      .map(([id, page]) => ({ text: page.title, href: urls.page(id) })),
    legend: legendMarks,
    agreement: buildAgreementView(corpus),
    themes: corpus.themes.map((theme) => buildThemeView(corpus, theme)),
    log: listLogEntries(corpus),
  };
}
