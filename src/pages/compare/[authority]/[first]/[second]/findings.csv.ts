import type { APIRoute } from 'astro';

import { getCorpus } from '../../../../../corpus.ts';
import type { Corpus, Visit } from '../../../../../domain/model.ts';
import { buildFindingsTable } from '../../../../../exports/tables/findings-table.ts';
import { serializeCsv } from '../../../../../exports/tables/serialize.ts';
import { site } from '../../../../../site.ts';
import { hasPairFile, listPairFindings, listPairPages } from '../../../../../views/comparison/pair-view.ts';
import { toResponse } from '../../../../_to-response.ts';

interface Props {
  readonly corpus: Corpus;
  readonly visits: readonly [Visit, Visit];
}

export async function getStaticPaths() {
  const corpus = await getCorpus();
  return listPairPages(corpus).flatMap((pair) =>
    pair.kind === 'pair' && hasPairFile(corpus, pair.visits)
      ? [{ params: pair.address, props: { corpus, visits: pair.visits } }]
      : [],
  );
}

export const GET: APIRoute<Props> = ({ props: { corpus, visits } }) =>
  toResponse('text/csv', serializeCsv(buildFindingsTable(corpus, site, listPairFindings(corpus, visits))));
