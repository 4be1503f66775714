import { listVisitsOf } from '../domain/lookup.ts';
import type { Corpus } from '../domain/model.ts';
import { toVisitLink } from './format-visit.ts';
import type { Link } from './link.ts';
import { urls } from './urls.ts';

/** What a page needs to know of a data file. */
export interface DataFileFacts {
  readonly name: string;
  readonly title: string;
  readonly rowCount: number;
  readonly columns: readonly { readonly name: string; readonly description: string }[];
}

/** The page that documents the data. */
export interface DataView {
  readonly tables: readonly {
    readonly name: string;
    readonly title: string;
    readonly rows: string;
    readonly files: readonly Link[];
    readonly columns: DataFileFacts['columns'];
  }[];
}

/** One entry a table, with its files. */
export function buildDataView(files: readonly DataFileFacts[]): DataView {
  const stem = (name: string) => name.slice(0, name.lastIndexOf('.'));
  const names = [...new Set(files.map(({ name }) => stem(name)))];
  return {
    tables: names.flatMap((name) => {
      const ofTable = files.filter((file) => stem(file.name) === name);
      const [first] = ofTable;
      if (first === undefined) return [];
      return [
        {
          name,
          title: first.title,
          rows: `${first.rowCount} rows`,
          files: ofTable.map((file) => ({ text: file.name, href: urls.dataFile(file.name) })),
          columns: first.columns,
        },
      ];
    }),
  };
}

/** The data files of single visits, by authority. */
export function listVisitFileLinks(
  corpus: Corpus,
): readonly { readonly id: string; readonly name: string; readonly href: string; readonly files: readonly Link[] }[] {
  return corpus.authorities.map(({ id, name }) => ({
    id,
    name,
    href: urls.visitFilesOf(id),
    files: listVisitsOf(corpus, id).map((visit) => ({ ...toVisitLink(visit), href: urls.visitFile(visit.id) })),
  }));
}
