import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';

import { buildFindingsFile } from '../../../src/search/files/build-findings-file.ts';
import { listSearchFindings } from '../../../src/search/files/findings-file.ts';
import { buildFindingView } from '../../../src/views/finding/finding-view.ts';
import { getElement, getPage, readCorpus } from '../../support/built-site.ts';

const corpus = readCorpus();
/** Names of all parts that a finding can have, in this content or once it is withdrawn, and as a result of a search. */
const parts = new Set([
  ...corpus.findings.flatMap((finding) => [
    ...Object.keys(buildFindingView(corpus, finding)),
    ...Object.keys(buildFindingView(corpus, { ...finding, status: 'withdrawn' })),
  ]),
  ...listSearchFindings(buildFindingsFile(corpus)).flatMap((finding) => Object.keys(finding)),
]);

describe.each(['/compare/', '/search/'])('the template of a finding on %s', (address) => {
  const template = getElement(parse(getPage(address).html), 'template[data-template="finding"]');
  const hooks = ['data-slot', 'data-href', 'data-with'];
  const named = template
    .querySelectorAll(hooks.map((hook) => `[${hook}]`).join(','))
    .flatMap((element) => hooks.flatMap((hook) => element.getAttribute(hook) ?? []));

  it('asks only for parts that the view of a finding has', () => {
    expect(named.length).toBeGreaterThan(8);
    expect(named.filter((name) => !parts.has(name))).toEqual([]);
  });

  it('holds every part that no page may leave out', () => {
    // In a comparison the head of the column names the source, and a line who tells what that one does not.
    const tellers = address === '/compare/' ? ['teller', 'locator'] : ['source', 'relay'];
    expect(named).toEqual(
      expect.arrayContaining(['standing', 'mark', 'speaker', 'quoteLead', 'quote', 'appliesTo', ...tellers]),
    );
  });

  it('says nothing of its own of any finding', () => {
    expect(template.querySelectorAll('[data-slot]').map((element) => element.textContent.trim())).toEqual(
      template.querySelectorAll('[data-slot]').map(() => ''),
    );
    expect(template.querySelectorAll('[data-finding], [data-said-by]')).toEqual([]);
  });
});
