/** A thing in a row, to be moved no more than need be. */
export interface Footprint {
  /** Where it would stand if it were alone. */
  readonly at: number;
  readonly width: number;
  /** How hard it is to move beside its neighbours: 1 for what may be moved, far more for what should stay. */
  readonly weight: number;
}

/** Things that touch and so move together; `at` of each is as if it stood where the first stands. */
interface Cluster {
  readonly members: readonly { readonly offset: number; readonly at: number; readonly weight: number }[];
  readonly start: number;
}

function toCluster(members: Cluster['members']): Cluster {
  const weight = members.reduce((sum, member) => sum + member.weight, 0);
  return { members, start: members.reduce((sum, member) => sum + member.at * member.weight, 0) / weight };
}

/**
 * Places at which things in a row don't overlap, each as near as can be to where it would stand alone.
 *
 * Least squares by weight, found by pooling neighbours that would overlap. The order is kept.
 * @param row by `at`, ascending, as is the answer.
 * @see https://doi.org/10.18637/jss.v032.i05 (pool adjacent violators)
 */
export function spreadApart(row: readonly Footprint[]): readonly number[] {
  const clusters: Cluster[] = [];
  let offset = 0;
  row.forEach(({ at, width, weight }, index) => {
    const previous = row[index - 1];
    if (previous !== undefined) offset += (previous.width + width) / 2;
    let cluster = toCluster([{ offset, at: at - offset, weight }]);
    for (let last = clusters.at(-1); last !== undefined && last.start > cluster.start; last = clusters.at(-1)) {
      clusters.pop();
      cluster = toCluster([...last.members, ...cluster.members]);
    }
    clusters.push(cluster);
  });
  return clusters.flatMap(({ members, start }) => members.map((member) => start + member.offset));
}
