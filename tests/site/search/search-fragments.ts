import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

import { z } from 'astro/zod';

import { listBuiltFiles, siteFolder } from '../../support/built-site.ts';

const fragmentSchema = z.object({ url: z.string(), content: z.string() });

/** One record of the search index, with the id by which Pagefind names it in an answer. */
export type SearchFragment = z.output<typeof fragmentSchema> & { readonly id: string };

const mark = 'pagefind_dcd';

/** Every record of the search index, as Pagefind wrote it: zipped JSON after a mark of its own, several in a file by their ids. */
export function readSearchFragments(): readonly SearchFragment[] {
  return listBuiltFiles()
    .filter((file) => file.endsWith('.pf_fragment'))
    .flatMap((file) => {
      const text = gunzipSync(readFileSync(join(siteFolder, file))).toString('utf8');
      const records = z
        .record(z.string(), fragmentSchema)
        .parse(JSON.parse(text.slice(text.indexOf(mark) + mark.length)));
      return Object.entries(records).map(([name, record]) => ({ ...record, id: name.replace(/^[a-z]+_/u, '') }));
    });
}
