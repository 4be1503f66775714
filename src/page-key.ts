import { createHash } from 'node:crypto';
import { serialize } from 'node:v8';

/**
 * What a page is drawn from, in a few letters: a page whose key is as it was at the last build is not drawn again.
 *
 * All that the page takes from the content and the settings has to be in it. The code that draws is left out: the build
 * forgets every page when any of it changes. Maps and sets count with what they hold.
 * @throws {DataCloneError} if anything in it is a function, which has no value to compare.
 */
export const toPageKey = (...drawn: readonly unknown[]): string =>
  createHash('sha256').update(serialize(drawn)).digest('base64url');
