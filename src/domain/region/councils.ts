import { groupBy } from '../group-by.ts';
import { oncePerCorpus } from '../once.ts';
import type { Authority, Corpus } from '../model.ts';
import { compareText } from '../order.ts';

/** A region of England with the authorities in it, each list A to Z. */
export interface Region {
  /** Made of its name: `yorkshire-and-the-humber`. */
  readonly id: string;
  readonly name: Authority['region'];
  readonly councils: readonly Authority[];
  /** Those that were merged or split. */
  readonly former: readonly Authority[];
}

/** Whether an authority was merged or split, and others stand in its place. */
export const isFormer = ({ kind }: Authority): boolean => kind === 'former';

/** The part of an address that stands for a region. */
export const toRegionId = (name: string): string => name.toLowerCase().replaceAll(' ', '-');

const compareNames = (a: Authority, b: Authority) => compareText(a.name, b.name) || compareText(a.id, b.id);

/** All authorities by name. */
export const listByName: (corpus: Corpus) => readonly Authority[] = oncePerCorpus(({ authorities }) =>
  authorities.toSorted(compareNames),
);

/** The authorities of today by name, without former ones. */
export const listCouncils: (corpus: Corpus) => readonly Authority[] = oncePerCorpus((corpus) =>
  listByName(corpus).filter((authority) => !isFormer(authority)),
);

/** The regions in which any authority stands, A to Z. */
export const listRegions: (corpus: Corpus) => readonly Region[] = oncePerCorpus((corpus) =>
  [...groupBy(listByName(corpus), ({ region }) => region)]
    .map(([name, authorities]) => ({
      id: toRegionId(name),
      name,
      councils: authorities.filter((authority) => !isFormer(authority)),
      former: authorities.filter(isFormer),
    }))
    .toSorted((a, b) => compareText(a.name, b.name)),
);
