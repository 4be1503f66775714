import { expect } from 'vitest';

import { buildFindingView } from '../../../src/views/finding/finding-view.ts';
import { urls } from '../../../src/views/urls.ts';
import { readCorpus } from '../../support/built-site.ts';
import { it } from '../../support/browser-page.ts';
import { showAll } from './search-page.ts';

const corpus = readCorpus();
const views = new Map(corpus.findings.map((finding) => [finding.key, buildFindingView(corpus, finding)]));

it('a result says what the card of its finding says, and leads to it, to its visit beside others and to a report', async ({
  open,
}) => {
  const page = await open('/search/?q=improvement');
  await showAll(page);
  const results = await page.locator('[data-results] article[data-finding]').evaluateAll((cards) =>
    cards.map((card) => {
      const read = (selector: string) => card.querySelector(selector)?.textContent.replace(/\s+/gu, ' ').trim();
      const attribute = (name: string) => card.getAttribute(name) ?? undefined;
      return {
        key: attribute('data-finding') ?? '',
        saidBy: attribute('data-said-by'),
        tone: attribute('data-tone'),
        where: read('.where'),
        mark: [...card.querySelectorAll('.chip')].map((chip) => chip.textContent.trim()),
        speaker: read('.speaker'),
        links: [...card.querySelectorAll('a')].map((link) => link.getAttribute('href')),
        summary: read('.summary a'),
        limit: read('.limit:not(:has([data-slot="figures"]))'),
        foot: [...card.querySelectorAll('footer > :not(.ways)')].map((part) => part.textContent.trim()),
        quote: read('q'),
        hasMarkedQuote: card.querySelector('q mark') !== null,
      };
    }),
  );
  expect(results.length).toBeGreaterThan(20);
  const expected = results.map(({ key }) => {
    const view = views.get(key);
    const finding = corpus.findings.find((one) => one.key === key);
    if (view === undefined || finding === undefined) throw new Error(`There is no finding ${key}.`);
    return {
      key,
      saidBy: view.saidBy,
      tone: view.mark?.tone ?? 'context',
      where: `${view.authority.text}, ${view.visit.text}`,
      mark:
        view.mark?.tone === 'context'
          ? ['Context']
          : [view.mark?.level?.word, view.mark?.direction?.word].filter((word) => word !== undefined),
      speaker: view.speaker ?? 'Inspectors',
      links: [view.inContextUrl, urls.compose([finding.visitId], [finding.theme]), view.reportUrl],
      summary: view.summaryText,
      limit: view.appliesTo === undefined ? undefined : `Said of: ${view.appliesTo}`,
      foot: [
        view.source.text,
        view.relay,
        view.theme.text,
        view.subject.text,
        view.coded && `coded as ${view.coded}`,
      ].filter((part) => part !== undefined),
    };
  });
  expect(results.map(({ quote: _, hasMarkedQuote: __, ...facts }) => facts)).toEqual(expected);
  const quoting = results.filter(({ quote }) => quote !== undefined);
  expect(quoting.length).toBeGreaterThan(0);
  expect(quoting.length).toBeLessThan(results.filter(({ key }) => views.get(key)?.quote !== undefined).length);
  expect(quoting.filter(({ key, quote }) => quote !== views.get(key)?.quote)).toEqual([]);
  expect(quoting.filter(({ hasMarkedQuote }) => !hasMarkedQuote)).toEqual([]);
  expect(new Set(results.map(({ saidBy }) => saidBy)).size).toBeGreaterThan(1);
  expect(results.some(({ limit }) => limit !== undefined)).toBe(true);
  expect(results.some(({ foot }) => foot.some((part) => part.startsWith('coded as')))).toBe(true);
});
