import type { KnownAuthority } from '../../src/reading/authority.ts';
import type { AuthorityRecord } from '../../src/schema/authority.ts';

/** Authorities on record by every name that a document may give them, those of who ran the service with them. */
export const listKnownAuthorities = (authorities: ReadonlyMap<string, AuthorityRecord>): readonly KnownAuthority[] =>
  [...authorities].map(([id, { name, officialName, formerNames, alsoCalled, providers }]) => ({
    id,
    names: [
      ...new Set([name, officialName, ...formerNames, ...alsoCalled, ...providers.map((provider) => provider.name)]),
    ],
  }));
