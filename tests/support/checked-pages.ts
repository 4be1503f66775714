import { builtAddresses, getDocument, readCorpus } from './built-site.ts';
import type { BuiltPage } from './built-site.ts';
import { authority, pageKinds } from './real-pages.ts';

/** Whose a part of an address is: the id of an authority, or of a source on one. */
const ownerOf: ReadonlyMap<string, string> = new Map([
  ...readCorpus().authorities.map(({ id }) => [id, id] as const),
  ...readCorpus().sources.map(({ id, authorityId }) => [id, authorityId] as const),
]);

/** Whether an address, or the name of a file, is not another authority's than the one looked into whole. */
export const isShared = (address: string): boolean =>
  address.split(/[/.]/u).every((part) => (ownerOf.get(part) ?? authority.id) === authority.id);

const kinds: ReadonlySet<string> = new Set(pageKinds.map(({ path }) => path));

/**
 * The documents that rules over pages look into: those of one authority, those of none, and one of each kind.
 *
 * Templates are alike for every authority, and the words in them are held to their rules by `tests/content`: the number
 * of documents opened does not grow with the number of authorities.
 */
export const checkedDocuments: readonly BuiltPage[] = builtAddresses
  .filter((address) => isShared(address) || kinds.has(address))
  .map(getDocument);

/** Those of them that are pages. */
export const checkedPages: readonly BuiltPage[] = checkedDocuments.filter(({ target }) => target === undefined);

/** Those of them that lead on, each with where it leads. */
export const checkedRedirects: ReadonlyMap<string, string> = new Map(
  checkedDocuments.flatMap(({ address, target }) => (target === undefined ? [] : [[address, target] as const])),
);

/** The checked pages whose address begins so. */
export const listCheckedUnder = (prefix: string): readonly BuiltPage[] =>
  checkedPages.filter(({ address }) => address.startsWith(prefix));
