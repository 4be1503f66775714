import type { Corpus } from '../domain/model.ts';
import { buildVisitFile } from '../domain/visit-file.ts';

/** The data file of one visit, as text. */
export interface VisitFileText {
  readonly address: { readonly authority: string; readonly visit: string } & Record<string, string>;
  readonly text: string;
}

/** A data file for every visit on record, whether or not a source is held. */
export function listVisitFiles(corpus: Corpus): readonly VisitFileText[] {
  return corpus.visits.map((visit) => ({
    address: { authority: visit.authorityId, visit: visit.slug },
    text: `${JSON.stringify(buildVisitFile(corpus, visit))}\n`,
  }));
}
