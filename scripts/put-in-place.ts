import { existsSync, renameSync, rmSync } from 'node:fs';

/** Where a site is made, where it stands, and where the one before it waits meanwhile; all on one disk. */
export interface Places {
  readonly workshop: string;
  readonly target: string;
  readonly former: string;
}

/** Removes a folder that must never be seen in part: it loses its name first. */
function discard(folder: string): void {
  const discarded = `${folder}-discarded`;
  rmSync(discarded, { recursive: true, force: true });
  if (existsSync(folder)) renameSync(folder, discarded);
  rmSync(discarded, { recursive: true, force: true });
}

/**
 * Puts the last good site back where a build was killed between the two steps of a move.
 *
 * Whatever stands under `former` is whole, since it got and loses that name in one step.
 */
export function restoreFormer({ target, former }: Pick<Places, 'target' | 'former'>): void {
  if (!existsSync(target) && existsSync(former)) renameSync(former, target);
}

/**
 * Moves a whole site to where it is to stand. Killed at any moment it leaves a whole site, the old or the new one; between
 * its two steps, under the name of `former`.
 */
export function putInPlace({ workshop, target, former }: Places): void {
  discard(former);
  if (existsSync(target)) renameSync(target, former);
  renameSync(workshop, target);
  discard(former);
}
