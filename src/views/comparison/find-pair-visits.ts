import { urls } from '../urls.ts';

const pairPath = /^\/compare\/([a-z\d-]+)\/(\d{4}-[a-z\d-]+)\/(\d{4}-[a-z\d-]+)\/?$/u;

/** Where the two visits are chosen whose comparison a path names; undefined for any other path. */
export function findPairVisits(path: string): string | undefined {
  const [, authority = '', first = '', second = ''] = pairPath.exec(path) ?? [];
  return authority === '' ? undefined : urls.compose([`${authority}/${first}`, `${authority}/${second}`]);
}
