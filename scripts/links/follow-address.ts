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
}

export const politely: Manners = { timeout: 30_000, retries: 2, pause: 2_000 };

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

/** Follows one address: by its head alone where the host answers that, and again after a while where it had a fault. */
export async function followAddress(address: string, manners: Manners): Promise<Outcome> {
  let outcome: Outcome = { state: 'unreachable', why: 'not tried' };
  for (let turn = 0; turn <= manners.retries; turn += 1) {
    if (turn > 0) await wait(manners.pause * 2 ** turn);
    try {
      const head = await ask(address, 'HEAD', manners);
      const response = head.ok || isFault(head.status) ? head : await ask(address, 'GET', manners);
      outcome = judge(address, response);
      if (!isFault(response.status)) return outcome;
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
