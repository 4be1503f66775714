import type { Corpus } from '../../domain/model.ts';
import { listRegions } from '../../domain/region/councils.ts';
import type { Region } from '../../domain/region/councils.ts';
import { buildCouncilRow } from './council-row.ts';
import type { CouncilGroup } from './council-index-view.ts';
import type { Link } from '../link.ts';
import { urls } from '../urls.ts';

/** The councils of one region. */
export interface RegionView {
  readonly id: string;
  readonly name: string;
  readonly groups: readonly CouncilGroup[];
  readonly through: Link;
  readonly others: readonly Link[];
}

/** Draws together the councils of a region, those of today first. */
function buildRegionView(corpus: Corpus, { id, name, councils, former }: Region): RegionView {
  const toRows = (authorities: Region['councils']) => authorities.map((each) => buildCouncilRow(corpus, each));
  return {
    id,
    name,
    groups: [
      ...(councils.length === 0 ? [] : [{ id: 'councils', name: '', rows: toRows(councils) }]),
      ...(former.length === 0 ? [] : [{ id: 'former', name: 'Merged or split', rows: toRows(former) }]),
    ],
    through: { text: `${name} through time`, href: `${urls.history}#${id}` },
    others: listRegions(corpus)
      .filter((region) => region.id !== id)
      .map((region) => ({ text: region.name, href: urls.region(region.id) })),
  };
}

/** Every region with its councils. */
export const listRegionViews = (corpus: Corpus): readonly RegionView[] =>
  listRegions(corpus).map((region) => buildRegionView(corpus, region));
