import type { Corpus } from '../domain/model.ts';
import { buildFindingView } from './finding-view.ts';

/** One finding as the search index holds it. */
export interface SearchRecord {
  /** Where following the result leads: the finding in its source. */
  readonly url: string;
  /** Words searched; the summary comes first, so that a hit in it can be marked. */
  readonly content: string;
  /** Facts shown with a result. */
  readonly meta: Readonly<Record<string, string>>;
}

/** A search record for each finding. */
export function listSearchRecords(corpus: Corpus): readonly SearchRecord[] {
  return corpus.findings.map((finding) => {
    const view = buildFindingView(corpus, finding);
    const besides = [
      view.quote,
      view.appliesTo,
      view.theme.text,
      view.authority.text,
      view.visit.text,
      view.source.text,
    ];
    return {
      url: view.inContextUrl,
      content: [view.summaryText, ...besides.filter((text) => text !== undefined)].join(' '),
      meta: {
        result: `finding:${view.key}`,
        title: view.summaryText,
        mark: view.mark.label,
        tone: view.mark.tone,
        speaker: view.speaker ?? (view.relay === undefined ? 'Inspectors' : 'Inspectors, as the press reports'),
        saidBy: view.saidBy,
        authority: view.authority.text,
        visit: view.visit.text,
        theme: view.theme.text,
        source: view.source.text,
      },
    };
  });
}
