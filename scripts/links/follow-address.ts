import { setTimeout as wait } from 'node:timers/promises';

/** What came of following an address. */
export type Outcome =
  | { readonly state: 'there' }
  /** It leads on, and there it ends. */
  | { readonly state: 'moved'; readonly to: string }
  /** The host says that there is nothing, or that there is nothing any more. */
  | { readonly state: 'gone'; readonly answer: number }
  /** The host does not let programs in, or answers with a fault of its own: a person has to look. */
  | { readonly state: 'unclear'; readonly answer: number }
  | { readonly state: 'unreachable'; readonly why: string };

/** How politely addresses are followed; times in milliseconds. */
export interface Manners {
  readonly timeout: number;
  readonly retries: number;
  /** Before the next request to a host, and twice and four times as long before each further try. */
  readonly pause: number;
  /** The longest that a host may ask us to wait before the next try. */
  readonly longestPause: number;
}

export const politely: Manners = { timeout: 30_000, retries: 2, pause: 2_000, longestPause: 120_000 };

/** Says who asks, so that a host can tell us to stop. */
export const userAgent = 'side-by-side-link-check/1.0 (checks that cited documents are still there)';

const isFault = (status: number) => status === 429 || status >= 500;

const explain = (error: unknown): string => {
  const cause = error instanceof Error ? error.cause : undefined;
  if (error instanceof Error && error.name === 'TimeoutError') return 'no answer in time';
  return cause instanceof Error ? cause.message : error instanceof Error ? error.message : String(error);
};

async function ask(address: string, method: 'HEAD' | 'GET', { timeout }: Manners): Promise<Response> {
  const headers = { 'user-agent': userAgent, accept: '*/*' };
  const response = await fetch(address, { method, headers, redirect: 'follow', signal: AbortSignal.timeout(timeout) });
  // What it holds is not wanted.
  await response.body?.cancel();
  return response;
}

function judge(address: string, { status, url, ok }: Response): Outcome {
  if (status === 404 || status === 410) return { state: 'gone', answer: status };
  if (!ok) return { state: 'unclear', answer: status };
  const [asked, came] = [new URL(address), new URL(url)];
  asked.hash = '';
  return asked.href === came.href ? { state: 'there' } : { state: 'moved', to: came.href };
}

/** The answer to a request for the head alone, or, of a host that refuses it or does not answer it, for the whole. */
async function askBoth(address: string, manners: Manners): Promise<Response> {
  const head = await ask(address, 'HEAD', manners).catch(() => undefined);
  return head !== undefined && (head.ok || isFault(head.status)) ? head : ask(address, 'GET', manners);
}

/** How long a host asks us to wait, in milliseconds: in seconds, or until a date; 0 where it does not say. */
function readWait(response: Response, now: number): number {
  const asked = response.headers.get('retry-after') ?? '';
  const milliseconds = /^\d+$/u.test(asked) ? Number(asked) * 1000 : Date.parse(asked) - now;
  return Number.isNaN(milliseconds) ? 0 : Math.max(0, milliseconds);
}

/**
 * Follows one address: by its head alone where the host answers that, and again where it had a fault: after a while, or
 * after as long as it asks for.
 */
export async function followAddress(address: string, manners: Manners): Promise<Outcome> {
  let outcome: Outcome = { state: 'unreachable', why: 'not tried' };
  let asked = 0;
  for (let turn = 0; turn <= manners.retries; turn += 1) {
    if (turn > 0) await wait(Math.max(manners.pause * 2 ** turn, Math.min(asked, manners.longestPause)));
    try {
      const response = await askBoth(address, manners);
      outcome = judge(address, response);
      if (!isFault(response.status)) return outcome;
      // eslint-disable-next-line no-restricted-syntax -- a host may name the time until which to wait; no build reads it
      asked = readWait(response, Date.now());
    } catch (error) {
      outcome = { state: 'unreachable', why: explain(error) };
    }
  }
  return outcome;
}

/** Follows addresses, one at a time of each host and several hosts at once. */
export async function followAll(addresses: readonly string[], manners: Manners): Promise<ReadonlyMap<string, Outcome>> {
  const outcomes = new Map<string, Outcome>();
  const byHost = Map.groupBy(addresses, (address) => new URL(address).host);
  await Promise.all(
    [...byHost.values()].map(async (ofHost) => {
      for (const [place, address] of ofHost.entries()) {
        if (place > 0) await wait(manners.pause);
        outcomes.set(address, await followAddress(address, manners));
      }
    }),
  );
  return outcomes;
}
