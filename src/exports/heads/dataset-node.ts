import type { Dataset } from 'schema-dts';

import type { Corpus } from '../../domain/model.ts';
import { getRelease } from '../../domain/about/release.ts';
import { urls } from '../../views/urls.ts';
import { siteName } from '../citations/csl.ts';
import { dataDescription, dataLicence, dataTitle } from '../files/data-package.ts';

const formats = { csv: 'text/csv', json: 'application/json' } as const;

/** All that the site publishes as data, each table in each of its formats. */
export function toDatasetNode(
  corpus: Corpus,
  site: URL,
  tables: readonly { readonly name: string; readonly title: string }[],
): Exclude<Dataset, string> {
  const { name: version, date } = getRelease(corpus);
  return {
    '@type': 'Dataset',
    name: dataTitle,
    description: dataDescription,
    url: new URL(urls.data, site).href,
    version,
    dateModified: date,
    license: dataLicence.path,
    isAccessibleForFree: true,
    creator: { '@type': 'Organization', name: siteName, url: new URL(urls.home, site).href },
    distribution: tables.flatMap(({ name, title }) =>
      (['csv', 'json'] as const).map((ending) => ({
        '@type': 'DataDownload' as const,
        name: title,
        encodingFormat: formats[ending],
        contentUrl: new URL(urls.dataFile(`${name}.${ending}`), site).href,
      })),
    ),
  };
}
