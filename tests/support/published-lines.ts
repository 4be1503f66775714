import { execFileSync } from 'node:child_process';

const folder = 'content/registry';

/** Ids on the lines that the patches of a log ever added. */
export const listAddedIds = (log: string): readonly string[] => [
  ...new Set([...log.matchAll(/^\+\s+- (\S+)$/gmu)].map(([, id = '']) => id)),
];

/** Every id that a commit ever wrote into the registry; undefined where there is no history to read. */
export function listIdsOfHistory(root: string): readonly string[] | undefined {
  const git = (...parts: readonly string[]) =>
    execFileSync('git', parts, { cwd: root, encoding: 'utf8', maxBuffer: 1e9, stdio: ['ignore', 'pipe', 'ignore'] });
  try {
    // A checkout within another repository has no history of its own.
    if (git('rev-parse', '--show-prefix').trim() !== '') return undefined;
    return listAddedIds(git('log', '-p', '--no-renames', '--format=', '--', folder));
  } catch {
    return undefined;
  }
}
