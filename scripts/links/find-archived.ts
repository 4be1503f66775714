import { userAgent } from './follow-address.ts';
import type { Manners } from './follow-address.ts';

/** Where the Internet Archive says whether it keeps a copy. */
export const archiveService = 'https://archive.org/wayback/available';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** The address of a copy, as the service's answer gives it. */
export function readArchived(answer: unknown): string | undefined {
  const snapshots = isRecord(answer) ? answer['archived_snapshots'] : undefined;
  const closest = isRecord(snapshots) ? snapshots['closest'] : undefined;
  if (!isRecord(closest) || closest['available'] !== true || closest['status'] !== '200') return undefined;
  const { url } = closest;
  return typeof url === 'string' && /^https?:\/\/web\.archive\.org\//u.test(url)
    ? url.replace(/^http:/u, 'https:')
    : undefined;
}

/** A copy that the Internet Archive keeps of an address; undefined where it keeps none, or can't be asked. */
export async function findArchived(
  address: string,
  { timeout }: Manners,
  service = archiveService,
): Promise<string | undefined> {
  try {
    const asked = `${service}?url=${encodeURIComponent(address)}`;
    const response = await fetch(asked, { headers: { 'user-agent': userAgent }, signal: AbortSignal.timeout(timeout) });
    return response.ok ? readArchived(await response.json()) : undefined;
  } catch {
    return undefined;
  }
}
