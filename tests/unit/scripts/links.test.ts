import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve as resolvePath } from 'node:path';

import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { findArchived, readArchived } from '../../../scripts/links/find-archived.ts';
import { followAddress, followAll, userAgent } from '../../../scripts/links/follow-address.ts';
import { formatReport } from '../../../scripts/links/format-report.ts';
import { listAddresses } from '../../../scripts/links/list-addresses.ts';

const quick = { timeout: 20_000, retries: 2, pause: 1, longestPause: 40 };
const copy = 'http://web.archive.org/web/2019/http://a.example/';
let server: Server;
let host = '';
let asked: string[] = [];
let open = 0;
let mostOpen = 0;
let times: number[] = [];

/** What the made-up host answers, by path. */
function answer({ url = '', method = '', headers }: IncomingMessage, response: ServerResponse): void {
  const count = asked.push(`${method} ${url}`);
  times.push(performance.now());
  const say = (status: number, body = '', more: Readonly<Record<string, string>> = {}) => {
    response.writeHead(headers['user-agent'] === userAgent ? status : 400, more).end(body);
  };
  if (url === '/moved') say(301, '', { location: '/there' });
  else if (url === '/moved-twice') say(302, '', { location: '/moved' });
  else if (url === '/moved-away') say(308, '', { location: '/gone' });
  else if (url === '/round') say(302, '', { location: '/round' });
  else if (url === '/busy') say(429, '', { 'retry-after': '1' });
  else if (url === '/busy-once') {
    say(count < 2 ? 429 : 200, '', count < 2 ? { 'retry-after': 'Fri, 01 Jan 2100 00:00:00 GMT' } : {});
  } else if (url === '/no-answer-to-heads' && method === 'HEAD') return;
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
    ['/moved-twice', { state: 'moved', to: '/there' }, ['HEAD /moved-twice', 'HEAD /moved', 'HEAD /there']],
    ['/moved-away', { state: 'gone', answer: 410 }, ['HEAD /moved-away', 'HEAD /gone', 'GET /moved-away', 'GET /gone']],
    ['/gone', { state: 'gone', answer: 410 }, ['HEAD /gone', 'GET /gone']],
    ['/busy', { state: 'unclear', answer: 429 }, ['HEAD /busy', 'HEAD /busy', 'HEAD /busy']],
    ['/busy-once', { state: 'there' }, ['HEAD /busy-once', 'HEAD /busy-once']],
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
    const untrusted = host.replace('http:', 'https:');
    for (const address of [`${host}/cut`, `${host}/round`, `${untrusted}/there`, 'http://127.0.0.1:1/'])
      expect(await followAddress(address, { ...quick, retries: 0 })).toMatchObject({ state: 'unreachable' });
  });

  it('is asked for whole where the host does not answer for its head', async () => {
    asked = [];
    expect(await followAddress(`${host}/no-answer-to-heads`, { ...quick, timeout: 2000 })).toEqual({ state: 'there' });
    expect(asked).toEqual(['HEAD /no-answer-to-heads', 'GET /no-answer-to-heads']);
  });

  it.each(['/busy', '/busy-once'])('waits as long as the host asks, up to a bound: %s', async (path) => {
    [asked, times] = [[], []];
    await followAddress(`${host}${path}`, quick);
    const waits = times.slice(1).map((time, index) => time - (times[index] ?? 0));
    // A timer may be a millisecond early.
    expect(waits.filter((milliseconds) => milliseconds < quick.longestPause - 2)).toEqual([]);
    expect(waits.length).toBeGreaterThan(0);
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

  it('is one of the archive, whatever is answered', () => {
    const closest = fc.record({ available: fc.boolean(), status: fc.constantFrom('200', '404'), url: fc.anything() });
    const said = fc.oneof(fc.anything(), fc.record({ archived_snapshots: fc.record({ closest }) }));
    fc.assert(
      fc.property(said, (value) => {
        expect(readArchived(value) ?? 'https://web.archive.org/').toMatch(/^https:\/\/web\.archive\.org\//u);
      }),
      { seed: 14, numRuns: 500 },
    );
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

  it('are followed by the command, which writes a dated report and ends with a fault where one is gone', async () => {
    const root = mkdtempSync(join(tmpdir(), 'side-by-side-links-'));
    mkdirSync(join(root, 'content'));
    const out = join(root, 'reports/links.md');
    const run = async (paths: readonly string[]) => {
      writeFileSync(join(root, 'content/a.yaml'), paths.map((path) => `address: ${host}${path}\n`).join(''));
      const args = [
        resolvePath('scripts/links/check.ts'),
        '--pause',
        '1',
        '--archive',
        `${host}/archive`,
        '--out',
        out,
      ];
      const child = spawn(process.execPath, args, { cwd: root, stdio: 'ignore' });
      return new Promise<number | null>((resolve) => child.on('close', resolve));
    };
    asked = [];
    expect(await run(['/there', '/moved', '/gone', '/missing', '/broken'])).toBe(1);
    const report = readFileSync(out, 'utf8');
    expect(report).toMatch(/^# Addresses that the content names, followed on \d{4}-\d\d-\d\d\n\n1 of 5 are there\./u);
    expect(report).toContain(
      `${host}/gone\n  answer 410; named in content/a.yaml:3\n  proposed: archivedAddress: https:`,
    );
    expect(report).toContain(`${host}/missing\n  answer 404; named in content/a.yaml:4\n\n## Unclear`);
    expect(report).toContain(`${host}/moved\n  leads to ${host}/there; named in content/a.yaml:2`);
    expect(report).toContain(`${host}/broken\n  answer 500; named in content/a.yaml:5`);
    expect(await run(['/there', '/moved'])).toBe(0);
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
