import { describe, expect, it } from 'vitest';

import { listByName, listCouncils, listRegions, toRegionId } from '../../../../src/domain/region/councils.ts';
import { buildRegionsCorpus } from '../../../support/made-regions.ts';

describe('regions', () => {
  it('stand A to Z, each with its councils and those that were merged or split apart', () => {
    const regions = listRegions(buildRegionsCorpus()).map(({ id, councils, former }) => ({
      id,
      councils: councils.map(({ name }) => name),
      former: former.map(({ name }) => name),
    }));
    const south = { id: 'south-west', councils: ['New Vale', 'Southshire'], former: ['Old Vale'] };
    expect(regions).toContainEqual(south);
    expect(regions.map(({ id }) => id)).toEqual(regions.map(({ id }) => id).toSorted());
  });

  it('have the parts of their addresses from their names', () => {
    expect(toRegionId('Yorkshire and the Humber')).toBe('yorkshire-and-the-humber');
  });

  it('leave former councils out of those of today, and not out of the names', () => {
    const corpus = buildRegionsCorpus();
    expect(listByName(corpus).map(({ id }) => id)).toContain('old-vale');
    expect(listCouncils(corpus).map(({ id }) => id)).not.toContain('old-vale');
  });
});
