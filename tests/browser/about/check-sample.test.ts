import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import type { Page } from 'playwright-core';
import { afterAll, describe, expect } from 'vitest';

import { checkContent } from '../../../src/content-check/check-content.ts';
import { isReadByPerson } from '../../../src/domain/about/checked.ts';
import { buildCorpus } from '../../../src/domain/corpus.ts';
import { listChecks } from '../../../src/views/about/checks-view.ts';
import { listColourFaults, listFaults } from '../../support/axe.ts';
import { it } from '../../support/browser-page.ts';
import { projectFolder } from '../../support/built-site.ts';
import { writeFixtureProject } from '../../support/fixture-content.ts';
import { writeFixtureProof } from '../../support/fixture-proof.ts';
import { listPdfPages, toUnbroken } from '../../support/read-pdf.ts';

const project = writeFixtureProject([writeFixtureProof()]);
const pages = mkdtempSync(join(tmpdir(), 'side-by-side-pages-'));
afterAll(() => {
  rmSync(pages, { recursive: true });
  project.remove();
});

const script = join(projectFolder, 'scripts/checks/sample.ts');
const run = (...flags: readonly string[]) =>
  spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', script, ...flags], {
    cwd: project.root,
    env: { ...process.env, ...project.environment },
    encoding: 'utf8',
  });

/** Draws a sample of the made-up letter and says where its page is. */
function draw(name: string, n: number): string {
  const out = join(pages, `${name}.html`);
  const { stderr, stdout } = run('--n', String(n), '--seed', 'oak & "tree"', '--out', out);
  expect(stderr).toBe('');
  expect(stdout).toContain(`Drew ${n} of 17 findings from 1 sources.`);
  return out;
}

const files = { three: draw('three', 3), two: draw('two', 2) };
const sourceFile = 'content/sources/northshire-2016-monitoring-1-ofsted.mdx';

/** Moves on with the Tab key until something has the focus. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let steps = 0; steps < 60; steps += 1) {
    if (
      await page
        .locator(selector)
        .first()
        .evaluate((element) => element === document.activeElement)
    )
      return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The Tab key does not reach ${selector}.`);
}

/** Answers a finding by the keyboard, from the first place without an answer: the radio button so many below the first. */
async function answer(page: Page, place: number, down: number, remark = '', missed = ''): Promise<void> {
  const article = `article:nth-of-type(${place})`;
  await page.locator('#next').focus();
  await page.keyboard.press('Enter');
  expect(
    await page
      .locator(`${article} input`)
      .first()
      .evaluate((box) => box === document.activeElement),
  ).toBe(true);
  await page.keyboard.press('Space');
  for (let step = 0; step < down; step += 1) await page.keyboard.press('ArrowDown');
  await tabTo(page, `${article} [data-remark]`);
  await page.keyboard.type(remark);
  await page.keyboard.press('Tab');
  await page.keyboard.type(missed);
}

