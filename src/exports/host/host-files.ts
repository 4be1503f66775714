import type { Corpus } from '../../domain/model.ts';
import { headerRules, serializeHeaders } from './host-headers.ts';
import { serializeRedirects } from './redirects.ts';

/** A file that a static host reads and does not serve. */
export interface HostFile {
  readonly name: string;
  readonly text: string;
}

/** What is said to the host: no `_redirects` where nothing has moved. */
export function listHostFiles(corpus: Corpus): readonly HostFile[] {
  const redirects = serializeRedirects(corpus);
  return [
    { name: '_headers', text: serializeHeaders(headerRules) },
    ...(redirects === '' ? [] : [{ name: '_redirects', text: redirects }]),
  ];
}
