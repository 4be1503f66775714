import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { findArchived, readArchived } from '../../../scripts/links/find-archived.ts';
import { followAddress, followAll, userAgent } from '../../../scripts/links/follow-address.ts';
import { formatReport } from '../../../scripts/links/format-report.ts';
import { listAddresses } from '../../../scripts/links/list-addresses.ts';

const quick = { timeout: 300, retries: 2, pause: 1 };
const copy = 'http://web.archive.org/web/2019/http://a.example/';
let server: Server;
let host = '';
let asked: string[] = [];
let open = 0;
let mostOpen = 0;

/** What the made-up host answers, by path. */
function answer({ url = '', method = '', headers }: IncomingMessage, response: ServerResponse): void {
  const count = asked.push(`${method} ${url}`);
  const say = (status: number, body = '', more: Readonly<Record<string, string>> = {}) => {
    response.writeHead(headers['user-agent'] === userAgent ? status : 400, more).end(body);
  };
  if (url === '/moved') say(301, '', { location: '/there' });
  else if (url === '/gone') say(410);
  else if (url === '/missing') say(404);
  else if (url === '/no-heads') say(method === 'HEAD' ? 405 : 200);
  else if (url === '/closed') say(403);
  else if (url === '/tired') say(count < 3 ? 503 : 200);
  else if (url === '/broken') say(500);
  else if (url === '/cut') response.destroy();
  else if (url.startsWith('/archive?url=')) {
    const isKept = decodeURIComponent(url).endsWith('/gone');
    say(
      200,
      JSON.stringify({ archived_snapshots: isKept ? { closest: { available: true, status: '200', url: copy } } : {} }),
    );
  } else if (url !== '/silent') {
    open += 1;
    mostOpen = Math.max(mostOpen, open);
    setTimeout(() => {
      open -= 1;
      say(200);
    }, 10);
  }
}

beforeAll(async () => {
  server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  host = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

describe('an address that is followed', () => {
  it.each([
    ['/there', { state: 'there' }, ['HEAD /there']],
    ['/there#part', { state: 'there' }, ['HEAD /there']],
    ['/moved', { state: 'moved', to: '/there' }, ['HEAD /moved', 'HEAD /there']],
    ['/gone', { state: 'gone', answer: 410 }, ['HEAD /gone', 'GET /gone']],
    ['/missing', { state: 'gone', answer: 404 }, ['HEAD /missing', 'GET /missing']],
    ['/no-heads', { state: 'there' }, ['HEAD /no-heads', 'GET /no-heads']],
    ['/closed', { state: 'unclear', answer: 403 }, ['HEAD /closed', 'GET /closed']],
    ['/tired', { state: 'there' }, ['HEAD /tired', 'HEAD /tired', 'HEAD /tired']],
    ['/broken', { state: 'unclear', answer: 500 }, ['HEAD /broken', 'HEAD /broken', 'HEAD /broken']],
  ])('%s has its outcome', async (path, outcome, requests) => {
    asked = [];
    const found = await followAddress(`${host}${path}`, quick);
    expect(found).toEqual('to' in outcome ? { ...outcome, to: `${host}${outcome.to}` } : outcome);
    expect(asked).toEqual(requests);
  });

  it('is not reached where nobody answers in time, hangs up, or has no such name', async () => {
    expect(await followAddress(`${host}/silent`, { ...quick, timeout: 50, retries: 0 })).toEqual({
      state: 'unreachable',
      why: 'no answer in time',
    });
    for (const address of [`${host}/cut`, 'http://127.0.0.1:1/'])
      expect(await followAddress(address, { ...quick, retries: 0 })).toMatchObject({ state: 'unreachable' });
  });

  it('waits for the one before it at its host', async () => {
    mostOpen = 0;
    const outcomes = await followAll(
      ['/a', '/b', '/c', '/d'].map((path) => `${host}${path}`),
      quick,
    );
    expect([...outcomes.values()]).toEqual(Array(4).fill({ state: 'there' }));
    expect(mostOpen).toBe(1);
  });
});

describe('an archived copy', () => {
  it('is proposed where the archive keeps one', async () => {
    const find = (path: string) => findArchived(`${host}${path}`, quick, `${host}/archive`);
    expect(await find('/gone')).toBe(copy.replace('http:', 'https:'));
    expect(await find('/missing')).toBeUndefined();
    expect(await findArchived('http://a.example/', quick, `${host}/broken`)).toBeUndefined();
  });

  it.each([
    null,
    {},
    { archived_snapshots: [] },
    { archived_snapshots: { closest: { available: true, status: '200', url: 'https://evil.example/' } } },
    { archived_snapshots: { closest: { available: true, status: '404', url: copy } } },
  ])('is not taken from %j', (said) => {
    expect(readArchived(said)).toBeUndefined();
  });
});

describe('the addresses of the content', () => {
  it('are found with their places, each once', () => {
    const root = mkdtempSync(join(tmpdir(), 'side-by-side-links-'));
    mkdirSync(join(root, 'content/visits'), { recursive: true });
    writeFileSync(
      join(root, 'content/visits/a.yaml'),
      'address: "https://a.example/x?y=1#z"\nsays: See https://b.example/.\n',
    );
    writeFileSync(join(root, 'content/visits/b.mdx'), 'A [link](https://a.example/x?y=1#z), another.\n');
    writeFileSync(join(root, 'content/README.md'), 'https://c.example/\n');
    expect(listAddresses(root)).toEqual([
      { address: 'https://a.example/x?y=1#z', places: ['content/visits/a.yaml:1', 'content/visits/b.mdx:1'] },
      { address: 'https://b.example/', places: ['content/visits/a.yaml:2'] },
    ]);
    rmSync(root, { recursive: true });
  });

  it('are reported with the day, those that need a person first', () => {
    const named = (address: string) => ({ address, places: ['content/a.yaml:1'] });
    expect(
      formatReport('2026-12-01', [
        { ...named('https://a.example/'), outcome: { state: 'there' } },
        { ...named('https://b.example/'), outcome: { state: 'moved', to: 'https://c.example/' } },
        {
          ...named('https://d.example/'),
          outcome: { state: 'gone', answer: 404 },
          archived: 'https://web.archive.org/web/1/d',
        },
      ]),
    ).toMatchInlineSnapshot(`
      "# Addresses that the content names, followed on 2026-12-01

      1 of 3 are there. Look at a proposed copy before you enter it: it may be of another day.

      ## Gone: nothing is there any more (1)

      - https://d.example/
        answer 404; named in content/a.yaml:1
        proposed: archivedAddress: https://web.archive.org/web/1/d

      ## Moved: they lead on to another address (1)

      - https://b.example/
        leads to https://c.example/; named in content/a.yaml:1

      "
    `);
  });
});
