import type { APIRoute } from 'astro';

import { getCorpus } from '../../../corpus.ts';
import { listCitationFiles } from '../../../exports/citations/citation-files.ts';
import type { CitationFile } from '../../../exports/citations/citation-files.ts';
import { site } from '../../../site.ts';
import { buildSourceView } from '../../../views/source/source-view.ts';
import { toResponse } from '../../_to-response.ts';

export async function getStaticPaths() {
  const corpus = await getCorpus();
  const toTitle = (source: (typeof corpus.sources)[number]) => buildSourceView(corpus, source).pageTitle;
  return listCitationFiles(corpus, site, toTitle).map((file) => ({ params: { ...file.address }, props: { file } }));
}

export const GET: APIRoute<{ file: CitationFile }> = ({ props: { file } }) => toResponse(file.type, file.text);
