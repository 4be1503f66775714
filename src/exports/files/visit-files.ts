import { splitId } from '../../domain/ids.ts';
import { getVisit } from '../../domain/lookup.ts';
import type { Corpus } from '../../domain/model.ts';
import { listFormerIds } from '../../domain/page/moves.ts';
import { buildVisitFile } from '../../domain/visit/visit-file.ts';

export interface VisitFileText {
  readonly address: { readonly authority: string; readonly visit: string } & Record<string, string>;
  readonly text: string;
}

/** A data file for every visit on record, whether or not a source is held; also under each id that it had before. */
export function listVisitFiles(corpus: Corpus): readonly VisitFileText[] {
  const former = listFormerIds(corpus).flatMap((entry) =>
    entry.kind === 'visit' && entry.state === 'moved' ? [[entry.id, entry.to] as const] : [],
  );
  return [...corpus.visits.map(({ id }) => [id, id] as const), ...former].map(([at, id]) => {
    const { outer: authority, own: visit } = splitId(at);
    return { address: { authority, visit }, text: `${JSON.stringify(buildVisitFile(corpus, getVisit(corpus, id)))}\n` };
  });
}
