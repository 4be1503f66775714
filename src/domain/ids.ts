/** An id that stands in another: `authority/visit` or `source/finding`, in its two parts. */
export interface IdParts {
  /** The authority of a visit, the source of a finding; the whole id where it stands in no other. */
  readonly outer: string;
  /** What is the record's own; empty where the id stands in no other. */
  readonly own: string;
}

/** Splits `tameside/2016-inspection` into the authority and the visit's own part. */
export function splitId(id: string): IdParts {
  const slash = id.indexOf('/');
  return slash === -1 ? { outer: id, own: '' } : { outer: id.slice(0, slash), own: id.slice(slash + 1) };
}

/** The authority of a visit, by the visit's id. */
export const toAuthorityId = (visitId: string): string => splitId(visitId).outer;

/** A finding's key: unique everywhere. */
export const toFindingKey = (sourceId: string, findingId: string): string => `${sourceId}/${findingId}`;

/** A visit's id. */
export const toVisitId = (authorityId: string, slug: string): string => `${authorityId}/${slug}`;
