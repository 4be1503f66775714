import { describe, expect } from 'vitest';

import { it } from '../../support/browser-page.ts';
import { authority, claim, finding, letter } from '../../support/real-pages.ts';
import { listFound, openSearchEngine } from '../../support/search-engine.ts';
import { listResults, showAll } from './search-page.ts';

const engine = openSearchEngine();

// What the search finds is proved without a page, by tests/site/search; here, that the page shows it.
describe('the search page lists what the search finds, in its order', () => {
  it.for([
    { name: 'words', search: '?q=missing%20children' },
    { name: 'words of which one is misspelt', search: '?q=casloads%20high' },
    { name: 'another word for the same', search: '?q=s20' },
    { name: 'exact words', search: `?q=${encodeURIComponent(`"${finding.quote ?? ''}"`)}` },
    { name: 'a name', search: `?q=${authority.name}` },
    { name: 'words and filters', search: `?q=caseloads&authority=${authority.id}&said-by=${claim.saidBy},inspectors` },
    { name: 'filters alone', search: `?theme=${finding.theme}&source-kind=${letter.kind}&primary=1` },
    { name: 'words, by date', search: '?q=supervision&sort=date' },
    { name: 'words that nothing holds', search: '?q=zyxwvut' },
  ])('$name', async ({ name, search }, { open }) => {
    const page = await open(`/search/${search}`);
    await page.locator('[data-results][data-query]').waitFor({ state: 'attached' });
    await showAll(page);
    const found = await listFound(engine, search);
    expect(found.length > 0).toBe(name !== 'words that nothing holds');
    expect(await listResults(page)).toEqual(found);
  });
});