describe('a sample for a person to check', () => {
  it('is drawn the same again, and a smaller one is its beginning', () => {
    const claims = (file: string) =>
      [...readFileSync(file, 'utf8').matchAll(/<h2[^>]*>([^<]+)<\/h2>/gu)].map(([, text]) => text);
    expect(readFileSync(draw('again', 3), 'utf8')).toBe(readFileSync(files.three, 'utf8'));
    expect(claims(files.three).slice(0, 2)).toEqual(claims(files.two).slice(0, 2));
  });

  it.each([
    [['--n', '18', '--seed', 'x'], '--n is 18, and there are 17 findings to draw from'],
    [['--n', '2', '--seed', 'x', '--out', 'content/x.html'], 'content/x.html lies in the repository'],
  ])('is refused in plain words: %j', (flags, message) => {
    const { status, stderr } = run(...flags);
    expect([status, stderr]).toEqual([1, expect.stringContaining(message)]);
  });

  it('is answered by keyboard, kept when closed, saved as a file that the content takes, and printed', async ({
    open,
  }) => {
    const first = await open(pathToFileURL(files.three).href, { offline: true });
    const asked: string[] = [];
    first.context().on('request', (request) => asked.push(request.url()));
    expect(await listFaults(first)).toEqual([]);
    await first.emulateMedia({ colorScheme: 'dark' });
    expect(await listColourFaults(first)).toEqual([]);
    await answer(first, 1, 0);
    await answer(first, 2, 1, '  One line,\n\tof "two" teams: #1 ', 'That posts were late.');
    await first.close();

    const page = await first.context().newPage();
    await page.goto(pathToFileURL(files.three).href);
    expect(await page.locator('#progress').textContent()).toBe('2 of 3 answered');
    await page.locator('#save').focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('#faults li').allTextContents()).toEqual([
      'Finding 3 has no answer.',
      'Your name or role is not filled in.',
      'The day is not filled in.',
      'The declaration is not ticked.',
    ]);
    await answer(page, 3, 2);
    await tabTo(page, '#by');
    await page.keyboard.type('a made-up checker');
    await page.keyboard.press('Tab');
    await page.keyboard.type('12012026');
    expect(await page.locator('#day').inputValue()).toBe('2026-12-01');
    await tabTo(page, '#declared');
    await page.keyboard.press('Space');
    await tabTo(page, '#save');
    await page.keyboard.press('Enter');
    expect(await page.locator('#faults li').allTextContents()).toEqual([
      'Finding 3 is called arguable: say in the remark what is.',
    ]);
    await page.keyboard.type('Could be mixed.');
    await tabTo(page, '#save');
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    expect(download.suggestedFilename()).toBe('2026-12-01-oak-tree.yaml');
    expect(asked.filter((url) => !/^(?:file|blob):/u.test(url))).toEqual([]);

    const folder = join(project.root, 'content/checks');
    mkdirSync(folder);
    await download.saveAs(join(folder, download.suggestedFilename()));
    const report = checkContent(project.root, project.environment);
    expect(report.issues).toEqual([]);
    const corpus = buildCorpus(report.content.records);
    const [check] = corpus.checks;
    expect(check?.sample).toEqual({ seed: 'oak & "tree"', n: 3, of: 17, kinds: ['letter'] });
    expect(check?.answers.map(({ verdict, remark, missed }) => [verdict, remark, missed])).toEqual([
      ['right', undefined, undefined],
      ['wrong', 'One line, of "two" teams: #1', 'That posts were late.'],
      ['arguable', 'Could be mixed.', undefined],
    ]);
    const keys = check?.answers.map(({ finding }) => finding) ?? [];
    expect(
      corpus.findings
        .filter(({ key }) => isReadByPerson(corpus, key))
        .map(({ key }) => key)
        .sort(),
    ).toEqual([keys[0], keys[2]].sort());
    expect(listChecks(corpus)[0]?.rows).toMatchObject([{ right: '1 of 3 (33%)', interval: '6% to 79%' }]);

    // One word changed in the finding, and the entry proved anew: it is unread again.
    const changed = join(project.root, sourceFile);
    const entry = readFileSync(changed, 'utf8');
    const summary = corpus.index.findings.get(keys[0] ?? '')?.summary ?? '';
    writeFileSync(changed, entry.replace(summary, summary.replace('.', ' later.')));
    const prove = spawnSync(process.execPath, [join(projectFolder, 'scripts/places/prove.ts'), '--all'], {
      cwd: project.root,
      env: { ...process.env, ...project.environment },
    });
    expect(prove.status).toBe(0);
    const later = buildCorpus(checkContent(project.root, project.environment).content.records);
    expect(later.findings.filter(({ key }) => isReadByPerson(later, key)).map(({ key }) => key)).toEqual([keys[2]]);

    const printed = toUnbroken((await listPdfPages(await page.pdf({ format: 'A4' }))).join(''));
    const finding = corpus.index.findings.get(keys[1] ?? '');
    for (const text of [finding?.summary ?? '', 'Too few posts are filled.', 'arguable', 'Declaration'])
      expect(printed).toContain(toUnbroken(text));
    expect(printed).not.toContain(toUnbroken('To the next without an answer'));
  });
});
