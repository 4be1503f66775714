/** SHIPS TO THE BROWSER. */

/** Where a reader was in a list: kept with the entry of the history, so that coming back leads there. */
export interface ListPlace {
  readonly shown: number;
  readonly top: number;
}

/** The place that is kept with an entry of the history. */
export const readListPlace = (kept: unknown): ListPlace | undefined =>
  typeof kept === 'object' && kept !== null && 'shown' in kept && 'top' in kept
    ? { shown: Number(kept.shown), top: Number(kept.top) }
    : undefined;
