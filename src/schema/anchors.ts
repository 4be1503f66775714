/**
 * Fragments that pages have for themselves, so that nothing that stands on them by its id may bear one.
 *
 * A test reads the components and names what is missing here.
 */
export const ownAnchors = {
  /** On every page. */
  every: ['main'],
  /** Of a source's page, on which its findings stand under their ids. */
  source: ['cite'],
  /** Of an authority's page, on which interventions stand under theirs. */
  authority: [
    'cite',
    'else',
    'findings',
    'interventions',
    'journey',
    'judgements',
    'newest',
    'recommendations',
    'record',
    'said',
    'sources',
    'through-time',
  ],
} as const;
